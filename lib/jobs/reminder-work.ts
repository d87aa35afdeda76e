// What a worker does about reminders. Any number of workers may do it at once.
import type { PgBoss } from "pg-boss";
import type { Pace, SendReminderPorts } from "#lib/use-cases/send-reminders.ts";
import { EVERY_MINUTE, SEND_REMINDERS } from "./definitions.ts";
import { sendRemindersHandler } from "./handlers/send-reminders.ts";
import { wakeReminders, wakeRemindersNow } from "./queue.ts";

/** One hangs at a slow push service, another goes on. */
const LOOKS_AT_ONCE = 2;
const POLLING = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 1, heartbeatRefreshSeconds: 4 };

export async function workOnReminders(boss: PgBoss, ports: SendReminderPorts, pace?: Pace): Promise<void> {
  const wake = { now: () => wakeRemindersNow(boss), at: (moment: Date) => wakeReminders(boss, moment) };
  const handler = sendRemindersHandler(ports, wake, pace);
  await boss.work(SEND_REMINDERS.queue, { localConcurrency: LOOKS_AT_ONCE, ...POLLING }, handler);
  await boss.schedule(SEND_REMINDERS.queue, EVERY_MINUTE);
}
