// Pure. Repetition rules of other calendars, brought to rules of whole days; what that cannot say is refused.
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { instant, type WallTime, wallClockAt } from "#lib/domain/shared/wall-clock.ts";

const KEPT = new Set([
  "FREQ",
  "INTERVAL",
  "COUNT",
  "UNTIL",
  "BYDAY",
  "BYMONTHDAY",
  "BYMONTH",
  "BYSETPOS",
  "WKST",
]);
const FREQUENCIES = new Set(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]);
const UNTIL_MOMENT = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(Z?)$/;

/**
 * The rule with its end as a day of the session's own calendar; null for rules that repeat within a day or use parts
 * that days do not have. `time` and `zone` are the session's own.
 */
export function dayRule(rule: string, time: WallTime, zone: string): string | null {
  const parts = rule
    .toUpperCase()
    .split(";")
    .filter(Boolean)
    .map((part) => part.split("=", 2) as [string, string | undefined]);
  const frequency = parts.find(([name]) => name === "FREQ")?.[1];
  if (!frequency || !FREQUENCIES.has(frequency)) return null;
  if (parts.some(([name, value]) => !KEPT.has(name) || !value)) return null;
  return parts
    .map(([name, value]) => (name === "UNTIL" ? `UNTIL=${lastDay(value!, time, zone)}` : `${name}=${value}`))
    .join(";");
}

/** "20261231T170000Z" is the moment the last one may begin: whether that day still has one depends on the clock there. */
function lastDay(until: string, time: WallTime, zone: string): string {
  const moment = UNTIL_MOMENT.exec(until);
  if (!moment) return until.slice(0, 8);
  const [, year, month, day, hour, minute, second, utc] = moment;
  const written = { date: `${year}-${month}-${day}` as IsoDate, time: `${hour}:${minute}` as WallTime };
  const shown =
    utc === "Z"
      ? wallClockAt(instant(Date.parse(`${written.date}T${hour}:${minute}:${second}Z`)), zone)
      : written;
  return (shown.time >= time ? shown.date : addDays(shown.date, -1)).replaceAll("-", "");
}
