import type { ReminderLag, VitalSigns } from "#lib/use-cases/check-health.ts";
import type { PrismaClient } from "./generated/client.ts";
import { lastBeat, WORKER } from "./heartbeats.ts";

/** Whether there is anything to plan with, and when the worker was last alive. Rejects when the database is away. */
export async function readVitalSigns(db: PrismaClient): Promise<VitalSigns> {
  const [food, recipe, workerSeen, reminders] = await Promise.all([
    db.food.findFirst({ select: { key: true } }),
    db.recipe.findFirst({ where: { retiredAt: null }, select: { id: true } }),
    lastBeat(db, WORKER),
    reminderLag(db),
  ]);
  return { foods: food !== null, recipes: recipe !== null, workerSeen, reminders };
}

/** By the database's clock, as everything about reminders. */
async function reminderLag(db: PrismaClient): Promise<ReminderLag> {
  // The worker makes the queue's tables when it first starts.
  const [queue] = await db.$queryRaw<{ made: boolean }[]>`SELECT to_regclass('jobs.job') IS NOT NULL AS made`;
  const [overdue, waiting] = await Promise.all([
    db.$queryRaw<{ seconds: number | null; people: number }[]>`
      SELECT (SELECT extract(epoch FROM clock_timestamp() - min(try_at))::float
                FROM reminder_deliveries WHERE status = 'pending' AND try_at <= clock_timestamp()) AS seconds,
             (SELECT count(*)::int FROM reminder_settings
               WHERE revision <> planned_revision OR planned_until IS NULL) AS people`,
    queue?.made
      ? db.$queryRaw<{ seconds: number | null }[]>`
          SELECT extract(epoch FROM clock_timestamp() - min(start_after))::float AS seconds FROM jobs.job
           WHERE name = 'send-reminders' AND state < 'active' AND start_after <= clock_timestamp()`
      : [],
  ]);
  return {
    oldestOverdueSeconds: whole(overdue[0]?.seconds),
    queueLagSeconds: whole(waiting[0]?.seconds),
    toPlan: overdue[0]?.people ?? 0,
  };
}

const whole = (seconds: number | null | undefined): number | null =>
  seconds == null ? null : Math.round(seconds);
