import type {
  AccountMails,
  Accounts,
  Links,
  Passwords,
  Throttle,
  Tokens,
} from "#lib/use-cases/account-ports.ts";
import { sendConfirmation } from "#lib/use-cases/send-confirmation.ts";

export interface SignUpDeps {
  accounts: Pick<Accounts, "byEmail" | "createUnlessTaken">;
  passwords: Pick<Passwords, "hash">;
  throttle: Pick<Throttle, "count">;
  links: Pick<Links, "issue">;
  tokens: Pick<Tokens, "fresh">;
  /** Null when no mail server is set up: accounts then work at once. */
  mails: AccountMails | null;
}

/**
 * Creates an account, and says the same in the same time whether or not the address had one: the password is always
 * hashed, the account always inserted unless taken, and with a mail server exactly one mail is always sent.
 *
 * Returns what the person does next; throws TooManyAttempts or Unavailable (mail server down).
 */
export async function signUp(
  deps: SignUpDeps,
  input: { email: string; password: string; ip: string; now: Date },
): Promise<"check-mail" | "sign-in"> {
  await deps.throttle.count("sign-up", input);
  const passwordHash = await deps.passwords.hash(input.password);
  await deps.accounts.createUnlessTaken({ email: input.email, passwordHash });
  if (!deps.mails) return "sign-in";

  const account = await deps.accounts.byEmail(input.email);
  if (account?.emailVerified) await deps.mails.alreadyRegistered(input.email);
  else if (account) await sendConfirmation({ ...deps, mails: deps.mails }, account, input.now);
  return "check-mail";
}
