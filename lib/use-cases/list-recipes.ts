import { type Allergen, type Diet, freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import type { NutrientId, ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { CookedRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import { regionOf, type WorldRegion } from "#lib/domain/recipes/cuisines.ts";
import type { Slot } from "#lib/domain/recipes/recipe.ts";
import type { Opinions } from "./recipe-ports.ts";

export interface RecipeShelfReader {
  listRecipesForPlanning(): Promise<readonly CookedRecipe[]>;
}

export interface RecipeQuery {
  /** Words that must all occur in the name, description, cuisine or an ingredient. */
  readonly text: string;
  readonly slot: Slot | null;
  readonly diet: Diet;
  readonly allergens: readonly Allergen[];
  readonly region: WorldRegion | null;
  readonly mostMinutes: number | null;
  readonly mostEnergy: number | null;
  readonly shelf: "favourites" | "own" | "never" | null;
  /** Sorts by what a serving brings of this nutrient, or of all of `targets`; by name when null. */
  readonly most: NutrientId | "targets" | null;
  /** A person's priorities, the most important first, with what a day asks of each. */
  readonly targets: readonly { readonly nutrient: ScoredNutrient; readonly amount: number }[];
}

/** What is the person's own; nothing for visitors. */
export interface PersonalShelf {
  readonly own: readonly CookedRecipe[];
  readonly opinions: Opinions;
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/**
 * Recipes that fit the query, ours and the person's own. What is not measured counts as nothing when sorting. Recipes
 * somebody never wants again are shown only when asked for.
 */
export async function listRecipes(
  shelf: RecipeShelfReader,
  query: RecipeQuery,
  { own, opinions }: PersonalShelf,
): Promise<CookedRecipe[]> {
  const words = plain(query.text).split(/\s+/).filter(Boolean);
  const favourites = new Set(opinions.favourites);
  const never = new Set(opinions.never);
  const ownIds = new Set(own.map(({ recipe }) => recipe.id));
  const onShelf = (id: string) => {
    if (query.shelf === "favourites") return favourites.has(id);
    if (query.shelf === "own") return ownIds.has(id);
    return query.shelf === "never" ? never.has(id) : !never.has(id);
  };
  const fitting = [...own, ...(await shelf.listRecipesForPlanning())].filter(({ recipe, facts }) => {
    const has = new Set(facts.facts);
    return (
      onShelf(recipe.id) &&
      (query.slot === null || recipe.slots.includes(query.slot)) &&
      (query.mostMinutes === null || recipe.totalMinutes <= query.mostMinutes) &&
      (query.mostEnergy === null || facts.perServing.energy.known <= query.mostEnergy) &&
      (query.region === null || regionOf(recipe.cuisine) === query.region) &&
      suitsDiet(query.diet, has) &&
      freeOfAllergens(query.allergens, has) &&
      matches(recipe, words)
    );
  });
  const worth = worthOf(query);
  return fitting.sort((a, b) => worth(b) - worth(a) || a.recipe.name.localeCompare(b.recipe.name, "en"));
}

function matches(recipe: CookedRecipe["recipe"], words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const foods = recipe.ingredients.map((item) => item.name).join(" ");
  const text = plain(`${recipe.name} ${recipe.description} ${recipe.cuisine} ${foods}`);
  return words.every((word) => text.includes(word));
}

function worthOf({ most, targets }: RecipeQuery): (each: CookedRecipe) => number {
  if (most === null) return () => 0;
  if (most !== "targets") return ({ facts }) => facts.perServing[most].known;
  return ({ facts }) => shareOfTargets(facts.perServing, targets);
}

/** Sum of the shares of a day's targets that a serving brings, each at most whole, the first priorities counting more. */
export const shareOfTargets = (
  brings: CookedRecipe["facts"]["perServing"],
  targets: RecipeQuery["targets"],
): number =>
  targets.reduce(
    (sum, { nutrient, amount }, rank) =>
      sum + Math.min(1, brings[nutrient].known / amount) / (1 + rank * 0.25),
    0,
  );
