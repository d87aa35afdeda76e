// Pure. What an ingredient weighs after cooking, as a multiple of its raw weight; null where no source was found
// (vegetables and doughs that dry in pan or oven), which matters only for "grams on the plate".
// Sources: USDA Table of Cooking Yields for Meat and Poultry, Release 2 (2014), medians of items; Bognár (2002);
// USDA FNDDS; Bergström (1994); Agriculture Handbook 102; solids ratios of SR28 raw and cooked pairs.
import type { Food } from "#lib/domain/catalogue/food.ts";
import type { RecipeIngredient } from "./recipe.ts";
import { isCookedBefore, retentionClassOf } from "./retention-class.ts";
import type { RetentionClass } from "./retention-class-names.ts";

type Rule = readonly [food: RegExp, factor: number];

/** Boiled, the water poured away. */
const DRAINED: readonly Rule[] = [
  [/^noodles, egg/i, 2.7],
  [/^(pasta|spaghetti|macaroni|noodles|rice noodles)/i, 2.5],
  [/^rice/i, 2.9],
  [/^chickpeas/i, 2.2],
  [/^lentils/i, 2.7],
  [/^peas, (green, )?split/i, 2.5],
  [/^cowpeas/i, 2.6],
  [/^mung beans, mature seeds, raw/i, 3.2],
  [/^beans, snap/i, 0.91],
  [/^(beans|lima beans, large|soybeans|broadbeans)\b.*mature seeds, raw/i, 2.4],
  [/^egg/i, 1],
  [/^potato/i, 1],
  [/^sweet potato/i, 0.96],
  [/^cabbage/i, 0.98],
  [/^carrot/i, 0.94],
  [/^onion/i, 0.82],
  [/^peppers, sweet/i, 0.87],
  [/^eggplant/i, 0.93],
  [/^(squash|pumpkin)/i, 0.92],
  [/^corn, sweet/i, 0.96],
  [/^okra/i, 1.1],
  [/^mushroom/i, 0.85],
];

/** Grains and pulses in water that is eaten, per gram of dry food. */
const SWOLLEN: readonly Rule[] = [
  [/^rice|^wild rice/i, 2.9],
  [/oats/i, 5.6],
  [/^quinoa/i, 3.05],
  [/^couscous/i, 3.2],
  [/^bulgur/i, 4],
  [/^barley/i, 3.3],
  [/^millet/i, 3.2],
  [/^buckwheat/i, 3.3],
  [/^(cornmeal|corn grits)|corn grits/i, 6.5],
  [/^(pasta|spaghetti|macaroni|noodles)/i, 2.5],
];
const PULSE_WITH_LIQUID = 4.2;

const byClass = (table: Readonly<Partial<Record<RetentionClass, number>>>) => table;
const VEGETABLE_DRAINED = byClass({ greens: 0.97, rootVegetable: 0.95, vegetable: 0.94, tomato: 0.87 });
const MEAT_WET = byClass({
  beef: 0.68,
  veal: 0.68,
  pork: 0.75,
  chicken: 0.74,
  turkey: 0.74,
  lamb: 0.6,
  fishLean: 0.83,
  fishFatty: 0.83,
  shellfish: 0.8,
  shellfishInShell: 0.8,
});
const MEAT_DRY = byClass({
  beef: 0.78,
  veal: 0.78,
  pork: 0.77,
  chicken: 0.72,
  turkey: 0.71,
  lamb: 0.74,
  fishLean: 0.8,
  fishFatty: 0.8,
  shellfish: 0.8,
});
const GROUND_BEEF = 0.69;
const ROAST_BEEF = 0.81;
const BACON = 0.32;

const WET = new Set(["boiled", "simmered", "stewed", "poached", "steamed"]);
const PULSES = new Set<RetentionClass>(["legumeQuick", "legumeMedium", "legumeSlow"]);
const GRAINS = new Set<RetentionClass>(["rice", "cereal", "oatmeal", "pasta", "flour"]);

const match = (rules: readonly Rule[], food: Food) =>
  rules.find(([pattern]) => pattern.test(food.description))?.[1];

export const isPlainWater = (food: Food): boolean =>
  /^(beverages, )?water, (tap|bottled, (generic|non-carbonated))/i.test(food.description);

/** Water, broth or milk that dry food can swell in. */
export const isCookingLiquid = (food: Food): boolean =>
  /water, (tap|bottled)|^water\b|\bbroth\b|\bstock\b|^milk, |^soymilk|milk beverage|coconut milk|almond milk|rice milk/i.test(
    food.description,
  );

/**
 * Cooked weight over raw weight. `liquidListed`: the recipe lists the water, broth or milk its grains swell in, so
 * that water must not be counted twice.
 */
export function yieldOf(food: Food, item: RecipeIngredient, liquidListed: boolean): number | null {
  const { method, liquid } = item.cook;
  const { name } = retentionClassOf(food);
  if (method === "none" || method === "reheated" || name === "unlisted" || isCookedBefore(food)) return 1;
  const dryStarch = GRAINS.has(name) || PULSES.has(name);
  if (WET.has(method)) {
    const drained =
      liquid === "drained" ||
      (liquid === null && (method === "boiled" || method === "poached") && !GRAINS.has(name));
    if (drained) return match(DRAINED, food) ?? VEGETABLE_DRAINED[name] ?? MEAT_WET[name] ?? null;
    if (!dryStarch) return 1;
    if (liquidListed) return 1;
    return PULSES.has(name) ? PULSE_WITH_LIQUID : (match(SWOLLEN, food) ?? null);
  }
  if (/bacon/i.test(food.description) && name === "curedPork") return BACON;
  if (name === "beef" && /\bground\b/i.test(food.description)) return GROUND_BEEF;
  if (name === "beef" && (method === "roasted" || method === "baked")) return ROAST_BEEF;
  if (name === "egg") return method === "baked" ? null : 0.91;
  if (name === "cheese") return 1;
  if (method === "baked" || method === "roasted") {
    if (name === "potato" || name === "sweetPotato") return 0.83;
    if (/^squash, winter/i.test(food.description)) return 0.72;
  }
  return MEAT_DRY[name] ?? null;
}
