import { type Diet, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { CookedRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import type { Slot } from "#lib/domain/recipes/recipe.ts";

export interface RecipeShelfReader {
  listRecipesForPlanning(): Promise<readonly CookedRecipe[]>;
}

export interface RecipeQuery {
  /** Words that must all occur in the name, description or cuisine. */
  readonly text: string;
  readonly slot: Slot | null;
  readonly diet: Diet;
  readonly mostMinutes: number | null;
  /** Sorts by what a serving brings of this nutrient, most first; by name when null. */
  readonly nutrient: NutrientId | null;
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Recipes that fit the query. What is not measured counts as nothing when sorting, and sorts last among equals. */
export async function listRecipes(shelf: RecipeShelfReader, query: RecipeQuery): Promise<CookedRecipe[]> {
  const words = plain(query.text).split(/\s+/).filter(Boolean);
  const all = await shelf.listRecipesForPlanning();
  const fitting = all.filter(({ recipe, facts }) => {
    if (query.slot && !recipe.slots.includes(query.slot)) return false;
    if (query.mostMinutes !== null && recipe.totalMinutes > query.mostMinutes) return false;
    if (!suitsDiet(query.diet, new Set(facts.facts))) return false;
    const text = plain(`${recipe.name} ${recipe.description} ${recipe.cuisine}`);
    return words.every((word) => text.includes(word));
  });
  const { nutrient } = query;
  return fitting.sort((a, b) =>
    nutrient
      ? b.facts.perServing[nutrient].known - a.facts.perServing[nutrient].known
      : a.recipe.name.localeCompare(b.recipe.name, "en"),
  );
}
