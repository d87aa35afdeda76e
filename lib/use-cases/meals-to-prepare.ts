import { type PlannedWeek, recipeOf } from "#lib/domain/explanation/planned-week.ts";
import type { MealToPrepare } from "#lib/domain/reminders/day.ts";
import { addDays } from "#lib/domain/shared/calendar.ts";

/** A dish that takes this long is worth knowing of the evening before. */
const LONG_MINUTES = 25;
/** More would not be read. */
const MOST_A_DAY = 3;

/** What people keep frozen, by the facts of the foods in a recipe. */
const FROZEN: readonly (readonly [fact: string, word: string])[] = [
  ["fish", "fish"],
  ["crustacean", "shellfish"],
  ["mollusc", "shellfish"],
  ["meat", "meat"],
];

/** The meals of a week that somebody should know of the evening before: those to thaw for, and those that take time. */
export function mealsToPrepare(week: PlannedWeek): MealToPrepare[] {
  const perDay = new Map<number, number>();
  return week.meals.flatMap((meal): MealToPrepare[] => {
    const recipe = recipeOf(week, meal);
    const thaw = [...new Set(FROZEN.flatMap(([fact, word]) => (recipe.facts.includes(fact) ? [word] : [])))];
    const count = perDay.get(meal.day) ?? 0;
    if (count >= MOST_A_DAY || (thaw.length === 0 && recipe.totalMinutes < LONG_MINUTES)) return [];
    perDay.set(meal.day, count + 1);
    return [
      {
        date: addDays(week.basis.startDate, meal.day),
        occasion: meal.occasion === "secondSnack" ? "snack" : meal.occasion,
        name: recipe.name,
        minutes: recipe.totalMinutes,
        thaw,
      },
    ];
  });
}
