import type { PrismaClient } from "#lib/store/generated/client.ts";
import type { Sessions } from "#lib/use-cases/account-ports.ts";

/** Who is behind a live session. */
export interface SessionOwner {
  readonly sessionId: string;
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly isDemo: boolean;
}

export interface SessionStore extends Sessions {
  /** The person of a live session; null when it was revoked or has run out. Notes that it was seen. */
  resolve(sessionId: string, now: Date): Promise<SessionOwner | null>;
}

/** "Last seen" is written at most this often, so that reading a page is not a write. */
const SEEN_EVERY_MS = 5 * 60_000;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const USER_AGENT_MAX = 400;

export function sessionStore(db: PrismaClient): SessionStore {
  return {
    async open({ userId, userAgent, now, expiresAt }) {
      // Signing in is also when the person's run-out sessions are cleared away.
      await db.authSession.deleteMany({ where: { userId, expiresAt: { lte: now } } });
      const session = await db.authSession.create({
        data: {
          userId,
          userAgent: userAgent?.slice(0, USER_AGENT_MAX) ?? null,
          createdAt: now,
          lastSeenAt: now,
          expiresAt,
        },
        select: { id: true },
      });
      return session.id;
    },

    async resolve(sessionId, now) {
      if (!UUID.test(sessionId)) return null;
      const session = await db.authSession.findUnique({
        where: { id: sessionId },
        select: {
          lastSeenAt: true,
          expiresAt: true,
          user: { select: { id: true, email: true, name: true, isDemo: true } },
        },
      });
      if (!session || session.expiresAt <= now) return null;
      if (now.getTime() - session.lastSeenAt.getTime() > SEEN_EVERY_MS) {
        // updateMany: the row may be revoked between the two statements, and that is no error.
        await db.authSession.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now } });
      }
      return { sessionId, ...session.user };
    },

    listOf: (userId, now) =>
      db.authSession.findMany({
        where: { userId, expiresAt: { gt: now } },
        orderBy: [{ lastSeenAt: "desc" }, { id: "asc" }],
        select: { id: true, userAgent: true, createdAt: true, lastSeenAt: true, expiresAt: true },
      }),

    async close(userId, sessionId) {
      if (!UUID.test(sessionId)) return false;
      return (await db.authSession.deleteMany({ where: { id: sessionId, userId } })).count > 0;
    },

    async closeAll(userId, except) {
      const where = except ? { userId, id: { not: except } } : { userId };
      return (await db.authSession.deleteMany({ where })).count;
    },
  };
}
