import type { PrismaClient } from "#lib/store/generated/client.ts";
import type { Links } from "#lib/use-cases/account-ports.ts";

export function linkStore(db: PrismaClient): Links {
  return {
    async issue({ userId, kind, tokenHash, expiresAt }) {
      await db.$transaction([
        db.oneTimeToken.deleteMany({ where: { userId, kind } }),
        db.oneTimeToken.create({ data: { userId, kind, tokenHash, expiresAt } }),
      ]);
    },

    async ownerOf({ kind, tokenHash, now }) {
      const link = await db.oneTimeToken.findFirst({
        where: { kind, tokenHash, usedAt: null, expiresAt: { gt: now } },
        select: { userId: true },
      });
      return link?.userId ?? null;
    },
  };
}
