// Pure. A recipe together with everything computed from its foods.
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { GroupWorst } from "#lib/domain/catalogue/worst-of-group.ts";
import { recipeFacts } from "./compute-facts.ts";
import type { Recipe, RecipeFacts } from "./recipe.ts";
import { type RecipeTraits, recipeTraits } from "./recipe-traits.ts";

export interface CookedRecipe {
  readonly recipe: Recipe;
  readonly facts: RecipeFacts;
  readonly traits: RecipeTraits;
}

/** Throws UnknownFoodError when a food of the recipe is not in `foods`. */
export function cookRecipe(
  recipe: Recipe,
  foods: ReadonlyMap<FoodKey, Food>,
  worst: GroupWorst,
): CookedRecipe {
  const facts = recipeFacts(recipe, foods, worst);
  return { recipe, facts, traits: recipeTraits(facts, foods) };
}
