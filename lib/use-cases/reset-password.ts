import { passwordFault } from "#lib/domain/account/password-rules.ts";
import { InvalidInput } from "#lib/errors.ts";
import type {
  AccountMails,
  Accounts,
  Links,
  Passwords,
  Throttle,
  Tokens,
} from "#lib/use-cases/account-ports.ts";

export interface ResetPasswordDeps {
  accounts: Pick<Accounts, "byId" | "resetPassword">;
  links: Pick<Links, "ownerOf">;
  passwords: Pick<Passwords, "hash">;
  tokens: Pick<Tokens, "hashOf">;
  throttle: Pick<Throttle, "count">;
  mails: Pick<AccountMails, "passwordChanged"> | null;
  afterwards(work: () => Promise<void>): void;
}

/**
 * Sets a new password by a mailed link. The link is used up, the address counts as confirmed, every device is signed
 * out, and the person is told by mail. False when the link is unknown, used or expired.
 */
export async function resetPassword(
  deps: ResetPasswordDeps,
  input: { token: string; password: string; ip: string; now: Date },
): Promise<boolean> {
  const tokenHash = deps.tokens.hashOf(input.token);
  await deps.throttle.count("confirm", { ip: input.ip, email: tokenHash });
  const ownerId = await deps.links.ownerOf({ kind: "reset-password", tokenHash, now: input.now });
  const owner = ownerId ? await deps.accounts.byId(ownerId) : null;
  if (!owner) return false;

  const fault = passwordFault(input.password, owner.email);
  if (fault) throw new InvalidInput(fault, { password: [fault] });

  const passwordHash = await deps.passwords.hash(input.password);
  const done = await deps.accounts.resetPassword({ tokenHash, passwordHash, now: input.now });
  const { mails } = deps;
  if (done && mails) deps.afterwards(() => mails.passwordChanged(owner.email));
  return done !== null;
}
