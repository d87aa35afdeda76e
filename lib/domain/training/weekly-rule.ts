// Pure. Weekly repetition as the form knows it, and as the rule of RFC 5545 that is kept.
import { addDays, type IsoDate, isoWeekday } from "#lib/domain/shared/calendar.ts";

export interface WeeklyPattern {
  /** ISO weekdays, 1 is Monday. */
  readonly days: readonly number[];
  /** Every so many weeks. */
  readonly every: number;
  /** The last day it may take place; null: without end. */
  readonly until: IsoDate | null;
}

const CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

export function writeWeekly({ days, every, until }: WeeklyPattern): string {
  const codes = [...new Set(days)].toSorted((a, b) => a - b).map((day) => CODES[day - 1]!);
  const parts = ["FREQ=WEEKLY", ...(every > 1 ? [`INTERVAL=${every}`] : []), `BYDAY=${codes.join(",")}`];
  if (until !== null) parts.push(`UNTIL=${until.replaceAll("-", "")}`);
  return parts.join(";");
}

/** The pattern behind a rule; null when it is not weekly, as some calendars' are. `start` gives the day a rule leaves out. */
export function readWeekly(rule: string, start: IsoDate): WeeklyPattern | null {
  const parts = new Map(rule.split(";").map((part) => part.split("=", 2) as [string, string]));
  const known = ["FREQ", "INTERVAL", "BYDAY", "UNTIL", "WKST"];
  if (parts.get("FREQ") !== "WEEKLY" || [...parts.keys()].some((key) => !known.includes(key))) return null;
  const codes = parts.get("BYDAY")?.split(",") ?? [CODES[isoWeekday(start) - 1]!];
  const days = codes.map((code) => CODES.indexOf(code as (typeof CODES)[number]) + 1);
  if (days.includes(0)) return null;
  const end = parts.get("UNTIL");
  return {
    days,
    every: Number(parts.get("INTERVAL") ?? 1),
    until: end ? (`${end.slice(0, 4)}-${end.slice(4, 6)}-${end.slice(6, 8)}` as IsoDate) : null,
  };
}

/** The first day on or after `from` that the pattern has, so that a series never begins on a day it does not name. */
export function firstDay(days: readonly number[], from: IsoDate): IsoDate {
  for (let ahead = 0; ahead < 7; ahead++)
    if (days.includes(isoWeekday(addDays(from, ahead)))) return addDays(from, ahead);
  return from;
}
