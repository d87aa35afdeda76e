// Pure. Moments in time, and the clock on a wall that shows them: zones and their changes come from the zone library.
import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "./calendar.ts";

declare const clock: unique symbol;
/** A moment: milliseconds since 1970 in UTC. */
export type Instant = number & { readonly [clock]: "instant" };
/** Time of day, "HH:MM". */
export type WallTime = string & { readonly [clock]: "time" };

export const instant = (ms: number) => ms as Instant;

const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const addMinutes = (at: Instant, minutes: number): Instant => instant(at + minutes * MINUTE_MS);

/** Reads "7:05" or "07:05"; null when no clock shows it. */
export function parseWallTime(text: string): WallTime | null {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  if (!match || Number(match[1]) > 23 || Number(match[2]) > 59) return null;
  return `${match[1]!.padStart(2, "0")}:${match[2]}` as WallTime;
}

export const minutesOfDay = (time: WallTime): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * When a wall clock in `zone` shows this. A time that a change of clocks leaves out happens as much later as the clocks
 * jump; of a time that comes twice, the first is meant. So each date has the time exactly once.
 */
export const instantOf = (date: IsoDate, time: WallTime, zone: string): Instant =>
  instant(Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone).epochMilliseconds);

/** What the wall clock in `zone` shows at a moment. */
export function wallClockAt(at: Instant, zone: string): { readonly date: IsoDate; readonly time: WallTime } {
  const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return {
    date: shown.toPlainDate().toString() as IsoDate,
    time: shown.toPlainTime().toString({ smallestUnit: "minute" }) as WallTime,
  };
}

/** Whether a time of day lies in a stretch that may cross midnight; its end is not part of it. */
export const within = (time: WallTime, from: WallTime, to: WallTime): boolean =>
  from <= to ? from <= time && time < to : time >= from || time < to;
