// Pure. How each meal of a saved week comes to the table: cooked there, or from a pot of an earlier day. It follows from
// the meals, so a swap can never leave it stale.

import { type Serving, servingsOf } from "#lib/domain/planner/cookings.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { allMeals, type PlannedWeek, recipeOf, type WeekMeal } from "./planned-week.ts";

/** Servings on all plates of a meal. */
export const platesOf = (meal: WeekMeal): number =>
  (meal.plates ?? []).reduce((sum, plate) => sum + plate.portion, meal.portion);

/** By meal, those at other tables too. */
export function servingsOfWeek(week: PlannedWeek): ReadonlyMap<WeekMeal, Serving> {
  const at = ({ occasion }: WeekMeal) => week.basis.occasions.indexOf(occasion);
  const meals = [...allMeals(week)].sort(
    (a, b) => a.day - b.day || at(a) - at(b) || (a.table ?? 0) - (b.table ?? 0),
  );
  const servings = servingsOf(
    meals.map((meal) => ({
      day: meal.day,
      recipe: meal.recipe,
      keepsDays: recipeOf(week, meal).keepsDays,
      servings: platesOf(meal),
    })),
    week.basis.leftoverMeals > 0,
  );
  return new Map(meals.map((meal, index) => [meal, servings[index]!]));
}

/** One pot: what is cooked, when, and for how many servings in all. */
export interface Cooking {
  readonly day: number;
  readonly occasion: Occasion;
  readonly recipe: string;
  readonly servings: number;
}

/** Everything cooked from a week, in the order of time. What comes from an earlier pot is counted there. */
export const cookingsOfWeek = (week: PlannedWeek): Cooking[] =>
  [...servingsOfWeek(week)].flatMap(([{ day, occasion, recipe }, { cooked }]) =>
    cooked > 0 ? [{ day, occasion, recipe, servings: cooked }] : [],
  );

/** Minutes at the stove on each day. */
export function minutesByDay(week: PlannedWeek): number[] {
  const minutes = Array.from({ length: week.basis.days }, () => 0);
  for (const [meal, { cooked }] of servingsOfWeek(week))
    if (cooked > 0) minutes[meal.day]! += recipeOf(week, meal).totalMinutes;
  return minutes;
}
