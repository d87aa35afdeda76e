import { deviceName } from "#lib/domain/account/device-name.ts";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import type { DeviceStore, FeedStore } from "#lib/use-cases/reminder-ports.ts";
import type { PrismaClient } from "./generated/client.ts";

const USER_AGENT_MAX = 400;

export function deviceStore(db: PrismaClient): DeviceStore {
  return {
    async list(userId) {
      const rows = await db.pushSubscription.findMany({ where: { userId }, orderBy: { id: "asc" } });
      return rows.map(({ id, userAgent, createdAt, lastTakenAt, sessionId }) => ({
        id,
        sessionId,
        name: deviceName(userAgent),
        createdAt: instant(createdAt.getTime()),
        lastTakenAt: lastTakenAt && instant(lastTakenAt.getTime()),
      }));
    },

    async add(userId, sessionId, { endpoint, p256dh, auth }, userAgent) {
      const owned = {
        userId,
        sessionId,
        p256dh,
        auth,
        userAgent: userAgent?.slice(0, USER_AGENT_MAX) ?? null,
      };
      await db.pushSubscription.upsert({
        where: { endpoint },
        create: { endpoint, ...owned },
        update: owned,
      });
    },

    async remove(userId, id) {
      return (await db.pushSubscription.deleteMany({ where: { id, userId } })).count > 0;
    },

    async removeAddress(userId, endpoint) {
      await db.pushSubscription.deleteMany({ where: { endpoint, userId } });
    },
  };
}

export function feedStore(db: PrismaClient): FeedStore {
  return {
    async setFeed(userId, tokenHash, at) {
      await db.reminderSettings.updateMany({
        where: { userId },
        data: { feedTokenHash: tokenHash, feedMadeAt: tokenHash === null ? null : new Date(at) },
      });
    },
    async ownerOfFeed(tokenHash) {
      const row = await db.reminderSettings.findUnique({
        where: { feedTokenHash: tokenHash },
        select: { userId: true },
      });
      return row?.userId ?? null;
    },
  };
}
