// Pure. Wall-clock times and the instants they stand for, through changes of the clock. Zone rules: the IANA time zone
// database, by Temporal.
import { Temporal } from "temporal-polyfill";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";

declare const instant: unique symbol;
/** A moment on the world's one time line, in milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [instant]: true };

declare const clock: unique symbol;
/** A time of day as clocks show it, "07:30". */
export type ClockTime = string & { readonly [clock]: true };

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MINUTES = 1440;

export const instantAt = (date: Date | number): Instant => Number(date) as Instant;
export const later = (from: Instant, minutes: number): Instant => (from + minutes * MINUTE_MS) as Instant;

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Reads "07:30"; null when the text is no time of day. */
export const parseClockTime = (text: string): ClockTime | null =>
  CLOCK.test(text) ? (text as ClockTime) : null;

/** Minutes since midnight that the clock shows. */
export const minuteOfDay = (time: ClockTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export const clockTime = (minute: number): ClockTime => {
  const within = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(within / 60))}:${two(within % 60)}` as ClockTime;
};

/** A time on a day as somebody's clock shows it: "2026-10-25T02:30". What a reminder stands for, whatever the zone. */
export type WallClockSlot = `${string}T${string}`;

/** `minute` may lie beyond midnight: 1500 on Monday is one o'clock on Tuesday. */
export function slotAt(date: IsoDate, minute: number): WallClockSlot {
  const day = addDays(date, Math.floor(minute / DAY_MINUTES));
  return `${day}T${clockTime(minute)}`;
}

/**
 * The one instant of a slot. A time that the clock jumps over in spring counts as late as it would have been (02:30 is
 * then 03:30); of a time that comes twice in autumn the first counts. So every slot has exactly one instant.
 */
export const instantOf = (slot: WallClockSlot, zone: string): Instant =>
  Temporal.PlainDateTime.from(slot).toZonedDateTime(zone, { disambiguation: "compatible" })
    .epochMilliseconds as Instant;

/** What the clocks of a zone show at an instant, to the minute. */
export function wallClockOf(at: Instant, zone: string): { readonly date: IsoDate; readonly minute: number } {
  const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { date: shown.toPlainDate().toString() as IsoDate, minute: shown.hour * 60 + shown.minute };
}

export function slotOf(at: Instant, zone: string): WallClockSlot {
  const { date, minute } = wallClockOf(at, zone);
  return slotAt(date, minute);
}
