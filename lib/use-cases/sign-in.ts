import type {
  Account,
  AccountMails,
  Accounts,
  Links,
  Passwords,
  Throttle,
  Tokens,
} from "#lib/use-cases/account-ports.ts";
import { sendConfirmation } from "#lib/use-cases/send-confirmation.ts";

export interface SignInDeps {
  accounts: Pick<Accounts, "byEmail">;
  passwords: Pick<Passwords, "verify">;
  throttle: Throttle;
  links: Pick<Links, "issue">;
  tokens: Pick<Tokens, "fresh">;
  mails: AccountMails | null;
}

export type SignInOutcome =
  | { readonly kind: "in"; readonly account: Account }
  | { readonly kind: "wrong" }
  /** Right password, but the address was never confirmed: a new link is on its way. */
  | { readonly kind: "unconfirmed" };

/**
 * Checks an e-mail address and password. An unknown address costs the same hashing as a wrong password.
 * The attempt is counted before the password is looked at, so that parallel guesses cannot slip through.
 */
export async function signIn(
  deps: SignInDeps,
  input: { email: string; password: string; ip: string; now: Date },
): Promise<SignInOutcome> {
  await deps.throttle.count("sign-in", input);
  const account = await deps.accounts.byEmail(input.email);
  const right = await deps.passwords.verify(account?.passwordHash ?? null, input.password);
  if (!account || !right) return { kind: "wrong" };
  if (deps.mails && !account.emailVerified && !account.isDemo) {
    // Not forgiven: each of these attempts sends a mail, so they stay counted.
    await sendConfirmation({ ...deps, mails: deps.mails }, account, input.now);
    return { kind: "unconfirmed" };
  }
  await deps.throttle.forgive("sign-in", input);
  return { kind: "in", account };
}
