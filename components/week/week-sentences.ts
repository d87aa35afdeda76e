// Pure. What a planned week says of itself, in a sentence or two.
import type { WeekView } from "#lib/domain/explanation/view-week.ts";
import { weekdayLong } from "./words.ts";

/** "potassium on Monday and Friday": where a limit is passed, at the worst of what was not measured. */
export function passedLimits(view: WeekView, locale: string): string[] {
  return view.coverage.flatMap((row) => {
    const days = view.days.filter(({ day }) => row.days[day]?.level === "overLimit");
    if (days.length > 0)
      return [`${inSentence(row.name)} on ${listed(days.map(({ date }) => weekdayLong(date, locale)))}`];
    return row.mean.level === "overLimit" ? [`${inSentence(row.name)} over the week`] : [];
  });
}

/** In one sentence: how the priorities stand over the week. */
export function weekLead(view: WeekView): string {
  const rows = view.coverage.filter((row) => row.priority !== null && row.mean.share !== null);
  const met = rows.filter((row) => (row.mean.share ?? 0) >= 0.995);
  const short = rows.filter((row) => !met.includes(row));
  if (rows.length === 0) return "";
  if (short.length === 0)
    return rows.length === 1
      ? `Over the week this meets your target for ${inSentence(rows[0]!.name)}.`
      : `Over the week this meets your targets for ${listed(met.map((row) => inSentence(row.name)))}.`;
  const missing = listed(
    short.map(
      (row) =>
        `${inSentence(row.name)} (${row.mean.amount.complete ? "" : "at least "}${Math.round((row.mean.share ?? 0) * 100)}%)`,
    ),
  );
  return met.length === 0
    ? `Over the week this falls short of your targets for ${missing}.`
    : `Over the week this meets your targets for ${listed(met.map((row) => inSentence(row.name)))}, and falls short for ${missing}.`;
}

export const inSentence = (name: string) =>
  name.startsWith("Vitamin") ? `vitamin${name.slice(7)}` : name[0]!.toLowerCase() + name.slice(1);
export const listed = (names: readonly string[]) => new Intl.ListFormat("en").format(names);

/** Priorities the week does not meet. */
export const shortPriorities = (view: WeekView) =>
  view.coverage
    .filter((row) => row.priority !== null && (row.mean.share ?? 1) < 0.995)
    .map((row) => row.nutrient);
