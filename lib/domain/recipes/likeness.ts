// Pure. How alike two recipes are, by what is in a serving of each.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import type { Recipe } from "./recipe.ts";

/** Water and salt say nothing about a dish. */
const WITHOUT_CHARACTER: ReadonlySet<FoodKey> = new Set(["14429", "14555", "02047"]);

type Weights = ReadonlyMap<FoodKey, number>;

/** Grams a serving, by their square root: a dish is its spices and herbs as well as its rice. */
function weightsOf(recipe: Recipe): Weights {
  const weights = new Map<FoodKey, number>();
  for (const item of recipe.ingredients)
    if (!WITHOUT_CHARACTER.has(item.food))
      weights.set(item.food, (weights.get(item.food) ?? 0) + item.grams / recipe.servings);
  return new Map([...weights].map(([food, grams]) => [food, Math.sqrt(grams)]));
}

const length = (weights: Weights) => Math.sqrt([...weights.values()].reduce((sum, w) => sum + w * w, 0));

/** Cosine of the angle between what two recipes are made of: 0 for nothing in common, 1 for the same. */
export function likeness(a: Recipe, b: Recipe): number {
  const [left, right] = [weightsOf(a), weightsOf(b)];
  let dot = 0;
  for (const [food, weight] of left) dot += weight * (right.get(food) ?? 0);
  const norm = length(left) * length(right);
  return norm === 0 ? 0 : dot / norm;
}

export interface LikePair {
  readonly one: string;
  readonly other: string;
  readonly likeness: number;
}

/** Pairs at least `from` alike, the most alike first. */
export function alikePairs(recipes: readonly Recipe[], from: number): LikePair[] {
  const pairs = recipes.flatMap((one, index) =>
    recipes.slice(index + 1).flatMap((other) => {
      const value = likeness(one, other);
      return value >= from ? [{ one: one.id, other: other.id, likeness: value }] : [];
    }),
  );
  return pairs.sort((a, b) => b.likeness - a.likeness);
}
