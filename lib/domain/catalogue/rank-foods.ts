// Pure. Foods by how much of a nutrient they bring, most first. What was not measured is not ranked: it is unknown,
// not zero.
import { isEatenAsIs } from "./eaten-as-is.ts";
import { isEverydayFood } from "./everyday-foods.ts";
import type { Food, FoodKey, FoodMeasure } from "./food.ts";
import { foodFamily } from "./food-family.ts";
import { largestPortion, servingOf } from "./serving.ts";

export const RANK_BASES = ["100g", "100kcal", "serving"] as const;
export type RankBasis = (typeof RANK_BASES)[number];

/** A food with one nutrient's amount per 100 g, in the nutrient's unit. */
export interface RankCandidate
  extends Pick<
    Food,
    "key" | "description" | "groupCode" | "facts" | "measures" | "completeness" | "inSurvey"
  > {
  readonly energy: number | null;
  readonly amount: number | null;
}

export interface RankedFood {
  readonly key: FoodKey;
  readonly description: string;
  readonly groupCode: string;
  readonly facts: readonly string[];
  /** In the nutrient's unit, for the basis asked for. */
  readonly amount: number;
  /** What the amount is counted for; null when it is a weight or energy. */
  readonly serving: FoodMeasure | null;
}

export interface RankOptions {
  readonly per: RankBasis;
  /** Only everyday foods in the state in which they are eaten, and one line for all forms of a food. */
  readonly sourcesOnly: boolean;
}

/** Per 100 kcal, foods below this energy (kcal per 100 g) would lead by dividing by next to nothing: water, tea. */
const LEAST_ENERGY = 10;
/** Per 100 kcal, a source is something of which people can eat that much: no condiments, no herbs. */
const MOST_PORTIONS = 4;
/** Per 100 g, a source is something of which people eat at least this, in grams. */
const LEAST_PORTION = 20;

/**
 * Ranks every candidate with a measured, positive amount. Ties go to the better measured food, then by key.
 * With `sourcesOnly` a family of foods is represented by the form that brings most.
 */
export function rankFoods(candidates: readonly RankCandidate[], options: RankOptions): RankedFood[] {
  const scored = candidates.flatMap((food) => {
    if (options.sourcesOnly && !isSource(food, options.per)) return [];
    const serving = options.per === "serving" ? servingOf(food) : null;
    const amount = amountPer(food, options.per, serving);
    return amount !== null && amount > 0 ? [{ food, amount, serving }] : [];
  });
  scored.sort(
    (a, b) =>
      b.amount - a.amount || b.food.completeness - a.food.completeness || (a.food.key < b.food.key ? -1 : 1),
  );
  const seen = new Set<string>();
  return scored.flatMap(({ food, amount, serving }) => {
    if (options.sourcesOnly) {
      const family = foodFamily(food);
      if (seen.has(family)) return [];
      seen.add(family);
    }
    const { key, description, groupCode, facts } = food;
    return [{ key, description, groupCode, facts, amount, serving }];
  });
}

function isSource(food: RankCandidate, per: RankBasis): boolean {
  if (!isEverydayFood(food) || !isEatenAsIs(food)) return false;
  if (per === "serving") return true;
  const portion = largestPortion(food);
  if (per === "100g") return portion >= LEAST_PORTION;
  return food.energy !== null && 10_000 / food.energy <= MOST_PORTIONS * portion;
}

function amountPer(food: RankCandidate, per: RankBasis, serving: FoodMeasure | null): number | null {
  if (food.amount === null) return null;
  if (per === "100g") return food.amount;
  if (per === "100kcal") {
    return food.energy === null || food.energy < LEAST_ENERGY ? null : (food.amount / food.energy) * 100;
  }
  return serving === null ? null : (food.amount * serving.grams) / 100;
}
