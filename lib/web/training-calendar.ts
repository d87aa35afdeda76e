// Reads somebody's calendar (RFC 5545) for training. It may come from anywhere: what it holds is bounded, and whatever
// cannot be understood is left out rather than guessed.
import ICAL from "ical.js";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { met, minutes } from "#lib/domain/shared/units.ts";
import type { WallTime } from "#lib/domain/shared/wall-clock.ts";
import { dayRule } from "#lib/domain/training/day-rule.ts";
import type { Session, SessionException } from "#lib/domain/training/session.ts";
import { sportNamed, sportOf } from "#lib/domain/training/sports.ts";
import { InvalidInput } from "#lib/errors.ts";
import type { CalendarEntry } from "#lib/use-cases/calendar-ports.ts";

const MOST_BYTES = 2_000_000;
const MOST_EVENTS = 5_000;
const MOST_TAKEN = 300;
const OLDEST_DAYS = 90;
const MOST_MINUTES = 24 * 60;
const LEAST_MINUTES = 5;

/** Names that one maker gives to zones, as the rest of the world knows them. */
const ZONES: Readonly<Record<string, string>> = {
  "GMT Standard Time": "Europe/London",
  "W. Europe Standard Time": "Europe/Berlin",
  "Central Europe Standard Time": "Europe/Budapest",
  "Romance Standard Time": "Europe/Paris",
  "Central European Standard Time": "Europe/Warsaw",
  "FLE Standard Time": "Europe/Kiev",
  "GTB Standard Time": "Europe/Bucharest",
  "Eastern Standard Time": "America/New_York",
  "Central Standard Time": "America/Chicago",
  "Mountain Standard Time": "America/Denver",
  "Pacific Standard Time": "America/Los_Angeles",
  "India Standard Time": "Asia/Kolkata",
  "Tokyo Standard Time": "Asia/Tokyo",
  "AUS Eastern Standard Time": "Australia/Sydney",
  "New Zealand Standard Time": "Pacific/Auckland",
};

/**
 * The sessions in a calendar's text: entries whose title names a sport, or all with a time when `takeAll`. Old single
 * ones are left out. @throws InvalidInput when the text is no calendar or too large.
 */
export function readTrainingCalendar(
  text: string,
  takeAll: boolean,
  today: IsoDate,
  homeZone: string,
): CalendarEntry[] {
  if (text.length > MOST_BYTES) throw new InvalidInput("That calendar is too large to read.");
  const events = eventsIn(text);
  const masters = events.filter((event) => !event.hasProperty("recurrence-id"));
  const changes = Map.groupBy(
    events.filter((event) => event.hasProperty("recurrence-id")),
    (event) => uidOf(event),
  );
  const entries = masters.flatMap((event) => {
    const entry = toEntry(event, changes.get(uidOf(event)) ?? [], takeAll, homeZone);
    return entry && isCurrent(entry.session, addDays(today, -OLDEST_DAYS)) ? [entry] : [];
  });
  const byUid = new Map(entries.map((entry) => [entry.uid, entry]));
  return [...byUid.values()].slice(0, MOST_TAKEN);
}

function eventsIn(text: string): ICAL.Component[] {
  let calendar: ICAL.Component;
  try {
    const parsed: unknown = ICAL.parse(text);
    const first = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed[0] : parsed;
    calendar = new ICAL.Component(first as never);
  } catch {
    throw new InvalidInput(
      "That is not a calendar. A calendar file ends in .ics and begins with BEGIN:VCALENDAR.",
    );
  }
  if (calendar.name !== "vcalendar")
    throw new InvalidInput(
      "That is not a calendar. A calendar file ends in .ics and begins with BEGIN:VCALENDAR.",
    );
  return calendar.getAllSubcomponents("vevent").slice(0, MOST_EVENTS);
}

const textOf = (event: ICAL.Component, name: string): string =>
  String(event.getFirstPropertyValue(name) ?? "");
