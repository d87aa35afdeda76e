// Pure. What a food is made of, as far as diets, allergies and safety rules ask. Derived, never typed by hand.

/** Where a food comes from. "animal" is implied by every other animal fact. */
export const ORIGINS = [
  "animal",
  "meat",
  "beef",
  "pork",
  "poultry",
  "game",
  "fish",
  "crustacean",
  "mollusc",
  "egg",
  "milk",
  "honey",
  "gelatin",
  "animalFat",
] as const;

/** Allergens of the EU and US lists that names and groups can tell (sulphites and lupin cannot always be). */
export const ALLERGENS = [
  "gluten",
  "milk",
  "egg",
  "fish",
  "crustacean",
  "mollusc",
  "soy",
  "peanut",
  "treeNut",
  "sesame",
  "mustard",
  "celery",
  "lupin",
] as const;

/** Facts that safety rules look for. */
export const SAFETY_FACTS = [
  "alcohol",
  "liver",
  "organMeat",
  "curedMeat",
  "redMeat",
  "highMercury",
  "mediumMercury",
  "smokedFish",
  "rawSprouts",
  "softCheese",
  "agedCheese",
  "fermentedSoy",
  "grapefruit",
  "seaweed",
  "brazilNut",
  "caffeine",
  "rawEgg",
  "oyster",
  "uvTreated",
  "broadBean",
  "juice",
] as const;

/** "undeclared": a made-up dish whose ingredients the catalogue does not list; its allergens are unknown. */
export type FoodFact =
  | (typeof ORIGINS)[number]
  | (typeof ALLERGENS)[number]
  | (typeof SAFETY_FACTS)[number]
  | "wheat"
  | "oats"
  | "undeclared";
export type Allergen = (typeof ALLERGENS)[number];

export const DIETS = ["omnivore", "pescatarian", "vegetarian", "vegan"] as const;
export type Diet = (typeof DIETS)[number];

const BROKEN_BY: Readonly<Record<Diet, readonly FoodFact[]>> = {
  omnivore: [],
  pescatarian: ["meat", "animalFat", "gelatin"],
  vegetarian: ["meat", "fish", "crustacean", "mollusc", "animalFat", "gelatin"],
  vegan: ["animal"],
};

/** Facts of which none may be in a food that suits `diet`. */
export const breakersOf = (diet: Diet): readonly FoodFact[] =>
  diet === "omnivore" ? [] : [...BROKEN_BY[diet], "undeclared"];

/** True when nothing in `facts` breaks `diet`. A dish of undeclared ingredients suits only an omnivore. */
export function suitsDiet(diet: Diet, facts: ReadonlySet<string>): boolean {
  return !breakersOf(diet).some((fact) => facts.has(fact));
}

/** True when none of the allergens is in the food; undeclared ingredients never count as free of anything. */
export function freeOfAllergens(allergens: readonly Allergen[], facts: ReadonlySet<string>): boolean {
  if (allergens.length > 0 && facts.has("undeclared")) return false;
  return !allergens.some((allergen) => facts.has(allergen));
}

/** Facts of a raw food that no longer hold once it has been heated through, by any method. */
const UNDONE_BY_COOKING: ReadonlySet<string> = new Set<FoodFact>(["rawEgg", "rawSprouts"]);

/** What is left of a food's facts when it is cooked. */
export const factsOnceCooked = (facts: readonly string[]): string[] =>
  facts.filter((fact) => !UNDONE_BY_COOKING.has(fact));
