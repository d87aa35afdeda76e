import {
  forgetOldReminders,
  type Pace,
  type SendReminderPorts,
  sendReminders,
} from "#lib/use-cases/send-reminders.ts";

/** Has another look taken: at once, or at a moment. */
export type Wake = (at: Date) => Promise<void>;

/** About once in so many looks the oldest part of the ledger is forgotten. */
const FORGET_EVERY = 500;

/** Sends what is due, asks other workers for help when it is much, and sees to it that the next look is taken in time. */
export function sendRemindersHandler(ports: SendReminderPorts, wake: Wake, pace?: Pace) {
  let looks = 0;
  return async (): Promise<void> => {
    const now = async () => new Date(await ports.clock());
    await sendReminders(ports, pace, async () => wake(await now()));
    if (looks++ % FORGET_EVERY === 0) await forgetOldReminders(ports);
    const next = await ports.deliveries.nextLook();
    if (next !== null) await wake(new Date(Math.max(next, (await now()).getTime() + 1000)));
  };
}
