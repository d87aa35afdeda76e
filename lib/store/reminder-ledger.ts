import type { Answer } from "#lib/domain/reminders/answer.ts";
import type { DeliveryKind } from "#lib/domain/reminders/kinds.ts";
import { type Preferences, UNASKED } from "#lib/domain/reminders/preferences.ts";
import type { DropReason, Message } from "#lib/domain/reminders/reminder.ts";
import type { WallClockSlot } from "#lib/domain/reminders/wall-clock.ts";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import type { LedgerEntry, LedgerStore } from "#lib/use-cases/reminder-ports.ts";
import { asJson } from "./column.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import type { WakeAt } from "./wake-at.ts";

const WITH_TRIES = {
  tries: { orderBy: [{ at: "asc" }, { id: "asc" }] },
} satisfies Prisma.ReminderDeliveryInclude;
type Row = Prisma.ReminderDeliveryGetPayload<{ include: typeof WITH_TRIES }>;

export function ledgerStore(db: PrismaClient, wake: WakeAt): LedgerStore {
  return {
    async entries(userId, from, until, most) {
      const rows = await db.reminderDelivery.findMany({
        where: { userId, dueAt: { gte: new Date(from), lte: new Date(until) } },
        include: WITH_TRIES,
        orderBy: [{ dueAt: "desc" }, { id: "desc" }],
        take: most,
      });
      return rows.map(toEntry);
    },

    async unanswered(userId, from) {
      const rows = await db.reminderDelivery.findMany({
        where: { userId, channel: "app", status: "sent", answer: null, sentAt: { gte: new Date(from) } },
        include: WITH_TRIES,
        orderBy: { sentAt: "desc" },
        take: 10,
      });
      return rows.map(toEntry);
    },

    async find(id, userId) {
      const row = await db.reminderDelivery.findFirst({
        where: { id, ...(userId !== null && { userId }) },
        include: {
          ...WITH_TRIES,
          user: { select: { profile: { select: { timeZone: true } }, reminderSettings: true } },
        },
      });
      if (!row) return null;
      const { profile, reminderSettings } = row.user;
      const preferences = reminderSettings?.preferences as unknown as Preferences | undefined;
      return {
        ...toEntry(row),
        userId: row.userId,
        reminder: row.reminder,
        zone: profile?.timeZone ?? "UTC",
        quiet: preferences?.quiet ?? UNASKED.quiet,
      };
    },

    async opened(id, at) {
      await db.reminderDelivery.updateMany({
        where: { id, openedAt: null },
        data: { openedAt: new Date(at) },
      });
    },

    answer: (id, answer, at, again) =>
      db.$transaction(async (tx) => {
        const { count } = await tx.reminderDelivery.updateMany({
          where: { id, answer: null, status: "sent" },
          data: { answer, answeredAt: new Date(at) },
        });
        if (count === 0) return false;
        if (again) {
          const row = await tx.reminderDelivery.findUniqueOrThrow({ where: { id } });
          await tx.reminderDelivery.create({
            data: {
              userId: row.userId,
              // Still known by what it is about, and one of its own.
              reminder: `${row.reminder}/again/${id}`,
              kind: row.kind,
              slot: again.slot,
              dueAt: new Date(again.dueAt),
              tryAt: new Date(again.dueAt),
              usefulUntil: new Date(again.usefulUntil),
              channel: row.channel,
              origin: "snooze",
              message: row.message ?? {},
            },
          });
          await wake(tx, new Date(again.dueAt));
        }
        return true;
      }),

    addTest: (userId, { channel, message, at, usefulUntil, slot }) =>
      db.$transaction(async (tx) => {
        await tx.reminderDelivery.create({
          data: {
            userId,
            reminder: `test/${at}`,
            kind: "test",
            slot,
            dueAt: new Date(at),
            tryAt: new Date(at),
            usefulUntil: new Date(usefulUntil),
            channel,
            origin: "test",
            message: asJson(message),
          },
        });
        await wake(tx, new Date(at));
      }),
  };
}

const orNull = (date: Date | null) => date && instant(date.getTime());

// Words in these columns were written from values of these very types.
const toEntry = (row: Row): LedgerEntry => ({
  id: row.id,
  kind: row.kind as DeliveryKind,
  slot: row.slot as WallClockSlot,
  dueAt: instant(row.dueAt.getTime()),
  channel: row.channel as LedgerEntry["channel"],
  status: row.status as LedgerEntry["status"],
  reason: row.reason as DropReason | null,
  origin: row.origin as LedgerEntry["origin"],
  message: row.message as unknown as Message,
  sentAt: orNull(row.sentAt),
  openedAt: orNull(row.openedAt),
  answer: row.answer as Answer | null,
  answeredAt: orNull(row.answeredAt),
  tries: row.tries.map(({ target, outcome, at }) => ({ target, outcome, at: instant(at.getTime()) })),
});
