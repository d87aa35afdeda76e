import type { Account, AccountMails, Links, Tokens } from "#lib/use-cases/account-ports.ts";

const CONFIRMATION_HOURS = 24;

/** Mails a fresh confirmation link; earlier ones stop working. */
export async function sendConfirmation(
  deps: {
    links: Pick<Links, "issue">;
    tokens: Pick<Tokens, "fresh">;
    mails: Pick<AccountMails, "confirmEmail">;
  },
  account: Pick<Account, "id" | "email">,
  now: Date,
): Promise<void> {
  const { token, tokenHash } = deps.tokens.fresh();
  const expiresAt = new Date(now.getTime() + CONFIRMATION_HOURS * 3_600_000);
  await deps.links.issue({ userId: account.id, kind: "confirm-email", tokenHash, expiresAt });
  await deps.mails.confirmEmail(account.email, token);
}
