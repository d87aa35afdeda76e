import type { Accounts, Links, Passwords, Throttle, Tokens } from "#lib/use-cases/account-ports.ts";

export interface ConfirmEmailDeps {
  accounts: Pick<Accounts, "byId" | "confirmEmail">;
  links: Pick<Links, "ownerOf">;
  passwords: Pick<Passwords, "verify">;
  tokens: Pick<Tokens, "hashOf">;
  throttle: Throttle;
}

export type ConfirmEmailOutcome =
  | { readonly kind: "confirmed"; readonly email: string }
  | { readonly kind: "wrong-password" }
  | { readonly kind: "dead-link" };

/**
 * Confirms an address by its mailed link together with the password of the sign-up. Asking for both means that nobody
 * can register someone else's address, wait for the owner to click, and then hold a password to their account.
 */
export async function confirmEmail(
  deps: ConfirmEmailDeps,
  input: { token: string; password: string; ip: string; now: Date },
): Promise<ConfirmEmailOutcome> {
  const tokenHash = deps.tokens.hashOf(input.token);
  const who = { ip: input.ip, email: tokenHash };
  await deps.throttle.count("confirm", who);
  const ownerId = await deps.links.ownerOf({ kind: "confirm-email", tokenHash, now: input.now });
  const owner = ownerId ? await deps.accounts.byId(ownerId) : null;
  if (!owner) return { kind: "dead-link" };
  if (!(await deps.passwords.verify(owner.passwordHash, input.password))) return { kind: "wrong-password" };
  if (!(await deps.accounts.confirmEmail({ tokenHash, now: input.now }))) return { kind: "dead-link" };
  await deps.throttle.forgive("confirm", who);
  return { kind: "confirmed", email: owner.email };
}
