import { setTimeout } from "node:timers/promises";
import webpush from "web-push";
import { answerTokens } from "#lib/auth/answer-token.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import { type Preferences, UNASKED } from "#lib/domain/reminders/preferences.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { type Instant, instant, type WallTime } from "#lib/domain/shared/wall-clock.ts";
import type { Session } from "#lib/domain/training/session.ts";
import { smtpMailer } from "#lib/notify/mail.ts";
import { webPush } from "#lib/notify/push.ts";
import { emailChannel, pushChannel } from "#lib/notify/reminder-channels.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { deviceStore, feedStore } from "#lib/store/push-devices.ts";
import { deliveryStore } from "#lib/store/reminder-deliveries.ts";
import { ledgerStore } from "#lib/store/reminder-ledger.ts";
import { reminderStore } from "#lib/store/reminders.ts";
import { sessionStore as authSessions } from "#lib/store/sessions.ts";
import { diaryStore } from "#lib/store/training-diary.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { trainingSettingsStore } from "#lib/store/training-settings.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { trainingSource } from "#lib/use-cases/reminder-training.ts";
import { PACE, type SendReminderPorts, sendReminders } from "#lib/use-cases/send-reminders.ts";
import { db, newPerson } from "../factories/database.ts";
import { PLAIN } from "../factories/small-week.ts";

export const SECRET = "0123456789abcdef0123456789abcdef";
export const APP_URL = "http://localhost:3999";
export const VAPID = { ...webpush.generateVAPIDKeys(), subject: "mailto:operator@example.test" };

export const at = (iso: string): Instant => instant(Date.parse(iso));
export const wall = (text: string) => text as WallTime;
const noWake = () => Promise.resolve();

/** Everything a worker uses, on the test's own database, with a clock that is set by hand. */
export function reminderWorld({
  services = [],
  smtpUrl,
}: {
  services?: readonly string[];
  smtpUrl?: string;
} = {}) {
  const time = { now: at("2026-06-01T00:00:00Z") };
  const { sign } = answerTokens(SECRET);
  const profiles = profileStore(db);
  const sessions = sessionStore(db);
  const diary = diaryStore(db);
  const training = { profiles, sessions, diary, settings: trainingSettingsStore(db) };
  const reminders = reminderStore(db, noWake);
  const weeks = weekStore(db);
  const failures: unknown[] = [];
  const ports: SendReminderPorts = {
    clock: async () => time.now,
    deliveries: deliveryStore(db),
    plan: { reminders, profiles, weeks, training: trainingSource(training) },
    channels: {
      push: pushChannel(webPush(VAPID, services), sign),
      email: emailChannel(
        smtpUrl ? smtpMailer({ smtpUrl, from: "replenish@example.test" }) : null,
        APP_URL,
        sign,
      ),
    },
    pause: setTimeout,
    note: { settled() {}, drained() {}, failed: (_what, error) => failures.push(error) },
  };
  const settings = {
    reminders,
    devices: deviceStore(db),
    ledger: ledgerStore(db, noWake),
    feeds: feedStore(db),
    profiles,
    plan: ports.plan,
    night: async () => null,
    isPushService: () => true,
  };

  return {
    ports,
    settings,
    sessions,
    diary,
    weeks,
    profiles,
    failures,
    /** Sends what is due at `now`. */
    async send(now: string | Instant, pace = PACE) {
      time.now = typeof now === "string" ? at(now) : now;
      return sendReminders(ports, pace);
    },
    /** Somebody who wants these reminders, with a signed-in device. */
    async somebody(wishes: Partial<Preferences>, profile: Partial<Profile> = {}) {
      const userId = await newPerson();
      await profiles.save(userId, { ...PLAIN, timeZone: "Europe/Berlin", ...profile });
      await reminders.savePreferences(userId, { ...UNASKED, ...wishes });
      const sessionId = await authSessions(db).open({
        userId,
        userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
        now: new Date(time.now),
        expiresAt: new Date(time.now + 400 * 86_400_000),
      });
      return { userId, sessionId };
    },
    /** An hour or more of running. */
    run: (userId: string, date: string, start: string, changes: Partial<Session> = {}) =>
      sessions.create(userId, { ...RUN, date: date as IsoDate, time: wall(start), ...changes }),
    ledger: (userId: string) =>
      db.reminderDelivery.findMany({
        where: { userId },
        orderBy: [{ dueAt: "asc" }, { id: "asc" }],
        include: { tries: { orderBy: { id: "asc" } } },
      }),
  };
}

const RUN: Omit<Session, "id" | "feed"> = {
  title: "Run",
  sport: "running" as Session["sport"],
  date: "2026-06-02" as IsoDate,
  time: wall("17:00"),
  minutes: 120 as Session["minutes"],
  met: 9.8 as Session["met"],
  indoors: false,
  temperature: null,
  humidity: null,
  saltiness: null,
  zone: null,
  rule: null,
  exceptions: [],
};
