import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { TooManyAttempts } from "#lib/errors.ts";
import type { PrismaClient } from "#lib/store/generated/client.ts";
import type { Throttle, ThrottledAction } from "#lib/use-cases/account-ports.ts";

/** So many attempts in so many seconds. */
interface Allowance {
  readonly points: number;
  readonly duration: number;
}

const MINUTES = 60;

/**
 * Per action: from one address for one account, and from one address for whichever account. The third, for one account
 * from anywhere, is wide: it slows a guesser with many addresses and hardly lets one lock the owner out.
 */
const ALLOWANCES: Record<ThrottledAction, { pair: Allowance; ip: Allowance; account: Allowance }> = {
  "sign-in": {
    pair: { points: 8, duration: 15 * MINUTES },
    ip: { points: 100, duration: 15 * MINUTES },
    account: { points: 60, duration: 60 * MINUTES },
  },
  "sign-up": {
    pair: { points: 6, duration: 60 * MINUTES },
    ip: { points: 60, duration: 60 * MINUTES },
    account: { points: 20, duration: 60 * MINUTES },
  },
  reset: {
    pair: { points: 4, duration: 30 * MINUTES },
    ip: { points: 40, duration: 60 * MINUTES },
    account: { points: 10, duration: 60 * MINUTES },
  },
  link: {
    pair: { points: 4, duration: 30 * MINUTES },
    ip: { points: 40, duration: 60 * MINUTES },
    account: { points: 10, duration: 60 * MINUTES },
  },
  confirm: {
    pair: { points: 8, duration: 15 * MINUTES },
    ip: { points: 60, duration: 15 * MINUTES },
    account: { points: 30, duration: 60 * MINUTES },
  },
  password: {
    pair: { points: 8, duration: 15 * MINUTES },
    ip: { points: 100, duration: 15 * MINUTES },
    account: { points: 30, duration: 60 * MINUTES },
  },
};

/** Counts attempts in Postgres, so that they hold across restarts and several web processes. */
export function rateLimits(db: PrismaClient): Throttle {
  const limiters = new Map<string, RateLimiterPrisma>();
  const limiter = (name: string, allowance: Allowance): RateLimiterPrisma => {
    const known = limiters.get(name);
    if (known) return known;
    const made = new RateLimiterPrisma({
      storeClient: db,
      tableName: "rateLimit",
      keyPrefix: name,
      ...allowance,
      // One limiter sweeps the table for all.
      clearExpiredByTimeout: limiters.size === 0,
    });
    limiters.set(name, made);
    return made;
  };

  return {
    async count(action, { ip, email }) {
      const { pair, ip: alone, account } = ALLOWANCES[action];
      await consume(limiter(`${action}:pair`, pair), digest(`${ip} ${email}`));
      await consume(limiter(`${action}:ip`, alone), digest(ip));
      await consume(limiter(`${action}:account`, account), digest(email));
    },
    async forgive(action, { ip, email }) {
      await limiter(`${action}:pair`, ALLOWANCES[action].pair).delete(digest(`${ip} ${email}`));
    },
  };
}

/** What a signed-in person may have done for them that costs us or others something: so often in an hour. */
const USES_AN_HOUR = { "read-page": 40, invite: 30, "open-invite": 40, "shared-link": 120 } as const;

/** @throws TooManyAttempts when this person has had enough of it for now. */
export function usageLimits(db: PrismaClient): {
  count(use: keyof typeof USES_AN_HOUR, userId: string): Promise<void>;
} {
  return {
    count: (use, userId) =>
      consume(
        new RateLimiterPrisma({
          storeClient: db,
          tableName: "rateLimit",
          keyPrefix: use,
          points: USES_AN_HOUR[use],
          duration: 60 * MINUTES,
          clearExpiredByTimeout: false,
        }),
        digest(userId),
      ),
  };
}

async function consume(limiter: RateLimiterPrisma, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    throw new TooManyAttempts(Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)));
  }
}

/** Addresses are kept only as hashes: the table is for counting, not for knowing. */
const digest = (text: string): string => createHash("sha256").update(text).digest("base64url");
