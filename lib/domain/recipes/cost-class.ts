// Pure. What a recipe asks of the purse, as far as its list can tell: prices differ by shop and season, but a dish of
// four things costs less, and leaves less behind, than one of fourteen.
import type { Recipe } from "./recipe.ts";

export const COST_CLASSES = ["few", "some", "many"] as const;
export type CostClass = (typeof COST_CLASSES)[number];

/** Most different foods of a recipe in the first and the second class. */
const FEW = 5;
const SOME = 9;

/** Different foods that have to be at hand; optional ones and tap water are not counted. */
export function thingsToBuy({ ingredients }: Pick<Recipe, "ingredients">): number {
  const bought = ingredients.filter(({ optional, name }) => !optional && !/^water\b/i.test(name));
  return new Set(bought.map(({ food }) => food)).size;
}

export function costClassOf(recipe: Pick<Recipe, "ingredients">): CostClass {
  const things = thingsToBuy(recipe);
  if (things <= FEW) return "few";
  return things <= SOME ? "some" : "many";
}
