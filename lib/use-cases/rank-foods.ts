import { freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import type { Food } from "#lib/domain/catalogue/food.ts";
import {
  type RankBasis,
  type RankCandidate,
  type RankedFood,
  rankFoods as ranked,
} from "#lib/domain/catalogue/rank-foods.ts";
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { FoodFilter, FoodStore } from "./food-ports.ts";

export interface FoodRanking extends Omit<FoodFilter, "planEligibleOnly"> {
  readonly nutrient: NutrientId;
  readonly per: RankBasis;
  /** Only what a person could plan with: everyday foods as they are eaten, one line for all forms of one. */
  readonly eligibleOnly: boolean;
  readonly limit: number;
  readonly offset: number;
}

export interface RankedFoods {
  readonly foods: readonly RankedFood[];
  readonly total: number;
}

/** The foods that bring most of a nutrient; foods in which it was not measured are not among them. */
export async function rankFoods(
  { nutrient, per, eligibleOnly, limit, offset, ...filter }: FoodRanking,
  store: Pick<FoodStore, "rankCandidates" | "loadSources">,
): Promise<RankedFoods> {
  const candidates = eligibleOnly
    ? sourcesOf(await store.loadSources(), nutrient, filter)
    : await store.rankCandidates(nutrient, filter);
  const foods = ranked(candidates, { per, sourcesOnly: eligibleOnly });
  return { foods: foods.slice(offset, offset + limit), total: foods.length };
}

function sourcesOf(
  foods: readonly Food[],
  nutrient: NutrientId,
  { diet, allergens, groupCode }: FoodFilter,
): RankCandidate[] {
  return foods.flatMap((food) => {
    const facts = new Set(food.facts);
    if (diet && !suitsDiet(diet, facts)) return [];
    if (allergens?.length && !freeOfAllergens(allergens, facts)) return [];
    if (groupCode && food.groupCode !== groupCode) return [];
    return [{ ...food, energy: food.per100g.energy, amount: food.per100g[nutrient] }];
  });
}
