// Pure. How sentences name a meal and a nutrient.
import { NUTRIENTS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { OCCASION_NAMES } from "#lib/domain/planner/describe-impossible.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { addDays, isoWeekday } from "#lib/domain/shared/calendar.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** "Tuesday"; from the second week of a plan on "Tuesday of week 2". */
export function dayWords(basis: Pick<PlanBasis, "startDate">, day: number): string {
  const weekday = WEEKDAYS[isoWeekday(addDays(basis.startDate, day)) - 1]!;
  return day < 7 ? weekday : `${weekday} of week ${Math.floor(day / 7) + 1}`;
}

/** "Tuesday's dinner". */
export const mealWords = (basis: Pick<PlanBasis, "startDate">, day: number, occasion: Occasion): string =>
  day < 7
    ? `${dayWords(basis, day)}'s ${OCCASION_NAMES[occasion]}`
    : `${OCCASION_NAMES[occasion]} on ${dayWords(basis, day)}`;

/** "vitamin B12", "magnesium": a nutrient inside a sentence. */
export function nutrientWords(nutrient: NutrientId): string {
  const { name } = NUTRIENTS[nutrient];
  return name[0]!.toLowerCase() + name.slice(1);
}

/** "spinach, oats and milk". */
export const listWords = (names: readonly string[]): string =>
  names.length <= 1 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
