import type { FeedStore } from "#lib/use-cases/shopping-ports.ts";
import type { PrismaClient } from "./generated/client.ts";

export const feedStore = (db: PrismaClient): FeedStore => ({
  async since(userId, listId) {
    const feed = await db.listFeed.findUnique({
      where: { listId_userId: { listId, userId } },
      select: { createdAt: true },
    });
    return feed?.createdAt ?? null;
  },

  async put(userId, listId, tokenHash) {
    await db.listFeed.upsert({
      where: { listId_userId: { listId, userId } },
      create: { listId, userId, tokenHash },
      update: { tokenHash, createdAt: new Date() },
    });
  },

  async revoke(userId, listId) {
    await db.listFeed.deleteMany({ where: { listId, userId } });
  },

  find: (tokenHash) =>
    db.listFeed.findUnique({ where: { tokenHash }, select: { userId: true, listId: true } }),
});
