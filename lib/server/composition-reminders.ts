// Wires reminders for web processes: what is wanted, the devices, the ledger, the calendar.
import { answerTokens } from "#lib/auth/answer-token.ts";
import { tokens } from "#lib/auth/tokens.ts";
import type { Answer } from "#lib/domain/reminders/answer.ts";
import type { Preferences } from "#lib/domain/reminders/preferences.ts";
import { addMinutes } from "#lib/domain/shared/wall-clock.ts";
import { env } from "#lib/env.ts";
import { NotFound } from "#lib/errors.ts";
import { calendarFeed } from "#lib/notify/calendar-feed.ts";
import { isPushService } from "#lib/notify/push-services.ts";
import { queue } from "#lib/server/composition-queue.ts";
import { database } from "#lib/store/client.ts";
import { deviceStore, feedStore } from "#lib/store/push-devices.ts";
import { databaseClock } from "#lib/store/reminder-deliveries.ts";
import { ledgerStore } from "#lib/store/reminder-ledger.ts";
import { reminderStore } from "#lib/store/reminders.ts";
import { answerable, answerReminder, reminderOpened } from "#lib/use-cases/answer-reminder.ts";
import { feedReminders } from "#lib/use-cases/feed-reminders.ts";
import type { NewDevice } from "#lib/use-cases/reminder-ports.ts";
import {
  addPushDevice,
  type ReminderSettingsPorts,
  type Silence,
  saveReminderSettings,
  sendTestReminder,
  setCalendarFeed,
  silenceReminders,
  viewReminderSettings,
} from "#lib/use-cases/reminder-settings.ts";
import { trainingSource } from "#lib/use-cases/reminder-training.ts";
import { planning } from "./composition-planning.ts";
import { training } from "./composition-training.ts";
import type { CurrentUser } from "./current-user.ts";

/** A fortnight back; a day ahead. */
const LEDGER_BACK_MINUTES = 14 * 1440;
const LEDGER_AHEAD_MINUTES = 36 * 60;
const LEDGER_MOST = 400;
/** What was shown in the app stays there for a day. */
const INBOX_MINUTES = 24 * 60;

let wired: (ReminderSettingsPorts & { ledger: ReturnType<typeof ledgerStore> }) | undefined;

/** Made at the first request, not at import: building the app needs neither settings nor database. */
function ports() {
  if (!wired) {
    const db = database();
    const { profiles, weeks } = planning();
    const reminders = reminderStore(db, queue().wakeReminders);
    wired = {
      reminders,
      devices: deviceStore(db),
      ledger: ledgerStore(db, queue().wakeReminders),
      feeds: feedStore(db),
      profiles,
      plan: { reminders, profiles, weeks, training: trainingSource(training()) },
      async night(userId) {
        const { sleepFrom, sleepTo } = await training().settings.find(userId);
        return { from: sleepFrom, to: sleepTo };
      },
      isPushService: (endpoint) => isPushService(endpoint, env.PUSH_SERVICES),
    };
  }
  return wired;
}

const clock = () => databaseClock(database())();
const answering = () => answerTokens(env.NEXTAUTH_SECRET);

/** The delivery a token was signed for. @throws NotFound for what is no token, or none any more. */
function delivered(token: string): string {
  const id = answering().read(token, new Date());
  if (!id) throw new NotFound("link");
  return id;
}

export const reminders = () => ({
  settings: async (userId: string) => viewReminderSettings(ports(), userId, await clock()),
  save: async (userId: string, preferences: Preferences) =>
    saveReminderSettings(ports(), userId, preferences, await clock()),
  silence: async (userId: string, silence: Silence) =>
    silenceReminders(ports(), userId, silence, await clock()),
  sendTest: async (userId: string) => sendTestReminder(ports(), userId, await clock()),
  addDevice: async (user: CurrentUser, device: NewDevice, userAgent: string | null) =>
    addPushDevice(ports(), { userId: user.id, sessionId: user.sessionId, userAgent }, device, await clock()),
  async removeDevice(userId: string, id: string) {
    if (!(await ports().devices.remove(userId, id))) throw new NotFound("device");
  },
  removeAddress: (userId: string, endpoint: string) => ports().devices.removeAddress(userId, endpoint),
  async ledger(userId: string) {
    const [profile, now] = await Promise.all([ports().profiles.find(userId), clock()]);
    const entries = await ports().ledger.entries(
      userId,
      addMinutes(now, -LEDGER_BACK_MINUTES),
      addMinutes(now, LEDGER_AHEAD_MINUTES),
      LEDGER_MOST,
    );
    return { zone: profile?.timeZone ?? "UTC", entries };
  },
  /** What an open page shows; `live` when this person has reminders shown there at all. */
  async inbox(userId: string) {
    const wishes = await ports().reminders.find(userId);
    if (!wishes) return { live: false, zone: "UTC", reminders: [] };
    const [profile, now] = await Promise.all([ports().profiles.find(userId), clock()]);
    const unanswered = await ports().ledger.unanswered(userId, addMinutes(now, -INBOX_MINUTES));
    return {
      live: true,
      zone: profile?.timeZone ?? "UTC",
      reminders: unanswered.map(({ id, kind, message, sentAt }) => ({ id, kind, ...message, sentAt })),
    };
  },
  answer: async (userId: string, id: string, answer: Answer) =>
    answerReminder(ports(), id, { userId }, answer, await clock()),
  /** A fresh secret address; the one before stops working. */
  async makeFeed(userId: string): Promise<string> {
    const { token, tokenHash } = tokens.fresh();
    await setCalendarFeed(ports(), userId, tokenHash, await clock());
    return new URL(`/api/calendar/${token}/reminders.ics`, env.APP_URL).href;
  },
  revokeFeed: async (userId: string) => setCalendarFeed(ports(), userId, null, await clock()),
  /** The calendar behind a secret address. @throws NotFound */
  async feed(token: string): Promise<string> {
    const owner = await ports().feeds.ownerOfFeed(tokens.hashOf(token));
    if (!owner) throw new NotFound("calendar");
    const { zone, due } = await feedReminders(ports().plan, owner, await clock());
    return calendarFeed({ zone, due, appUrl: env.APP_URL });
  },
});

/** What whoever holds a delivery's token may do: answer it, nothing else. */
export const answered = () => ({
  view: (token: string) => answerable(ports(), delivered(token), "token"),
  answer: async (token: string, answer: Answer) =>
    answerReminder(ports(), delivered(token), "token", answer, await clock()),
  opened: async (token: string) => reminderOpened(ports(), delivered(token), "token", await clock()),
});

/** The key browsers subscribe with; null when this installation sends no push. */
export const pushKey = (): string | null => (env.VAPID_PRIVATE_KEY && env.VAPID_PUBLIC_KEY) || null;
/** Whether this installation sends mail. */
export const sendsMail = (): boolean => Boolean(env.SMTP_URL && env.MAIL_FROM);
