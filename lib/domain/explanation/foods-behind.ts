// Pure. Which foods a day's (or the week's) figure of a nutrient comes from.
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import { type PlannedWeek, recipeOf } from "./planned-week.ts";

export interface FoodBehind {
  readonly food: string;
  readonly name: string;
  readonly grams: number;
  /** Null when the food was not measured for this nutrient in any meal. */
  readonly amount: number | null;
  /** Of what is known; null where nothing is. */
  readonly share: number | null;
}

/** Foods by amount, largest first; those not measured come last. `day` null means the whole week. */
export function foodsBehind(week: PlannedWeek, nutrient: NutrientId, day: number | null): FoodBehind[] {
  const foods = new Map<string, { name: string; grams: number; amount: number | null }>();
  for (const meal of week.meals) {
    if (day !== null && meal.day !== day) continue;
    for (const part of recipeOf(week, meal).contributions) {
      const entry = foods.get(part.food) ?? { name: part.name, grams: 0, amount: null };
      const own = part.nutrients[nutrient] ?? null;
      entry.grams += part.grams * meal.portion;
      if (own !== null) entry.amount = (entry.amount ?? 0) + own * meal.portion;
      foods.set(part.food, entry);
    }
  }
  const total = [...foods.values()].reduce((sum, food) => sum + (food.amount ?? 0), 0);
  return [...foods.entries()]
    .map(([food, entry]) => ({
      food,
      ...entry,
      share: entry.amount === null || total === 0 ? null : entry.amount / total,
    }))
    .sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1));
}
