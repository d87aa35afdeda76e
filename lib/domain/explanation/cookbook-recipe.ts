// Pure. A recipe as planning sees it, with what a saved week keeps of it.
import type { PlannableRecipe } from "#lib/domain/planner/basis.ts";
import type { CookedRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import type { WeekRecipe } from "./planned-week.ts";

export type CookbookRecipe = PlannableRecipe & WeekRecipe;

/** Foods a person may leave out still count as the recipe's foods. */
export const toCookbookRecipe = ({ recipe, facts, traits }: CookedRecipe): CookbookRecipe => ({
  id: recipe.id,
  name: recipe.name,
  cuisine: recipe.cuisine,
  slots: recipe.slots,
  totalMinutes: recipe.totalMinutes,
  portionStep: recipe.portionStep,
  perServing: facts.perServing,
  contributions: facts.contributions,
  facts: facts.facts,
  family: traits.family,
  foods: [...new Set(recipe.ingredients.map((item) => item.food))],
});
