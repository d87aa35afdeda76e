import { passwords } from "#lib/auth/passwords.ts";
import { tokens } from "#lib/auth/tokens.ts";
import { smtpMailer } from "#lib/notify/mail.ts";
import { accountMails } from "#lib/notify/mail-account.ts";
import type { PrismaClient } from "#lib/store/generated/client.ts";
import { linkStore } from "#lib/store/one-time-tokens.ts";
import { rateLimits } from "#lib/store/rate-limits.ts";
import { sessionStore } from "#lib/store/sessions.ts";
import { userStore } from "#lib/store/users.ts";

export const APP_URL = "http://localhost:3999";
export const PASSWORD = "correct horse battery";
export const NOW = new Date("2026-11-22T12:00:00Z");

/** The account's use-cases wired as in the app: real stores, real hashing, and real mail when `smtpUrl` is given. */
export function accountWorld(db: PrismaClient, { smtpUrl }: { smtpUrl?: string } = {}) {
  const mailer = smtpUrl ? smtpMailer({ smtpUrl, from: "Replenish <no-reply@replenish.test>" }) : null;
  const work: Promise<void>[] = [];
  const counted = { hash: 0, verify: 0 };
  return {
    accounts: userStore(db),
    sessions: sessionStore(db),
    links: linkStore(db),
    throttle: rateLimits(db),
    tokens,
    passwords: {
      hash: (password: string) => {
        counted.hash += 1;
        return passwords.hash(password);
      },
      verify: (hash: string | null, password: string) => {
        counted.verify += 1;
        return passwords.verify(hash, password);
      },
    },
    mailer,
    mails: mailer && accountMails(mailer, APP_URL),
    afterwards: (job: () => Promise<void>): void => void work.push(job()),
    /** How often passwords were hashed or verified. */
    counted,
    /** Waits for the work that was put off until after the answer. */
    settled: () => Promise.all(work),
  };
}

/** An address nobody else in the test run has. */
export const freshEmail = (name = "ada"): string => `${name}.${crypto.randomUUID()}@example.test`;

/** An address to come from that nobody else in the test run has. */
export const freshIp = (): string => `test-${crypto.randomUUID()}`;

/** The secret of the link in a mail. */
export const tokenIn = (raw: string): string => /token=([A-Za-z0-9_-]{43})/.exec(raw)?.[1] ?? "";
