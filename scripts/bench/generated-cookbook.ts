// Cookbooks of any size for measuring: real recipes with other real foods of the same kind in other amounts. Nobody
// should cook them, but they have what a large cookbook has: real profiles, gaps in the data, allergens, portions.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import { worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { type CookbookRecipe, toCookbookRecipe } from "#lib/domain/explanation/cookbook-recipe.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { type Random, seededRandom } from "#lib/domain/planner/random.ts";
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

/** What the bench's people ask for: the tight cookbook is poor in just these. */
const SCARCE: Readonly<Partial<Record<ScoredNutrient, number>>> = {
  magnesium: 400,
  potassium: 3400,
  calcium: 1000,
  iron: 18,
  folate: 600,
  vitaminB6: 1.3,
  vitaminB12: 2.4,
  vitaminD: 15,
};
/** Recipes of each slot in the tight cookbook, half of them vegan, so that everybody finds a week. */
const TIGHT_SHARES = { breakfast: 40, lunch: 60, dinner: 60, snack: 40 } as const;

/** 200 generated recipes out of 2,000, the poorest in what the bench's people ask for: weeks that must fall short. */
export async function tightCookbook(): Promise<CookbookRecipe[]> {
  const all = await generatedCookbook(2_000, 7);
  const richness = ({ perServing }: CookbookRecipe) =>
    Object.entries(SCARCE).reduce(
      (sum, [nutrient, amount]) =>
        sum +
        Math.min(1, (perServing[nutrient as ScoredNutrient].known / amount / perServing.energy.known) * 2000),
      0,
    );
  const poorest = [...all].sort((a, b) => richness(a) - richness(b) || (a.id < b.id ? -1 : 1));
  const taken = new Set<CookbookRecipe>();
  for (const slot of SLOTS) {
    const mine = poorest.filter((recipe) => recipe.slots[0] === slot);
    const vegan = mine.filter(({ facts }) => !facts.includes("animal") && !facts.includes("gluten"));
    for (const recipe of vegan.slice(0, TIGHT_SHARES[slot] / 2)) taken.add(recipe);
    const rest = mine.filter((recipe) => !taken.has(recipe));
    for (const recipe of rest.slice(0, TIGHT_SHARES[slot] / 2)) taken.add(recipe);
  }
  return [...taken];
}
