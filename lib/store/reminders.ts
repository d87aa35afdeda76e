import type { Preferences } from "#lib/domain/reminders/preferences.ts";
import type { WallClockSlot } from "#lib/domain/reminders/wall-clock.ts";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import type { ReminderStore } from "#lib/use-cases/reminder-ports.ts";
import { asJson } from "./column.ts";
import type { PrismaClient } from "./generated/client.ts";
import { PATIENT } from "./patient.ts";
import { replacePlan } from "./reminder-plan.ts";
import type { WakeAt } from "./wake-at.ts";

export function reminderStore(db: PrismaClient, wake: WakeAt): ReminderStore {
  return {
    async find(userId) {
      const row = await db.reminderSettings.findUnique({ where: { userId } });
      return (
        row && {
          // Written by this file alone, from values of this very type.
          preferences: row.preferences as unknown as Preferences,
          silentUntil: row.silentUntil && instant(row.silentUntil.getTime()),
          revision: row.revision,
          feedMadeAt: row.feedMadeAt && instant(row.feedMadeAt.getTime()),
        }
      );
    },

    async savePreferences(userId, preferences) {
      await db.reminderSettings.upsert({
        where: { userId },
        create: { userId, preferences: asJson(preferences) },
        update: { preferences: asJson(preferences), revision: { increment: 1 } },
      });
    },

    async silence(userId, until) {
      await db.reminderSettings.updateMany({
        where: { userId },
        data: { silentUntil: until === null ? null : new Date(until), revision: { increment: 1 } },
      });
    },

    async outdated(until, most) {
      const rows = await db.$queryRaw<{ user_id: string }[]>`
        SELECT user_id FROM reminder_settings
         WHERE revision <> planned_revision OR planned_until IS NULL OR planned_until < ${new Date(until)}
         ORDER BY planned_until NULLS FIRST
         LIMIT ${most}`;
      return rows.map((row) => row.user_id);
    },

    async settled(userId, from, now) {
      const rows = await db.reminderDelivery.findMany({
        where: {
          userId,
          dueAt: { gte: new Date(from) },
          status: { not: "pending" },
          // What a guard left out ahead of its time may come back with another plan.
          NOT: { status: "dropped", dueAt: { gt: new Date(now) } },
        },
        select: { reminder: true, slot: true, dueAt: true },
      });
      return rows.map(({ reminder, slot, dueAt }) => ({
        reminder,
        slot: slot as WallClockSlot,
        dueAt: instant(dueAt.getTime()),
      }));
    },

    replacePlan: (userId, revision, plan) =>
      db.$transaction((tx) => replacePlan(tx, userId, revision, plan, wake), PATIENT),
  };
}