const uidOf = (event: ICAL.Component): string => textOf(event, "uid").slice(0, 300);
const isCancelled = (event: ICAL.Component) => textOf(event, "status").toUpperCase() === "CANCELLED";

function isCurrent(session: Omit<Session, "id" | "feed">, oldest: IsoDate): boolean {
  if (session.rule === null) return session.date >= oldest;
  const until = /UNTIL=(\d{8})/.exec(session.rule)?.[1];
  return until === undefined || until >= oldest.replaceAll("-", "");
}

function toEntry(
  event: ICAL.Component,
  changes: readonly ICAL.Component[],
  takeAll: boolean,
  homeZone: string,
): CalendarEntry | null {
  const uid = uidOf(event);
  const title = textOf(event, "summary").trim().slice(0, 80);
  const sport = sportNamed(title) ?? (takeAll ? "other" : null);
  const start = startOf(event, "dtstart");
  if (uid === "" || sport === null || start === null || isCancelled(event)) return null;
  const written = event.getFirstPropertyValue("rrule");
  const rule = written ? dayRule(String(written), start.time, start.zone ?? homeZone) : null;
  if (written && rule === null) return null;
  const { efforts, indoors } = sportOf(sport);
  return {
    uid,
    session: {
      title: title || sportOf(sport).name,
      sport,
      met: met(efforts[0].met),
      indoors,
      temperature: null,
      humidity: null,
      saltiness: null,
      date: start.date,
      time: start.time,
      zone: start.zone,
      minutes: lengthOf(event),
      rule,
      exceptions: rule === null ? [] : exceptionsOf(event, changes),
    },
  };
}

function exceptionsOf(event: ICAL.Component, changes: readonly ICAL.Component[]): SessionException[] {
  const skipped = event
    .getAllProperties("exdate")
    .flatMap((property) => property.getValues())
    .filter((value) => value instanceof ICAL.Time)
    .map((value): SessionException => ({ on: dateOf(value), kind: "skipped" }));
  const changed = changes.flatMap((change): SessionException[] => {
    const on = change.getFirstPropertyValue("recurrence-id");
    const start = startOf(change, "dtstart");
    if (!(on instanceof ICAL.Time) || start === null) return [];
    if (isCancelled(change)) return [{ on: dateOf(on), kind: "skipped" }];
    const { date, time } = start;
    return [{ on: dateOf(on), kind: "changed", to: { date, time, minutes: lengthOf(change) } }];
  });
  return [...new Map([...skipped, ...changed].map((exception) => [exception.on, exception])).values()];
}

const two = (n: number) => String(n).padStart(2, "0");
const dateOf = ({ year, month, day }: ICAL.Time) =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}` as IsoDate;

/** Wall clock and zone; null for whole days, which are no time to train at. */
function startOf(event: ICAL.Component, name: string) {
  const property = event.getFirstProperty(name);
  const value = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time) || value.isDate) return null;
  const named = property.getParameter("tzid");
  return {
    date: dateOf(value),
    time: `${two(value.hour)}:${two(value.minute)}` as WallTime,
    zone: value.zone?.tzid === "UTC" ? "UTC" : zoneOf(typeof named === "string" ? named : null),
  };
}

/** A zone everybody knows; null, the person's own, for what nobody does. */
function zoneOf(name: string | null): string | null {
  if (name === null) return null;
  const candidates = [name, ZONES[name], name.split("/").slice(-2).join("/")];
  return candidates.find((zone) => zone !== undefined && isZone(zone)) ?? null;
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function lengthOf(event: ICAL.Component) {
  const [start, end] = [event.getFirstPropertyValue("dtstart"), event.getFirstPropertyValue("dtend")];
  const duration = event.getFirstPropertyValue("duration");
  const seconds =
    start instanceof ICAL.Time && end instanceof ICAL.Time
      ? end.subtractDateTz(start).toSeconds()
      : duration instanceof ICAL.Duration
        ? duration.toSeconds()
        : 3600;
  return minutes(Math.min(MOST_MINUTES, Math.max(LEAST_MINUTES, Math.round(seconds / 60))));
}
