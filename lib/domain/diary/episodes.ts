// Pure. Stretches of sore days, and whether each looks like ordinary soreness after exercise.
import { DOMS_COURSE, EXERCISE_SORENESS_DAYS, PERSISTENT_AFTER_DAYS } from "#lib/domain/guidance/doms.ts";
import { addDays, daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { DiaryEntry } from "./entry.ts";

export interface Episode {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly days: number;
  readonly worst: number;
  /** A day of training from which ordinary soreness could come; null when there was none. */
  readonly after: IsoDate | null;
  /** "ordinary": after training and gone in time. "tooLong": for its kind. "open": cannot be told (yet). */
  readonly pattern: "ordinary" | "tooLong" | "open";
}

/** A single day that was not written down does not end a stretch. */
const BRIDGED_DAYS = 1;
/** Ordinary soreness begins on the day itself to the third day after, by the hours it is worst. */
const LATEST_ONSET_DAYS = Math.ceil(DOMS_COURSE.peak[1] / 24);

/** Stretches of days with soreness, the earliest first. `trained` are days on which there was training. */
export function episodesOf(entries: readonly DiaryEntry[], trained: ReadonlySet<IsoDate>): Episode[] {
  const byDate = entries.toSorted((a, b) => a.date.localeCompare(b.date));
  const stretches: DiaryEntry[][] = [];
  for (const entry of byDate) {
    if (entry.soreness === 0) continue;
    const current = stretches.at(-1);
    const last = current?.at(-1);
    if (current && last && isBridged(last.date, entry.date, byDate)) current.push(entry);
    else stretches.push([entry]);
  }
  return stretches.map((days) => told(days, trained));
}

function isBridged(from: IsoDate, to: IsoDate, entries: readonly DiaryEntry[]): boolean {
  if (daysBetween(from, to) > BRIDGED_DAYS + 1) return false;
  return !entries.some(({ date, soreness }) => date > from && date < to && soreness === 0);
}

function told(days: readonly DiaryEntry[], trained: ReadonlySet<IsoDate>): Episode {
  const from = days[0]!.date;
  const to = days.at(-1)!.date;
  const length = daysBetween(from, to) + 1;
  const after =
    Array.from({ length: LATEST_ONSET_DAYS + 1 }, (_, back) => addDays(from, -back)).find((date) =>
      trained.has(date),
    ) ?? null;
  const most = after === null ? PERSISTENT_AFTER_DAYS : EXERCISE_SORENESS_DAYS;
  const pattern = lasting(days, trained) > most ? "tooLong" : after === null ? "open" : "ordinary";
  return { from, to, days: length, worst: Math.max(...days.map(({ soreness }) => soreness)), after, pattern };
}

/** Days since the last training within the stretch: training again sets the clock of ordinary soreness back. */
function lasting(days: readonly DiaryEntry[], trained: ReadonlySet<IsoDate>): number {
  const from = days[0]!.date;
  const to = days.at(-1)!.date;
  const again = [...trained].filter((date) => date > from && date <= to).sort();
  const marks = [from, ...again, addDays(to, 1)];
  return Math.max(...marks.slice(1).map((mark, index) => daysBetween(marks[index]!, mark)));
}
