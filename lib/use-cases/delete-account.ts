import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { Accounts, Passwords, Throttle } from "#lib/use-cases/account-ports.ts";

export interface DeleteAccountDeps {
  accounts: Pick<Accounts, "byId" | "remove">;
  passwords: Pick<Passwords, "verify">;
  throttle: Throttle;
}

/**
 * Erases the account and everything that hangs on it, at once and for good. `proof` is the password, or the e-mail
 * address for someone who has no password. Throws InvalidInput when it doesn't match.
 */
export async function deleteAccount(
  deps: DeleteAccountDeps,
  input: { userId: string; proof: string; ip: string },
): Promise<void> {
  const account = await deps.accounts.byId(input.userId);
  if (!account) throw new NotFound("account");
  const who = { ip: input.ip, email: account.email };
  await deps.throttle.count("password", who);
  const proven = account.passwordHash
    ? await deps.passwords.verify(account.passwordHash, input.proof)
    : input.proof.trim().toLowerCase() === account.email.toLowerCase();
  if (!proven) {
    const message = account.passwordHash ? "That isn't your password." : "That isn't your e-mail address.";
    throw new InvalidInput(message, { proof: [message] });
  }
  await deps.throttle.forgive("password", who);
  await deps.accounts.remove(account.id);
}
