// Pure. What goes together in a diary, and what cannot be told yet. Never that one thing brought the other: a diary of
// one person cannot show that.
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import type { DiaryEntry } from "./entry.ts";

/** Fewer days than these say nothing. */
export const ENOUGH = { entries: 14, each: 5 } as const;
/** A smaller difference (of 0 to 4) is not worth a sentence. */
const NOTICEABLE = 0.5;
const AFTER_TRAINING_DAYS = 3;

export interface Pair {
  readonly id: "training" | "sleep" | "coverage";
  /** Mean soreness (0 to 4) on the days of the first kind and on the others, with how many days each. */
  readonly first: { readonly days: number; readonly mean: number };
  readonly others: { readonly days: number; readonly mean: number };
  readonly differs: boolean;
}

export interface Together {
  readonly entries: number;
  /** Days still wanted before anything is said; 0 when there are enough. */
  readonly wanting: number;
  readonly pairs: readonly Pair[];
  /** Asked, but with too few days of one kind. */
  readonly tooFew: readonly Pair["id"][];
}

/** `coverage`: the mean share of the priorities a day's plan brings (1 is all), for days that were planned. */
export function goTogether(
  entries: readonly DiaryEntry[],
  trained: ReadonlySet<IsoDate>,
  coverage: ReadonlyMap<IsoDate, number>,
): Together {
  const wanting = Math.max(0, ENOUGH.entries - entries.length);
  if (wanting > 0) return { entries: entries.length, wanting, pairs: [], tooFew: [] };
  const soonAfter = ({ date }: DiaryEntry) =>
    Array.from({ length: AFTER_TRAINING_DAYS }, (_, index) => addDays(date, -1 - index)).some((day) =>
      trained.has(day),
    );
  const slept = entries.filter(({ sleep }) => sleep !== null);
  const planned = entries.filter(({ date }) => coverage.has(date));
  const asked = [
    pair("training", entries, soonAfter),
    pair("sleep", slept, ({ sleep }) => sleep === "badly"),
    pair("coverage", planned, ({ date }) => (coverage.get(date) ?? 1) < 0.9),
  ];
  const enough = ({ first, others }: Pair) => first.days >= ENOUGH.each && others.days >= ENOUGH.each;
  return {
    entries: entries.length,
    wanting,
    pairs: asked.filter(enough),
    tooFew: asked.filter((each) => !enough(each)).map(({ id }) => id),
  };
}

function pair(id: Pair["id"], entries: readonly DiaryEntry[], isFirst: (entry: DiaryEntry) => boolean): Pair {
  const first = meanOf(entries.filter(isFirst));
  const others = meanOf(entries.filter((entry) => !isFirst(entry)));
  return { id, first, others, differs: Math.abs(first.mean - others.mean) >= NOTICEABLE };
}

const meanOf = (entries: readonly DiaryEntry[]) => ({
  days: entries.length,
  mean: entries.length === 0 ? 0 : entries.reduce((sum, { soreness }) => sum + soreness, 0) / entries.length,
});
