// Pure. Do an ingredient's amount, unit and grams agree with each other and with the food's household measures?
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { Recipe, RecipeIngredient } from "./recipe.ts";
import type { RecipeRemark } from "./recipe-bounds.ts";

/** Grams of one unit, where the unit is a weight. */
const WEIGHTS: Readonly<Record<string, number>> = { g: 1, kg: 1000, oz: 28.35, lb: 453.6 };
const SPOONS: Readonly<Record<string, RegExp>> = {
  cup: /^cup/i,
  cups: /^cup/i,
  tbsp: /^(tbsp|tablespoon)/i,
  tsp: /^(tsp|teaspoon)/i,
};
/** Cups and spoons differ with how a thing is cut; beyond this factor one of the two figures is a slip. */
const SLIP = 1.6;

export function measureRemarks(recipe: Recipe, foods: ReadonlyMap<FoodKey, Food>): RecipeRemark[] {
  return recipe.ingredients.flatMap((item) => {
    const food = foods.get(item.food);
    return food ? remarksOn(item, food) : [];
  });
}

function remarksOn(item: RecipeIngredient, food: Food): RecipeRemark[] {
  const unit = item.unit.toLowerCase();
  const perUnit = WEIGHTS[unit];
  if (perUnit !== undefined) {
    const expected = item.amount * perUnit;
    return Math.abs(expected - item.grams) > expected * 0.03
      ? [{ weight: "wrong", message: `${item.name}: ${item.amount} ${item.unit} are not ${item.grams} g` }]
      : [];
  }
  const spoon = SPOONS[unit];
  const measure = spoon && food.measures.find((each) => spoon.test(each.unit));
  if (!measure) return [];
  const expected = (item.amount * measure.grams) / measure.amount;
  const factor = item.grams / expected;
  if (factor <= SLIP && factor >= 1 / SLIP) return [];
  return [
    {
      weight: "note",
      message: `${item.name}: ${item.amount} ${item.unit} weigh about ${Math.round(expected)} g by the catalogue, ${item.grams} g here`,
    },
  ];
}
