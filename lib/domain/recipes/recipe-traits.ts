// Pure. What kind of dish a recipe is, told from its foods: the planner's variety and the portion rules ask for it.
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { RecipeFacts } from "./recipe.ts";
import { retentionClassOf } from "./retention-class.ts";
import type { RetentionClass } from "./retention-class-names.ts";

export const FOOD_FAMILIES = [
  "poultry",
  "redMeat",
  "liver",
  "fish",
  "shellfish",
  "egg",
  "cheese",
  "dairy",
  "soy",
  "legume",
  "nuts",
  "grain",
  "potato",
  "vegetable",
  "fruit",
  "other",
] as const;
export type FoodFamily = (typeof FOOD_FAMILIES)[number];

const PROTEIN_FAMILIES: ReadonlySet<FoodFamily> = new Set<FoodFamily>([
  "poultry",
  "redMeat",
  "liver",
  "fish",
  "shellfish",
  "egg",
  "cheese",
  "dairy",
  "soy",
  "legume",
  "nuts",
]);

const FAMILY_OF_CLASS: Readonly<Record<RetentionClass, FoodFamily>> = {
  cheese: "cheese",
  egg: "egg",
  milk: "dairy",
  chicken: "poultry",
  turkey: "poultry",
  beef: "redMeat",
  lamb: "redMeat",
  veal: "redMeat",
  pork: "redMeat",
  curedPork: "redMeat",
  sausageRaw: "redMeat",
  sausageReady: "redMeat",
  liver: "liver",
  organMeat: "liver",
  fishLean: "fish",
  fishFatty: "fish",
  shellfish: "shellfish",
  shellfishInShell: "shellfish",
  seafoodOther: "shellfish",
  fruit: "fruit",
  driedFruit: "fruit",
  citrus: "fruit",
  flour: "grain",
  oatmeal: "grain",
  cereal: "grain",
  pasta: "grain",
  rice: "grain",
  legumeQuick: "legume",
  legumeMedium: "legume",
  legumeSlow: "legume",
  legumeCooked: "legume",
  nuts: "nuts",
  greens: "vegetable",
  potato: "potato",
  sweetPotato: "potato",
  rootVegetable: "vegetable",
  tomato: "vegetable",
  vegetable: "vegetable",
  alcohol: "other",
  unlisted: "other",
};

/** Soy stands apart from the other legumes, whatever its form. */
export function familyOf(food: Food): FoodFamily {
  if (
    /soy(bean|milk| sauce)?\b|tofu|tempeh|edamame/i.test(food.description) &&
    !food.groupCode.startsWith("04")
  ) {
    return /soy sauce/i.test(food.description) ? "other" : "soy";
  }
  if (
    /(chicken|turkey).*(sausage|frankfurter)|(sausage|frankfurter).*(chicken|turkey)/i.test(food.description)
  )
    return "poultry";
  if (/^nuts, coconut (milk|cream|water)/i.test(food.description)) return "other";
  return FAMILY_OF_CLASS[retentionClassOf(food).name];
}

export interface RecipeTraits {
  /** The family that makes the dish: the one with most of its protein, else with most of its weight. */
  readonly family: FoodFamily;
  /** Every family of which a serving holds a real portion. */
  readonly families: readonly FoodFamily[];
  readonly proteinSource: boolean;
  readonly vegetableOrFruit: boolean;
}

/** A family makes the dish when it brings at least this share of the protein. */
const LEADS_FROM = 0.25;
const PRESENT_FROM_GRAMS = 10;
const PROTEIN_SOURCE_GRAMS = 6;
/** Half a small portion of vegetable or fruit, raw grams; dried fruit and leaves weigh less for the same. */
const VEGETABLE_GRAMS = 40;
const DRIED_WEIGHT = 3;

export function recipeTraits(facts: RecipeFacts, foods: ReadonlyMap<FoodKey, Food>): RecipeTraits {
  const weight = new Map<FoodFamily, number>();
  const protein = new Map<FoodFamily, number>();
  let produce = 0;
  const add = (map: Map<FoodFamily, number>, family: FoodFamily, n: number) =>
    map.set(family, (map.get(family) ?? 0) + n);
  for (const part of facts.contributions) {
    const food = foods.get(part.food);
    if (!food) continue;
    const family = familyOf(food);
    add(weight, family, part.grams);
    add(protein, family, part.nutrients.protein ?? 0);
    const name = retentionClassOf(food).name;
    if (family === "vegetable" || family === "fruit")
      produce += part.grams * (name === "driedFruit" ? DRIED_WEIGHT : name === "greens" ? 2 : 1);
  }
  const largest = (map: Map<FoodFamily, number>, among: (family: FoodFamily) => boolean) =>
    [...map].filter(([family]) => among(family)).sort((a, b) => b[1] - a[1])[0];
  const allProtein = [...protein.values()].reduce((sum, n) => sum + n, 0);
  const leader = largest(protein, (family) => PROTEIN_FAMILIES.has(family));
  const heaviest = largest(weight, (family) => family !== "other");
  const leads = leader !== undefined && leader[1] >= allProtein * LEADS_FROM && allProtein > 0;
  const fromSources = [...protein]
    .filter(([family]) => PROTEIN_FAMILIES.has(family))
    .reduce((sum, [, n]) => sum + n, 0);
  return {
    family: (leads ? leader[0] : heaviest?.[0]) ?? "other",
    families: FOOD_FAMILIES.filter((family) => (weight.get(family) ?? 0) >= PRESENT_FROM_GRAMS),
    proteinSource: fromSources >= PROTEIN_SOURCE_GRAMS,
    vegetableOrFruit: produce >= VEGETABLE_GRAMS,
  };
}
