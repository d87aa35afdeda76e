// Pure. A training session as it stands in somebody's calendar, once or again and again, and the times it takes place.
// A session is a wall-clock time, not a moment: at six in the evening it stays when the clocks change.
import { RRuleTemporal } from "rrule-temporal";
import { Temporal } from "temporal-polyfill";
import type { Saltiness } from "#lib/domain/hydration/sodium.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Celsius, Humidity, Met, Minutes } from "#lib/domain/shared/units.ts";
import {
  addMinutes,
  HOUR_MS,
  type Instant,
  instantOf,
  type WallTime,
  wallClockAt,
} from "#lib/domain/shared/wall-clock.ts";
import type { SportId } from "./sports.ts";

/** What one session is; a repeating one has the same for all, except where it was changed. */
export interface SessionDetails {
  readonly title: string;
  readonly sport: SportId;
  /** The day; of a repeating session the first. */
  readonly date: IsoDate;
  readonly time: WallTime;
  readonly minutes: Minutes;
  readonly met: Met;
  readonly indoors: boolean;
  /** Expected where it takes place; null when nobody said. */
  readonly temperature: Celsius | null;
  readonly humidity: Humidity | null;
  /** Null: as the person sweats otherwise. */
  readonly saltiness: Saltiness | null;
}

/** One occurrence that differs. `on` is the day the rule gives it, wherever it was moved to. */
export type SessionException =
  | { readonly on: IsoDate; readonly kind: "skipped" }
  | { readonly on: IsoDate; readonly kind: "changed"; readonly to: Partial<SessionDetails> };

export interface Session extends SessionDetails {
  readonly id: string;
  /** The zone its clock is in; null: wherever the person lives, and it travels with them. */
  readonly zone: string | null;
  /** RFC 5545 rule of whole days ("FREQ=WEEKLY;BYDAY=MO,TH"), by the calendar of its zone; null when it is single. */
  readonly rule: string | null;
  readonly exceptions: readonly SessionException[];
  /** The subscribed calendar it comes from. */
  readonly feed: string | null;
}

/** A session on one day. */
export interface Occurrence extends SessionDetails {
  /** Stays the same however it is moved: the session's id and the day its rule gives it. */
  readonly id: string;
  readonly sessionId: string;
  readonly on: IsoDate;
  readonly zone: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly repeats: boolean;
  readonly changed: boolean;
  readonly feed: string | null;
}

export const occurrenceId = (sessionId: string, on: IsoDate): string => `${sessionId}.${on}`;

/** A session may be moved this far from its day and still be found. */
const FARTHEST_MOVE_DAYS = 60;

/** The occurrences that begin from `from` up to, not including, `to`, in the order of time. */
export function occurrencesOf(session: Session, from: Instant, to: Instant, homeZone: string): Occurrence[] {
  const zone = session.zone ?? homeZone;
  const first = addDays(wallClockAt(from, zone).date, -1);
  const last = addDays(wallClockAt(to, zone).date, 1);
  const exceptions = new Map(session.exceptions.map((exception) => [exception.on, exception]));
  const near = [...exceptions.values()].filter(
    ({ on }) => on >= addDays(first, -FARTHEST_MOVE_DAYS) && on <= addDays(last, FARTHEST_MOVE_DAYS),
  );
  const days = new Set([...ruleDays(session, first, last), ...near.map(({ on }) => on)]);
  return [...days]
    .flatMap((on) => {
      const exception = exceptions.get(on);
      return exception?.kind === "skipped" ? [] : [occurrenceOn(session, on, zone, exception?.to ?? null)];
    })
    .filter(({ startsAt }) => startsAt >= from && startsAt < to)
    .toSorted((a, b) => a.startsAt - b.startsAt || (a.id < b.id ? -1 : 1));
}

/** The occurrence its rule gives to `on`; null when there is none, or it was skipped. */
export function occurrenceAt(session: Session, on: IsoDate, homeZone: string): Occurrence | null {
  const exception = session.exceptions.find((each) => each.on === on);
  if (exception?.kind === "skipped") return null;
  if (!ruleDays(session, on, on).includes(on)) return null;
  return occurrenceOn(session, on, session.zone ?? homeZone, exception?.to ?? null);
}

function occurrenceOn(
  session: Session,
  on: IsoDate,
  zone: string,
  changes: Partial<SessionDetails> | null,
): Occurrence {
  const { id: sessionId, rule, exceptions: _, feed, ...details } = session;
  const here = { ...details, date: on, ...changes };
  const startsAt = instantOf(here.date, here.time, zone);
  return {
    ...here,
    id: occurrenceId(sessionId, on),
    sessionId,
    on,
    zone,
    startsAt,
    endsAt: addMinutes(startsAt, here.minutes),
    repeats: rule !== null,
    changed: changes !== null,
    feed,
  };
}

const midnight = (date: IsoDate) => Temporal.PlainDate.from(date).toZonedDateTime("UTC");

/**
 * The days from `first` to `last` on which the rule has the session. Days are counted on a calendar without clocks, so
 * that no change of clocks can drop or double one.
 */
export function ruleDays(
  session: Pick<Session, "rule" | "date">,
  first: IsoDate,
  last: IsoDate,
): readonly IsoDate[] {
  if (session.rule === null) return session.date >= first && session.date <= last ? [session.date] : [];
  if (last < session.date) return [];
  const rule = new RRuleTemporal({
    rruleString: session.rule,
    dtstart: midnight(session.date),
    tzid: "UTC",
    includeDtstart: true,
    temporal: Temporal,
  });
  return rule
    .between(new Date(midnight(first).epochMilliseconds), new Date(midnight(last).epochMilliseconds), true)
    .map((day) => day.toPlainDate().toString() as IsoDate);
}

/** Whole and parts of hours a session lasts. */
export const hoursOf = ({ startsAt, endsAt }: Pick<Occurrence, "startsAt" | "endsAt">): number =>
  (endsAt - startsAt) / HOUR_MS;
