// Pure. The slots of a wall clock that reminders stand for, and the one instant of each, through changes of the clock.
import { Temporal } from "temporal-polyfill";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { type Instant, instant, type WallTime } from "#lib/domain/shared/wall-clock.ts";

export const MINUTE_MS = 60_000;
export const DAY_MINUTES = 1440;

/** The time of day so many minutes after midnight, of whatever day. */
export function wallTime(minute: number): WallTime {
  const within = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const two = (n: number) => String(n).padStart(2, "0");
  return `${two(Math.floor(within / 60))}:${two(within % 60)}` as WallTime;
}

/** A time on a day as somebody's clock shows it: "2026-10-25T02:30". What a reminder stands for, whatever the zone. */
export type WallClockSlot = `${string}T${string}`;

/** `minute` may lie beyond midnight: 1500 on Monday is one o'clock on Tuesday. */
export const slotAt = (date: IsoDate, minute: number): WallClockSlot =>
  `${addDays(date, Math.floor(minute / DAY_MINUTES))}T${wallTime(minute)}`;

/**
 * The one instant of a slot. A time that the clock jumps over in spring counts as late as it would have been (02:30 is
 * then 03:30); of a time that comes twice in autumn the first counts. So every slot has exactly one instant.
 */
export const instantOf = (slot: WallClockSlot, zone: string): Instant =>
  instant(
    Temporal.PlainDateTime.from(slot).toZonedDateTime(zone, { disambiguation: "compatible" })
      .epochMilliseconds,
  );

/** What the clocks of a zone show at an instant: the day, and whole minutes after its midnight. */
export function wallClockOf(at: Instant, zone: string): { readonly date: IsoDate; readonly minute: number } {
  const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return { date: shown.toPlainDate().toString() as IsoDate, minute: shown.hour * 60 + shown.minute };
}

export function slotOf(at: Instant, zone: string): WallClockSlot {
  const { date, minute } = wallClockOf(at, zone);
  return slotAt(date, minute);
}
