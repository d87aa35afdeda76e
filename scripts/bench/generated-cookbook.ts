// Cookbooks of any size for measuring: real recipes with other real foods of the same kind in other amounts. Nobody
// should cook them, but they have what a large cookbook has: real profiles, gaps in the data, allergens, portions.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import { worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { type CookbookRecipe, toCookbookRecipe } from "#lib/domain/explanation/cookbook-recipe.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { type Random, seededRandom } from "#lib/domain/planner/random.ts";
import { wishesAgainst } from "#lib/domain/planner/wishes.ts";
import { cookRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import { type Recipe, SLOTS } from "#lib/domain/recipes/recipe.ts";
import { grams } from "#lib/domain/shared/units.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { readRecipeFiles } from "#lib/store/recipe-files.ts";

/** Each ingredient is exchanged with this chance, and weighs this much less or more. */
const EXCHANGED = 0.6;
const LEAST_WEIGHT = 0.65;
const MOST_WEIGHT = 1.35;

/** `size` recipes, the same for the same seed; a longer list begins with the shorter one. */
export async function generatedCookbook(size: number, seed = 1): Promise<CookbookRecipe[]> {
  const catalogue = readCatalogueFiles();
  const foods = new Map(catalogue.map((food) => [food.key, food]));
  const worst = worstOfGroup(catalogue);
  const { recipes } = await readRecipeFiles();
  const patterns = recipes.map(({ recipe }) => recipe);
  const groupOf = (key: FoodKey) => foods.get(key)?.groupCode ?? "";
  const kinds = exchangeable(patterns, groupOf);
  const random = seededRandom(seed);
  return Array.from({ length: size }, (_, index) =>
    toCookbookRecipe(
      cookRecipe(vary(patterns[index % patterns.length]!, index, kinds, groupOf, random), foods, worst),
    ),
  );
}

/** What the cookbook puts into a pan in the same way and from the same food group may stand in for one another. */
function exchangeable(patterns: readonly Recipe[], groupOf: (key: FoodKey) => string) {
  const kinds = new Map<string, FoodKey[]>();
  for (const { ingredients } of patterns)
    for (const { food, cook } of ingredients) {
      const kind = `${groupOf(food)} ${cook.method}`;
      const list = kinds.get(kind) ?? [];
      if (!list.includes(food)) list.push(food);
      kinds.set(kind, list);
    }
  return kinds;
}

function vary(
  pattern: Recipe,
  index: number,
  kinds: ReadonlyMap<string, readonly FoodKey[]>,
  groupOf: (key: FoodKey) => string,
  random: Random,
): Recipe {
  return {
    ...pattern,
    id: `generated-${index}`,
    name: `${pattern.name} (variation ${index})`,
    ingredients: pattern.ingredients.map((item) => {
      const others = kinds.get(`${groupOf(item.food)} ${item.cook.method}`)!;
      const food = random.next() < EXCHANGED ? others[random.below(others.length)]! : item.food;
      const share = LEAST_WEIGHT + random.next() * (MOST_WEIGHT - LEAST_WEIGHT);
      return { ...item, food, grams: grams(item.grams * share) };
    }),
  };
}

/** Recipes of each slot in a tight cookbook: 200 in all. */
const TIGHT_SHARES = { breakfast: 40, lunch: 60, dinner: 60, snack: 40 } as const;

/** For one person, out of 2,000: the 200 that bring least of what they ask for. */
export async function tightCookbook(basis: PlanBasis): Promise<CookbookRecipe[]> {
  pool ??= await generatedCookbook(2_000, 7);
  const wanted = basis.priorities.map((nutrient) => ({
    nutrient,
    amount: basis.targets.nutrients[nutrient].amount ?? 1,
  }));
  const richness = ({ perServing }: CookbookRecipe) =>
    wanted.reduce(
      (sum, { nutrient, amount }) => sum + perServing[nutrient].known / amount / perServing.energy.known,
      0,
    );
  const poorest = pool
    .filter((recipe) => wishesAgainst(basis, recipe).length === 0)
    .map((recipe) => ({ recipe, richness: richness(recipe) }))
    .sort((a, b) => a.richness - b.richness || (a.recipe.id < b.recipe.id ? -1 : 1));
  return SLOTS.flatMap((slot) =>
    poorest
      .filter(({ recipe }) => recipe.slots[0] === slot)
      .slice(0, TIGHT_SHARES[slot])
      .map(({ recipe }) => recipe),
  );
}
let pool: CookbookRecipe[] | undefined;
