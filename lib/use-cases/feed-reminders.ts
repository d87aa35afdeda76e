import { dueReminders } from "#lib/domain/reminders/due-reminders.ts";
import type { Reminder } from "#lib/domain/reminders/reminder.ts";
import { addMinutes, type Instant } from "#lib/domain/shared/wall-clock.ts";
import { type PlanReminderPorts, reminderBasis } from "./plan-reminders.ts";

/** What a calendar shows: yesterday, so that nothing vanishes under one's eyes, and the four weeks to come. */
const BACK_MINUTES = 1440;
const AHEAD_MINUTES = 28 * 1440;

/** Everything due, past all guards, as the plan stands now; silence and other passing things included. */
export async function feedReminders(
  ports: PlanReminderPorts,
  userId: string,
  now: Instant,
): Promise<{ readonly zone: string; readonly due: readonly Reminder[] }> {
  const wishes = await ports.reminders.find(userId);
  const from = addMinutes(now, -BACK_MINUTES);
  const until = addMinutes(now, AHEAD_MINUTES);
  const basis = wishes && (await reminderBasis(ports, userId, wishes, from, until, now));
  if (!basis) return { zone: "UTC", due: [] };
  // What was sent already stands in the calendar all the same.
  return { zone: basis.zone, due: dueReminders({ ...basis, settled: [] }, from, until).due };
}
