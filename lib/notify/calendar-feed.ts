// Pure but for its libraries. Reminders as a calendar (RFC 5545) with the zone's own rules and an alarm on each.
import { createHash } from "node:crypto";
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import { Temporal } from "temporal-polyfill";
import { tzlib_get_ical_block } from "timezones-ical-library";
import type { Reminder } from "#lib/domain/reminders/reminder.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";

export interface FeedContent {
  readonly zone: string;
  readonly due: readonly Reminder[];
  /** Where its links lead. */
  readonly appUrl: string;
}

/** How often a calendar should ask again. */
const REFRESH_SECONDS = 3600;
const LASTS_MS = 10 * 60_000;

export function calendarFeed({ zone, due, appUrl }: FeedContent): string {
  const known = zoneBlock(zone) !== null;
  const calendar = ical({
    name: "Replenish reminders",
    prodId: { company: "Replenish", product: "reminders", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
    // The calendar itself has no zone: else the library would write the few events told in UTC without saying so.
    timezone: { name: null, generator: zoneBlock },
  });
  const host = new URL(appUrl).hostname;
  for (const { reminder, slot, dueAt, message } of due) {
    const end = (dueAt + LASTS_MS) as Instant;
    // Of a time that comes twice in autumn some programs take the first, some the second: there UTC says which.
    const local = known && !comesTwice(dueAt, zone) && !comesTwice(end, zone);
    const as = (at: number) =>
      Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(local ? zone : "UTC");
    calendar.createEvent({
      id: `${createHash("sha256").update(`${reminder} ${slot}`).digest("hex").slice(0, 32)}@${host}`,
      // The same content must always be the same text, so that a calendar which asks again is told "unchanged".
      stamp: as(dueAt).withTimeZone("UTC"),
      start: as(dueAt),
      end: as(end),
      timezone: local ? zone : "UTC",
      summary: message.title,
      description: message.body,
      url: new URL(message.href, appUrl).href,
      transparency: ICalEventTransparency.TRANSPARENT,
      alarms: [{ type: ICalAlarmType.display, trigger: 0, description: message.title }],
    });
  }
  return calendar.toString();
}

function comesTwice(at: Instant, zone: string): boolean {
  const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();
  const [first, second] = (["earlier", "later"] as const).map(
    (disambiguation) => shown.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  );
  return first !== second;
}

/** The zone's rules as a VTIMEZONE; null when the library does not know it. */
function zoneBlock(zone: string): string | null {
  if (zone === "UTC") return null;
  const block = tzlib_get_ical_block(zone);
  return Array.isArray(block) && block[0] ? block[0] : null;
}
