// Pure. What the cookbook offers to whom, counted from what its recipes are made of, and how much it must offer.
import { freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { referenceIntake } from "#lib/domain/nutrition/reference-intakes.ts";
import { regionOf, WORLD_REGIONS } from "./cuisines.ts";
import { type Recipe, type RecipeFacts, SLOTS, type Slot } from "./recipe.ts";
import { familyOf } from "./recipe-traits.ts";

export interface CountedRecipe {
  readonly recipe: Recipe;
  readonly facts: RecipeFacts;
}

/** One line of the count: what, how many, and the least or most it may be. */
export interface CookbookCount {
  readonly what: string;
  readonly count: number;
  readonly least: number | null;
  readonly most: number | null;
}

const LEAST_BY_SLOT: Readonly<Record<Slot, number>> = { breakfast: 70, lunch: 80, dinner: 110, snack: 60 };
/** A serving with less fish than this is seasoned with it. */
const FISH_GRAMS = 20;
const QUICK_MINUTES = 20;
/** From this many days on, tomorrow's lunch is safe. */
const LEFTOVER_DAYS = 2;
/** A serving "brings" a nutrient from this share of the reference intake on. */
const RICH = 0.25;
const LEAST_RICH = 25;
const RICH_IN: readonly ScoredNutrient[] = [
  ...(["magnesium", "potassium", "calcium", "vitaminD", "vitaminB12"] as const),
  ...(["vitaminB6", "iron", "zinc", "folate", "fibre"] as const),
];

/** The reference intake of a grown person: the higher of a woman's and a man's of 31 to 50 years. */
export const adultIntake = (nutrient: ScoredNutrient): number =>
  Math.max(referenceIntake(nutrient, "female 31-50").amount, referenceIntake(nutrient, "male 31-50").amount);

export function countCookbook(
  cookbook: readonly CountedRecipe[],
  foods: ReadonlyMap<FoodKey, Food>,
): CookbookCount[] {
  const lines: CookbookCount[] = [];
  const atLeast = (what: string, least: number | null, is: (each: CountedRecipe) => boolean) =>
    lines.push({ what, count: cookbook.filter(is).length, least, most: null });
  const factsOf = new Map(cookbook.map(({ recipe, facts }) => [recipe.id, new Set(facts.facts)]));
  const own = ({ recipe }: CountedRecipe): ReadonlySet<string> => factsOf.get(recipe.id) ?? new Set();

  lines.push({ what: "recipes", count: cookbook.length, least: 320, most: null });
  for (const slot of SLOTS)
    atLeast(`made for ${slot}`, LEAST_BY_SLOT[slot], ({ recipe }) => recipe.slots[0] === slot);
  atLeast("vegan", 110, (each) => suitsDiet("vegan", own(each)));
  atLeast("vegetarian", 180, (each) => suitsDiet("vegetarian", own(each)));
  atLeast("with fish or seafood", 60, (each) => fishGrams(each, foods) >= FISH_GRAMS);
  atLeast("free of gluten", 160, (each) => freeOfAllergens(["gluten"], own(each)));
  atLeast("free of milk", 180, (each) => freeOfAllergens(["milk"], own(each)));
  atLeast("free of nuts and peanuts", 120, (each) => freeOfAllergens(["treeNut", "peanut"], own(each)));
  atLeast("ready in 20 minutes", 120, ({ recipe }) => recipe.totalMinutes <= QUICK_MINUTES);
  atLeast("good as left-overs", 60, ({ recipe }) => recipe.keepsDays >= LEFTOVER_DAYS);
  atLeast("for around training", 30, ({ recipe }) => recipe.training.length > 0);
  for (const nutrient of RICH_IN)
    atLeast(
      `with a quarter of a day's ${NUTRIENTS[nutrient].name.toLowerCase()}`,
      LEAST_RICH,
      ({ facts }) => facts.perServing[nutrient].known >= RICH * adultIntake(nutrient),
    );
  const cuisines = new Set(cookbook.map(({ recipe }) => recipe.cuisine));
  const regions = new Set([...cuisines].map(regionOf).filter((region) => region !== null));
  lines.push({ what: "cuisines", count: cuisines.size, least: 15, most: null });
  lines.push({ what: "parts of the world", count: regions.size, least: WORLD_REGIONS.length, most: null });
  const used = new Set(cookbook.flatMap(({ recipe }) => recipe.ingredients.map((item) => item.food)));
  lines.push({ what: "different foods", count: used.size, least: null, most: 260 });
  return lines;
}

export const falls = ({ count, least, most }: CookbookCount): boolean =>
  (least !== null && count < least) || (most !== null && count > most);

const fishGrams = ({ facts }: CountedRecipe, foods: ReadonlyMap<FoodKey, Food>): number =>
  facts.contributions.reduce((sum, part) => {
    const food = foods.get(part.food);
    const family = food ? familyOf(food) : "other";
    return family === "fish" || family === "shellfish" ? sum + part.grams : sum;
  }, 0);
