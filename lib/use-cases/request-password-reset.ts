import type { AccountMails, Accounts, Links, Throttle, Tokens } from "#lib/use-cases/account-ports.ts";

const RESET_MINUTES = 60;

export interface RequestPasswordResetDeps {
  accounts: Pick<Accounts, "byEmail">;
  throttle: Pick<Throttle, "count">;
  links: Pick<Links, "issue">;
  tokens: Pick<Tokens, "fresh">;
  mails: Pick<AccountMails, "resetPassword">;
  /** Runs work after the answer was given, so that its length tells nothing about the address. */
  afterwards(work: () => Promise<void>): void;
}

/** Mails a reset link if the address has an account. The answer neither says nor shows whether it has. */
export async function requestPasswordReset(
  deps: RequestPasswordResetDeps,
  input: { email: string; ip: string; now: Date },
): Promise<void> {
  await deps.throttle.count("reset", input);
  deps.afterwards(async () => {
    const account = await deps.accounts.byEmail(input.email);
    if (!account || account.isDemo) return;
    const { token, tokenHash } = deps.tokens.fresh();
    const expiresAt = new Date(input.now.getTime() + RESET_MINUTES * 60_000);
    await deps.links.issue({ userId: account.id, kind: "reset-password", tokenHash, expiresAt });
    await deps.mails.resetPassword(account.email, token);
  });
}
