// Pure. What meals, days and weeks bring. Sums carry what is not known: a total is complete only if every part is.
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";
import { type PlannedWeek, recipeOf, type WeekMeal } from "./planned-week.ts";

export const NOTHING: Amount = { known: 0, worst: 0, complete: true };

export const addAmounts = (a: Amount, b: Amount): Amount => ({
  known: a.known + b.known,
  worst: a.worst + b.worst,
  complete: a.complete && b.complete,
});

export const scaleAmount = (amount: Amount, factor: number): Amount => ({
  known: amount.known * factor,
  worst: amount.worst * factor,
  complete: amount.complete,
});

/** What one meal brings of a nutrient, at its portion, in the nutrient's unit. */
export const mealAmount = (week: PlannedWeek, meal: WeekMeal, nutrient: NutrientId): Amount =>
  scaleAmount(recipeOf(week, meal).perServing[nutrient], meal.portion);

export const mealsOfDay = (week: PlannedWeek, day: number): WeekMeal[] =>
  week.basis.occasions.flatMap((occasion) =>
    week.meals.filter((meal) => meal.day === day && meal.occasion === occasion),
  );

export const dayAmount = (week: PlannedWeek, day: number, nutrient: NutrientId): Amount =>
  mealsOfDay(week, day).reduce((sum, meal) => addAmounts(sum, mealAmount(week, meal, nutrient)), NOTHING);

/** Mean per day over the week. */
export function meanAmount(week: PlannedWeek, nutrient: NutrientId): Amount {
  const total = week.meals.reduce((sum, meal) => addAmounts(sum, mealAmount(week, meal, nutrient)), NOTHING);
  return scaleAmount(total, 1 / week.basis.days);
}
