// Wires what a worker needs for reminders.
import { setTimeout } from "node:timers/promises";
import type { PgBoss } from "pg-boss";
import { answerTokens } from "#lib/auth/answer-token.ts";
import type { Env } from "#lib/env.ts";
import { logger } from "#lib/logger.ts";
import { smtpMailer } from "#lib/notify/mail.ts";
import { type VapidKeys, webPush } from "#lib/notify/push.ts";
import { emailChannel, pushChannel } from "#lib/notify/reminder-channels.ts";
import type { database } from "#lib/store/client.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { databaseClock, deliveryStore } from "#lib/store/reminder-deliveries.ts";
import { reminderStore } from "#lib/store/reminders.ts";
import { diaryStore } from "#lib/store/training-diary.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { trainingSettingsStore } from "#lib/store/training-settings.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { trainingSource } from "#lib/use-cases/reminder-training.ts";
import type { ReminderNotes, SendReminderPorts } from "#lib/use-cases/send-reminders.ts";
import { wakeReminders } from "./queue.ts";

/** What the operator reads: which delivery, which channel, what it answered. Never whose, never what it said. */
export const reminderNotes: ReminderNotes = {
  settled: ({ id, kind, channel, attempt }, answers, next) =>
    logger.info(
      {
        delivery: id,
        kind,
        channel,
        attempt,
        answers: answers.map((answer) => ({
          answer: answer.kind,
          ...("status" in answer && { status: answer.status }),
        })),
        next: next.do,
      },
      "reminder",
    ),
  drained(summary) {
    const { planned, ...rest } = summary;
    const quiet = Object.values(rest).every((count) => count === 0);
    logger[quiet ? "debug" : "info"](summary, "reminders sent");
  },
  failed: (what, error) => logger.error({ err: error }, what),
};

/** The keys of this installation; null when it has none, and then no push. */
export function vapidKeys(env: Env): VapidKeys | null {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT, APP_URL } = env;
  if (!publicKey || !privateKey) return null;
  // A subject is an address of the operator; the app's own does where it has one that the world can reach.
  const subject = VAPID_SUBJECT ?? (APP_URL.startsWith("https:") ? APP_URL : "mailto:operator@localhost");
  return { publicKey, privateKey, subject };
}

export function reminderPorts(db: ReturnType<typeof database>, boss: PgBoss, env: Env): SendReminderPorts {
  const keys = vapidKeys(env);
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = env;
  const { sign } = answerTokens(env.NEXTAUTH_SECRET);
  const profiles = profileStore(db);
  return {
    clock: databaseClock(db),
    deliveries: deliveryStore(db),
    plan: {
      reminders: reminderStore(db, (tx, at) => wakeReminders(boss, at, tx)),
      profiles,
      weeks: weekStore(db),
      training: trainingSource({
        profiles,
        sessions: sessionStore(db),
        diary: diaryStore(db),
        settings: trainingSettingsStore(db),
      }),
    },
    channels: {
      push: pushChannel(keys && webPush(keys, env.PUSH_SERVICES), sign),
      email: emailChannel(smtpUrl && from ? smtpMailer({ smtpUrl, from }) : null, env.APP_URL, sign),
    },
    note: reminderNotes,
    pause: setTimeout,
  };
}
