// Pure. A recipe as far as buying for it is concerned: ours, one's own with lines nobody could weigh, or what a saved
// week kept of a recipe that is gone.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import type { OwnRecipeDraft } from "#lib/domain/recipes/own-recipe.ts";
import type { IngredientContribution, Recipe } from "#lib/domain/recipes/recipe.ts";

export type BuyableLine = {
  /** Null when nobody could tell which food is meant: it is bought as it was typed. */
  readonly food: FoodKey | null;
  readonly name: string;
  readonly amount: number | null;
  readonly unit: string | null;
  /** Edible grams as the recipe weighs them, for the whole recipe; null when the measure has no known weight. */
  readonly grams: number | null;
  readonly optional: boolean;
};

export type Buyable = {
  readonly id: string;
  readonly name: string;
  readonly servings: number;
  readonly lines: readonly BuyableLine[];
};

export const buyableRecipe = (recipe: Recipe): Buyable => ({
  id: recipe.id,
  name: recipe.name,
  servings: recipe.servings,
  lines: recipe.ingredients.map(({ food, name, amount, unit, grams, optional }) => ({
    food,
    name,
    amount,
    unit,
    grams,
    optional,
  })),
});

/** Lines that were never matched are bought too: leaving them out would lose what somebody typed. */
export const buyableDraft = (id: string, draft: OwnRecipeDraft): Buyable => ({
  id,
  name: draft.name,
  servings: draft.servings,
  lines: draft.lines.map((line) => ({
    food: line.food,
    name: line.food === null ? line.text : line.name,
    amount: line.amount,
    unit: line.unit,
    grams: line.grams,
    optional: false,
  })),
});

/** By weight alone: a week keeps no measures. */
export const buyableContributions = (
  id: string,
  name: string,
  contributions: readonly IngredientContribution[],
): Buyable => ({
  id,
  name,
  servings: 1,
  lines: contributions.map((part) => ({
    food: part.food,
    name: part.name,
    amount: null,
    unit: null,
    grams: part.grams,
    optional: false,
  })),
});
