// Pure. What a recipe brings, computed from its foods: nutrients per serving after cooking, diets and allergens.
// Method: EuroFIR recipe calculation. Energy and nutrients are raw amounts × the share kept, summed over ingredients;
// yields are needed only for the weight on the plate and its water.
import { factsOnceCooked } from "#lib/domain/catalogue/facts.ts";
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { GroupWorst } from "#lib/domain/catalogue/worst-of-group.ts";
import { NUTRIENT_IDS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import { grams } from "#lib/domain/shared/units.ts";
import { isCookingLiquid, isPlainWater, yieldOf } from "./cooking-yields.ts";
import type { Amount, IngredientContribution, Recipe, RecipeFacts, RecipeIngredient } from "./recipe.ts";
import { MACRONUTRIENTS, profileKept, WITHOUT_FACTOR } from "./retain.ts";
import { retentionOf } from "./retention-code.ts";

/** A part without a factor is worth a mark when it brings at least this share of the nutrient. */
const WORTH_MARKING = 0.05;
/** Above this share of the raw weight without a known yield, no weight on the plate is given. */
const MOST_UNKNOWN_WEIGHT = 0.3;
/** A recipe whose listed water or broth weighs at least as much as its dry grain cooks the grain in it. */
const LIQUID_PER_GRAIN = 1;

export class UnknownFoodError extends Error {
  override readonly name = "UnknownFoodError";
}

interface Part {
  readonly item: RecipeIngredient;
  readonly food: Food;
  /** Raw grams in one serving. */
  readonly raw: number;
  readonly yield: number | null;
  readonly nutrients: Readonly<Record<NutrientId, number | null>>;
  readonly assumed: (nutrient: NutrientId) => boolean;
}

/**
 * Nutrients, weight and facts of one serving. Optional ingredients count for diets and allergens but not for
 * nutrients. Throws UnknownFoodError when a food is not in `foods`.
 */
export function recipeFacts(
  recipe: Recipe,
  foods: ReadonlyMap<FoodKey, Food>,
  worst: GroupWorst,
): RecipeFacts {
  const all = recipe.ingredients.map((item) => {
    const food = foods.get(item.food);
    if (!food)
      throw new UnknownFoodError(`${recipe.id}: the catalogue has no food ${item.food} (${item.name})`);
    return { item, food };
  });
  const counted = all.filter(({ item }) => !item.optional);
  const liquid = counted
    .filter(({ food }) => isCookingLiquid(food))
    .reduce((sum, { item }) => sum + item.grams, 0);
  const parts = counted.map(({ item, food }) =>
    cookPart(item, food, recipe.servings, liquid >= item.grams * LIQUID_PER_GRAIN),
  );

  const perServing = Object.fromEntries(
    NUTRIENT_IDS.map((nutrient) => [nutrient, total(parts, nutrient, worst)]),
  ) as Record<NutrientId, Amount>;
  const contributions: IngredientContribution[] = parts.map(({ item, raw, nutrients }) => ({
    food: item.food,
    name: item.name,
    grams: raw,
    nutrients,
  }));
  return {
    perServing,
    contributions,
    servingGrams: plateGrams(parts),
    facts: [...new Set(all.flatMap(({ item, food }) => factsOf(item, food)))].sort(),
    retentionAssumed: NUTRIENT_IDS.filter((nutrient) => isAssumed(parts, nutrient)),
  };
}

/** Heat undoes what makes some raw foods unsafe. */
const factsOf = (item: RecipeIngredient, food: Food): readonly string[] =>
  item.cook.method === "none" ? food.facts : factsOnceCooked(food.facts);

function cookPart(item: RecipeIngredient, food: Food, servings: number, liquidListed: boolean): Part {
  const raw = item.grams / servings;
  const retention = retentionOf(food, item);
  const per100g = profileKept(food, retention);
  const cookedYield = yieldOf(food, item, liquidListed);
  const nutrients = Object.fromEntries(
    NUTRIENT_IDS.map((nutrient) => {
      const amount = per100g[nutrient];
      return [nutrient, amount === null ? null : (amount * raw) / 100];
    }),
  ) as Record<NutrientId, number | null>;
  // What a food gains or loses on the way to the plate is water.
  if (nutrients.water !== null && cookedYield !== null)
    nutrients.water = Math.max(0, nutrients.water + (cookedYield - 1) * raw);
  const assumed = (nutrient: NutrientId) => {
    if (!retention.heated || nutrient === "water" || MACRONUTRIENTS.includes(nutrient)) return false;
    return retention.row === null || WITHOUT_FACTOR.includes(nutrient);
  };
  return { item, food, raw, yield: cookedYield, nutrients, assumed };
}

function total(parts: readonly Part[], nutrient: NutrientId, worst: GroupWorst): Amount {
  let known = 0;
  let unknown = 0;
  let complete = true;
  for (const part of parts) {
    const amount = part.nutrients[nutrient];
    if (amount !== null) {
      known += amount;
      continue;
    }
    complete = false;
    // Its group holds tea, cocoa and fortified drinks, whose worst case says nothing of water.
    if (isPlainWater(part.food)) continue;
    unknown += ((worst(part.food.groupCode, nutrient) ?? 0) * part.raw) / 100;
  }
  return { known, worst: known + unknown, complete };
}

function isAssumed(parts: readonly Part[], nutrient: NutrientId): boolean {
  let all = 0;
  let assumed = 0;
  for (const part of parts) {
    const amount = part.nutrients[nutrient] ?? 0;
    all += amount;
    if (part.assumed(nutrient)) assumed += amount;
  }
  return assumed > 0 && assumed >= all * WORTH_MARKING;
}

function plateGrams(parts: readonly Part[]): RecipeFacts["servingGrams"] {
  const raw = parts.reduce((sum, part) => sum + part.raw, 0);
  const unknown = parts.reduce((sum, part) => sum + (part.yield === null ? part.raw : 0), 0);
  if (raw === 0 || unknown / raw > MOST_UNKNOWN_WEIGHT) return null;
  return grams(parts.reduce((sum, part) => sum + part.raw * (part.yield ?? 1), 0));
}
