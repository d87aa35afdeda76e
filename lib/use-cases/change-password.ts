import { passwordFault } from "#lib/domain/account/password-rules.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { AccountMails, Accounts, Passwords, Throttle } from "#lib/use-cases/account-ports.ts";

export interface ChangePasswordDeps {
  accounts: Pick<Accounts, "byId" | "replacePassword">;
  passwords: Passwords;
  throttle: Throttle;
  mails: Pick<AccountMails, "passwordChanged"> | null;
  afterwards(work: () => Promise<void>): void;
}

/**
 * Changes the password, or sets the first one, after the current one was shown. Every device is signed out, the
 * present one too: the caller opens a new session for it. Throws InvalidInput with the field at fault.
 */
export async function changePassword(
  deps: ChangePasswordDeps,
  input: { userId: string; currentPassword?: string | undefined; newPassword: string; ip: string },
): Promise<void> {
  const account = await deps.accounts.byId(input.userId);
  if (!account) throw new NotFound("account");
  if (account.passwordHash !== null) {
    const who = { ip: input.ip, email: account.email };
    await deps.throttle.count("password", who);
    if (!(await deps.passwords.verify(account.passwordHash, input.currentPassword ?? ""))) {
      throw atField("currentPassword", "That isn't your current password.");
    }
    await deps.throttle.forgive("password", who);
  }
  const fault = passwordFault(input.newPassword, account.email);
  if (fault) throw atField("newPassword", fault);
  if (input.newPassword === input.currentPassword) {
    throw atField("newPassword", "That is the password you already have. Choose a new one.");
  }
  await deps.accounts.replacePassword(account.id, await deps.passwords.hash(input.newPassword));
  const { mails } = deps;
  if (mails && !account.isDemo) deps.afterwards(() => mails.passwordChanged(account.email));
}

const atField = (field: string, message: string): InvalidInput =>
  new InvalidInput(message, { [field]: [message] });
