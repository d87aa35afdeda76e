import type { DiaryEntry } from "#lib/domain/diary/entry.ts";
import { type Episode, episodesOf } from "#lib/domain/diary/episodes.ts";
import { type DoctorSign, doctorSigns } from "#lib/domain/diary/see-a-doctor.ts";
import { goTogether, type Together } from "#lib/domain/diary/together.ts";
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { dayAmount } from "#lib/domain/explanation/totals.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { instantOf, type WallTime } from "#lib/domain/shared/wall-clock.ts";
import type { DiaryPorts, SessionOnDay } from "./diary-ports.ts";

/** Six weeks: what the chart shows and what is compared. */
export const SHOWN_DAYS = 42;

export interface DiaryDay {
  readonly date: IsoDate;
  readonly entry: DiaryEntry | null;
  /** Minutes on the calendar. */
  readonly minutes: number;
  readonly trained: boolean;
  /** Mean share of the priorities the day's plan brings; null where nothing was planned. */
  readonly coverage: number | null;
}

export interface DiaryScreen {
  readonly today: IsoDate;
  readonly days: readonly DiaryDay[];
  readonly entries: readonly DiaryEntry[];
  readonly episodes: readonly Episode[];
  readonly signs: readonly DoctorSign[];
  readonly together: Together;
  /** Sessions of the last days, to fill the form. */
  readonly sessions: readonly SessionOnDay[];
}

/** The diary of the last six weeks beside training and what the plans brought. */
export async function viewDiary(
  ports: DiaryPorts,
  userId: string,
  today: IsoDate,
  timeZone: string,
): Promise<DiaryScreen> {
  const from = addDays(today, 1 - SHOWN_DAYS);
  const midnight = "00:00" as WallTime;
  const [entries, weeks, sessions] = await Promise.all([
    ports.soreness.list(userId, from),
    ports.weeks.findFrom(userId, from),
    ports.sessions.loadSessions(
      userId,
      instantOf(from, midnight, timeZone),
      instantOf(addDays(today, 1), midnight, timeZone),
    ),
  ]);
  const trained = new Set([
    ...sessions.map(({ date }) => date),
    ...entries.filter(({ training }) => training !== null && training !== "none").map(({ date }) => date),
  ]);
  const coverage = new Map(weeks.flatMap(({ week }) => coverageOf(week)));
  const byDate = new Map(entries.map((entry) => [entry.date, entry]));
  return {
    today,
    days: Array.from({ length: SHOWN_DAYS }, (_, index) => addDays(from, index)).map((date) => ({
      date,
      entry: byDate.get(date) ?? null,
      minutes: sessions.reduce((sum, each) => sum + (each.date === date ? each.minutes : 0), 0),
      trained: trained.has(date),
      coverage: coverage.get(date) ?? null,
    })),
    entries,
    episodes: episodesOf(entries, trained),
    signs: doctorSigns(entries, trained, today),
    together: goTogether(entries, trained, coverage),
    sessions,
  };
}

/** Mean share of the priorities a planned day brings, each at most whole. */
function coverageOf(week: PlannedWeek): [IsoDate, number][] {
  const { priorities, targets, startDate, days } = week.basis;
  const aims = priorities.flatMap((nutrient) => {
    const { amount } = targets.nutrients[nutrient];
    return amount ? [{ nutrient, amount }] : [];
  });
  if (aims.length === 0) return [];
  return Array.from({ length: days }, (_, day) => {
    const shares = aims.map(({ nutrient, amount }) =>
      Math.min(1, dayAmount(week, day, nutrient).known / amount),
    );
    return [addDays(startDate, day), shares.reduce((sum, share) => sum + share, 0) / shares.length];
  });
}
