// Pure. What carries a week's priorities, where they fall short and which limits are near, as a person would say it.
// Every number can be recomputed from the saved week.
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import type { PriorityStory } from "./explain-week.ts";
import { dayWords, listWords, mealWords, nutrientWords } from "./meal-words.ts";
import { figure, percent } from "./sentences.ts";
import type { LimitStanding } from "./week-limits.ts";

type Start = Pick<PlanBasis, "startDate">;
const atLeast = (complete: boolean) => (complete ? "" : "at least ");
const shortName = (name: string) => name.split(",")[0]!;

/** "Magnesium comes mostly from pumpkin seeds (18%), oats (12%) and spinach (9%)." Null when nothing brings any. */
export function carriedSentence({ nutrient, foods }: PriorityStory): string | null {
  const named = foods.filter((food) => (food.share ?? 0) >= 0.03);
  if (named.length === 0) return null;
  const from = listWords(named.map((food) => `${shortName(food.name)} (${percent(food.share ?? 0)})`));
  return `${capital(nutrientWords(nutrient))} comes mostly from ${from}.`;
}

/** "No meal brings more than Tuesday's dinner, Lentil soup: 52% of a day." */
export function strongestMealSentence({ meals }: PriorityStory, start: Start): string | null {
  const [first] = meals;
  if (!first || first.amount.known === 0) return null;
  const { day, occasion } = first.meal;
  return `No meal brings more of it than ${mealWords(start, day, occasion)}, ${first.name}: ${atLeast(first.amount.complete)}${percent(first.shareOfTarget)} of a day.`;
}

/** "Over the week it reaches at least 71% of your target. The lowest days are Monday (45%) and Thursday (52%)." */
export function shortSentence({ mean, share, shortDays, stored }: PriorityStory, start: Start): string {
  const week = `Over the week it reaches ${atLeast(mean.complete)}${percent(share)} of your target.`;
  if (share >= 0.995 && shortDays.length === 0) return week;
  if (stored) return `${week} Your body stores it, so single days matter less than the week.`;
  if (shortDays.length === 0) return week;
  const named = listWords(
    shortDays
      .slice(0, 3)
      .map((each) => `${dayWords(start, each.day)} (${atLeast(each.amount.complete)}${percent(each.share)})`),
  );
  return shortDays.length === 1
    ? `${week} Only ${named} stays below it.`
    : `${week} ${shortDays.length} days stay below it, lowest ${named}.`;
}

/** "Sodium on Friday: 2,210 mg, 96% of the limit of 2,300 mg. Most comes from feta (410 mg) and rye bread (300 mg)." */
export function limitSentence(standing: LimitStanding, start: Start): string {
  const { nutrient, day, amount, limit, share, unit, foods } = standing;
  const when = day === null ? "on average" : `on ${dayWords(start, day)}`;
  const stands = amount.complete
    ? `${figure(amount.known)} ${unit}, ${percent(share)} of the limit of ${figure(limit)} ${unit}`
    : `at least ${figure(amount.known)} ${unit}; with what was not measured up to ${figure(amount.worst)} ${unit}, ${percent(share)} of the limit of ${figure(limit)} ${unit}`;
  const named = foods.flatMap((food) =>
    food.amount === null ? [] : `${shortName(food.name)} (${figure(food.amount)} ${unit})`,
  );
  const from = named.length > 0 ? ` Most comes from ${listWords(named)}.` : "";
  return `${capital(nutrientWords(nutrient))} ${when}: ${stands}.${from}`;
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
