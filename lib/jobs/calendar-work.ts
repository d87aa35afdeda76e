// What a worker does about calendars that people follow.
import type { PgBoss } from "pg-boss";
import type { Env } from "#lib/env.ts";
import { calendarStore } from "#lib/store/calendar-feeds.ts";
import type { database } from "#lib/store/client.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { sealWith } from "#lib/store/sealed.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { readPublicPage } from "#lib/web/public-page.ts";
import { readTrainingCalendar } from "#lib/web/training-calendar.ts";
import { EVERY_QUARTER_HOUR, REFRESH_CALENDARS } from "./definitions.ts";
import { refreshCalendarsHandler } from "./handlers/refresh-calendars.ts";

export async function workOnCalendars(
  boss: PgBoss,
  db: ReturnType<typeof database>,
  env: Env,
): Promise<void> {
  const handler = refreshCalendarsHandler({
    profiles: profileStore(db),
    sessions: sessionStore(db),
    calendars: calendarStore(db, sealWith(env.NEXTAUTH_SECRET, "calendar addresses")),
    reader: { parse: readTrainingCalendar },
    pages: { read: readPublicPage },
  });
  await boss.work(REFRESH_CALENDARS.queue, { pollingIntervalSeconds: 30 }, handler);
  await boss.schedule(REFRESH_CALENDARS.queue, EVERY_QUARTER_HOUR);
}
