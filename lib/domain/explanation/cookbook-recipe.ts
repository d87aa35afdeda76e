// Pure. A recipe as planning sees it, with what a saved week keeps of it.
import type { PlannableRecipe } from "#lib/domain/planner/basis.ts";
import type { CookedRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import type { WeekRecipe } from "./planned-week.ts";

export type CookbookRecipe = PlannableRecipe & WeekRecipe;

/** A food that brings less of the energy than this does not carry the dish. */
const CARRIES = 0.3;

/** The food that brings most of a dish's energy; null where none stands out. */
function leadOf(parts: CookedRecipe["facts"]["contributions"]): string | null {
  const energy = new Map<string, number>();
  for (const { food, nutrients } of parts)
    energy.set(food, (energy.get(food) ?? 0) + (nutrients.energy ?? 0));
  const total = [...energy.values()].reduce((sum, kcal) => sum + kcal, 0);
  const [lead] = [...energy].sort((a, b) => b[1] - a[1]);
  return lead && lead[1] >= total * CARRIES ? lead[0] : null;
}

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
  keepsDays: recipe.keepsDays,
  training: recipe.training ?? [],
  lead: leadOf(facts.contributions),
  family: traits.family,
  foods: [...new Set(recipe.ingredients.map((item) => item.food))],
});
