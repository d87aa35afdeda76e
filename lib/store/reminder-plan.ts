// Replaces what is planned for one person. Rows that stay as they are keep their place; what was settled is never touched.
import type { DeliveryKind } from "#lib/domain/reminders/kinds.ts";
import type { LeftOut, Reminder } from "#lib/domain/reminders/reminder.ts";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import type { NewPlan } from "#lib/use-cases/reminder-ports.ts";
import { asJson } from "./column.ts";
import type { Prisma, ReminderDelivery as Row } from "./generated/client.ts";
import type { WakeAt } from "./wake-at.ts";

const keyOf = ({ reminder, slot }: { reminder: string; slot: string }) => `${reminder} ${slot}`;

export async function replacePlan(
  tx: Prisma.TransactionClient,
  userId: string,
  revision: number,
  { plan, now, until, channel, meant }: NewPlan,
  wake: WakeAt,
): Promise<boolean> {
  // Held until the end: no worker sends meanwhile, and whoever changes a session now waits and outdates this plan.
  const [held] = await tx.$queryRaw<{ revision: number }[]>`
    SELECT revision FROM reminder_settings WHERE user_id = ${userId}::uuid FOR UPDATE`;
  if (!held || held.revision !== revision) return false;

  const before = await tx.reminderDelivery.findMany({
    where: { userId, OR: [{ status: "pending" }, { status: "dropped", dueAt: { gt: new Date(now) } }] },
  });
  const wanted = new Map(plan.due.map((reminder) => [keyOf(reminder), reminder]));
  const stays = (row: Row): boolean => {
    if (row.status === "dropped") return false;
    if (row.origin === "plan") return isSame(row, wanted.get(keyOf(row)), channel);
    return meant({
      kind: row.kind as DeliveryKind,
      reminder: row.reminder,
      dueAt: instant(row.dueAt.getTime()),
    });
  };
  const kept = new Set<string>();
  const old = new Set<string>();
  const gone: string[] = [];
  for (const row of before) {
    if (row.origin === "plan" && row.status === "pending") old.add(keyOf(row));
    if (stays(row)) kept.add(keyOf(row));
    else gone.push(row.id);
  }
  const due = plan.due.filter(
    (each) => !kept.has(keyOf(each)) && (each.dueAt >= now || old.has(keyOf(each))),
  );
  if (gone.length > 0) await tx.reminderDelivery.deleteMany({ where: { id: { in: gone } } });
  const rows = [
    ...due.map((each) => asRow(userId, each, channel)),
    ...plan.leftOut
      .filter(({ dueAt }) => dueAt >= now)
      .map((each) => ({ ...asRow(userId, each, channel), status: "dropped", reason: each.reason })),
  ];
  if (rows.length > 0) await tx.reminderDelivery.createMany({ data: rows, skipDuplicates: true });
  await tx.reminderSettings.update({
    where: { userId },
    data: { plannedRevision: revision, plannedUntil: new Date(until) },
  });
  const next = plan.due.find(({ dueAt }) => dueAt >= now);
  if (next) await wake(tx, new Date(next.dueAt));
  return true;
}

const isSame = (row: Row, wanted: Reminder | undefined, channel: string): boolean =>
  wanted !== undefined &&
  row.channel === channel &&
  row.dueAt.getTime() === wanted.dueAt &&
  row.usefulUntil.getTime() === wanted.usefulUntil &&
  sameMessage(row.message, wanted.message);

const sameMessage = (stored: Prisma.JsonValue, { title, body, href }: Reminder["message"]): boolean => {
  const before = stored as unknown as Reminder["message"];
  return before.title === title && before.body === body && before.href === href;
};

const asRow = (userId: string, each: Reminder | LeftOut, channel: string) => ({
  userId,
  reminder: each.reminder,
  kind: each.kind,
  slot: each.slot,
  dueAt: new Date(each.dueAt),
  usefulUntil: new Date(each.usefulUntil),
  tryAt: new Date(each.dueAt),
  channel,
  message: asJson(each.message),
});
