import { addMinutes } from "#lib/domain/shared/wall-clock.ts";
import {
  forgetOldReminders,
  type Pace,
  type SendReminderPorts,
  sendReminders,
} from "#lib/use-cases/send-reminders.ts";

/** Has another look taken, by whichever worker is free. */
export interface Wake {
  now(): Promise<void>;
  at(moment: Date): Promise<void>;
}

/** What is due already is looked at again in a second, not at once: another worker may be at it. */
const SOON = 1 / 60;
/** About once in so many looks the oldest part of the ledger is forgotten. */
const FORGET_EVERY = 500;

/** Sends what is due, asks other workers for help when it is much, and sees to it that the next look is taken in time. */
export function sendRemindersHandler(ports: SendReminderPorts, wake: Wake, pace?: Pace) {
  let looks = 0;
  return async (): Promise<void> => {
    await sendReminders(ports, pace, wake.now);
    if (looks++ % FORGET_EVERY === 0) await forgetOldReminders(ports);
    const next = await ports.deliveries.nextLook();
    if (next !== null) await wake.at(new Date(Math.max(next, addMinutes(await ports.clock(), SOON))));
  };
}
