// Pure. Everything that can be said against a recipe before it enters the cookbook.
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import { measureRemarks } from "./measure-remarks.ts";
import type { Recipe, RecipeFacts } from "./recipe.ts";
import { boundRemarks, type RecipeRemark } from "./recipe-bounds.ts";
import { unnamedIngredients } from "./steps-name-ingredients.ts";

/** Keys of foods the catalogue does not have; such a recipe cannot be computed. */
export function unknownFoods(recipe: Recipe, foods: ReadonlyMap<FoodKey, Food>): RecipeRemark[] {
  return recipe.ingredients
    .filter((item) => !foods.has(item.food))
    .map((item) => ({ weight: "wrong", message: `${item.name}: the catalogue has no food ${item.food}` }));
}

/** An optional ingredient that matters: what it brings is not counted. */
const OPTIONAL_ENERGY_SHARE = 0.05;

function optionalRemarks(
  recipe: Recipe,
  facts: RecipeFacts,
  foods: ReadonlyMap<FoodKey, Food>,
): RecipeRemark[] {
  return recipe.ingredients
    .filter((item) => item.optional)
    .flatMap((item): RecipeRemark[] => {
      const energy = ((foods.get(item.food)?.per100g.energy ?? 0) * item.grams) / 100 / recipe.servings;
      if (energy <= facts.perServing.energy.known * OPTIONAL_ENERGY_SHARE) return [];
      return [
        {
          weight: "note",
          message: `${item.name} is optional, so its ${Math.round(energy)} kcal a serving are not counted`,
        },
      ];
    });
}

/** All remarks on a recipe whose foods exist. */
export function checkRecipe(
  recipe: Recipe,
  facts: RecipeFacts,
  foods: ReadonlyMap<FoodKey, Food>,
): RecipeRemark[] {
  const unnamed = unnamedIngredients(recipe);
  return [
    ...unnamed.map((name): RecipeRemark => ({ weight: "wrong", message: `no step mentions ${name}` })),
    ...boundRemarks(recipe, facts, foods),
    ...measureRemarks(recipe, foods),
    ...optionalRemarks(recipe, facts, foods),
  ];
}
