// A day's amounts for tests: zero and fully measured, but for what the test names.
import type { DayAmounts } from "#lib/domain/nutrition/coverage.ts";
import { NUTRIENT_IDS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";

export const measured = (known: number): Amount => ({ known, worst: known, complete: true });

/** A part was not measured; at worst it comes to `worst`. */
export const partly = (known: number, worst: number): Amount => ({ known, worst, complete: false });

export const day = (amounts: Partial<Record<NutrientId, Amount | number>> = {}): DayAmounts =>
  Object.fromEntries(
    NUTRIENT_IDS.map((nutrient) => {
      const amount = amounts[nutrient] ?? 0;
      return [nutrient, typeof amount === "number" ? measured(amount) : amount];
    }),
  ) as Record<NutrientId, Amount>;
