import type { PrismaClient } from "#lib/store/generated/client.ts";
import { settleHousehold } from "#lib/store/households.ts";
import { everythingOf } from "#lib/store/user-export.ts";
import type { Account, Accounts } from "#lib/use-cases/account-ports.ts";

const ACCOUNT = {
  id: true,
  email: true,
  emailVerified: true,
  name: true,
  isDemo: true,
  passwordHash: true,
} as const;

/** Accounts in Postgres, and the few more verbs that signing in by link or provider needs. */
export interface UserStore extends Accounts {
  /** True while nobody has ever registered. */
  isEmpty(): Promise<boolean>;
  /**
   * Someone proved to read the mail of this account. If nobody had proved it before, whatever password and sessions
   * the account has may be a stranger's, so they go.
   */
  claimByMail(userId: string, now: Date): Promise<void>;
  markConfirmed(userId: string, now: Date): Promise<void>;
  /** Whose account at an outside provider this is. */
  idByProvider(provider: string, providerAccountId: string): Promise<string | null>;
}

export function userStore(db: PrismaClient): UserStore {
  return {
    byId: (id) => db.user.findUnique({ where: { id }, select: ACCOUNT }),
    byEmail: (email): Promise<Account | null> => db.user.findUnique({ where: { email }, select: ACCOUNT }),

    async createUnlessTaken({ email, passwordHash, isDemo = false }) {
      const made = await db.user.createManyAndReturn({
        data: [{ email, passwordHash, isDemo }],
        skipDuplicates: true,
        select: { id: true },
      });
      return made[0]?.id ?? null;
    },

    async replacePassword(userId, passwordHash) {
      await db.$transaction([
        db.user.update({ where: { id: userId }, data: { passwordHash } }),
        db.authSession.deleteMany({ where: { userId } }),
        db.oneTimeToken.deleteMany({ where: { userId, kind: "reset-password" } }),
      ]);
    },

    resetPassword: ({ tokenHash, passwordHash, now }) =>
      db.$transaction(async (tx) => {
        const owner = await useUp(tx, "reset-password", tokenHash, now);
        if (!owner) return null;
        await tx.user.update({ where: { id: owner }, data: { passwordHash } });
        await tx.user.updateMany({ where: { id: owner, emailVerified: null }, data: { emailVerified: now } });
        await tx.authSession.deleteMany({ where: { userId: owner } });
        return owner;
      }),

    confirmEmail: ({ tokenHash, now }) =>
      db.$transaction(async (tx) => {
        const owner = await useUp(tx, "confirm-email", tokenHash, now);
        if (!owner) return false;
        await tx.user.updateMany({ where: { id: owner, emailVerified: null }, data: { emailVerified: now } });
        return true;
      }),

    async remove(userId) {
      await db.$transaction(async (tx) => {
        await settleHousehold(tx, userId);
        await tx.user.deleteMany({ where: { id: userId } });
      });
    },

    everythingOf: (userId) => everythingOf(db, userId),

    isEmpty: async () => (await db.user.findFirst({ select: { id: true } })) === null,

    claimByMail: (userId, now) =>
      db.$transaction(async (tx) => {
        const { count } = await tx.user.updateMany({
          where: { id: userId, emailVerified: null },
          data: { emailVerified: now, passwordHash: null },
        });
        if (count > 0) await tx.authSession.deleteMany({ where: { userId } });
      }),

    async markConfirmed(userId, now) {
      await db.user.updateMany({ where: { id: userId, emailVerified: null }, data: { emailVerified: now } });
    },

    async idByProvider(provider, providerAccountId) {
      const where = { provider_providerAccountId: { provider, providerAccountId } };
      return (await db.account.findUnique({ where, select: { userId: true } }))?.userId ?? null;
    },
  };
}

type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

/** Marks a link used in one statement, so that of two clicks only one succeeds. */
async function useUp(tx: Transaction, kind: string, tokenHash: string, now: Date): Promise<string | null> {
  const used = await tx.oneTimeToken.updateManyAndReturn({
    where: { kind, tokenHash, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
    select: { userId: true },
  });
  return used[0]?.userId ?? null;
}
