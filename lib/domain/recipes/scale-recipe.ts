// Pure. A recipe for more or fewer servings, in amounts a cook can measure.
import type { Recipe, RecipeIngredient } from "./recipe.ts";

export interface ScaledIngredient {
  readonly ingredient: RecipeIngredient;
  /** In the ingredient's own unit, rounded to what can be measured. */
  readonly amount: number;
  /** Exact grams, before rounding. */
  readonly grams: number;
}

const SPOONS_AND_CUPS = /^(cup|tbsp|tsp|teaspoon|tablespoon)s?$/i;
const WEIGHTS = /^(g|ml)$/i;

/** Rounds an amount to what its unit allows: 5 g steps above 20, quarter spoons and cups, half pieces. */
export function measurable(amount: number, unit: string): number {
  if (WEIGHTS.test(unit)) {
    if (amount >= 100) return Math.round(amount / 5) * 5;
    return amount >= 20 ? Math.round(amount) : Math.max(0.5, Math.round(amount * 2) / 2);
  }
  const step = SPOONS_AND_CUPS.test(unit) ? 0.25 : 0.5;
  if (amount < step) return Math.max(0.125, Math.round(amount * 8) / 8);
  return Math.round(amount / step) * step;
}

/** The ingredients for `servings` servings. */
export const scaleRecipe = (
  recipe: Pick<Recipe, "servings" | "ingredients">,
  servings: number,
): ScaledIngredient[] =>
  recipe.ingredients.map((ingredient) => {
    const factor = servings / recipe.servings;
    return {
      ingredient,
      amount: factor === 1 ? ingredient.amount : measurable(ingredient.amount * factor, ingredient.unit),
      grams: ingredient.grams * factor,
    };
  });
