import { NotFound } from "#lib/errors.ts";
import type { Accounts } from "#lib/use-cases/account-ports.ts";

export interface AccountExport {
  readonly format: "replenish-export";
  readonly version: 1;
  readonly exportedAt: string;
  readonly [part: string]: unknown;
}

/** Everything kept about the person, ready to be written as JSON. Secrets (hashes, tokens) are left out. */
export async function exportAccount(
  deps: { accounts: Pick<Accounts, "everythingOf"> },
  input: { userId: string; now: Date },
): Promise<AccountExport> {
  const everything = await deps.accounts.everythingOf(input.userId);
  if (!everything) throw new NotFound("account");
  return { format: "replenish-export", version: 1, exportedAt: input.now.toISOString(), ...everything };
}
