import { type RankBasis, type RankedFood, rankFoods as ranked } from "#lib/domain/catalogue/rank-foods.ts";
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
  store: Pick<FoodStore, "rankCandidates">,
): Promise<RankedFoods> {
  const candidates = await store.rankCandidates(nutrient, { ...filter, planEligibleOnly: eligibleOnly });
  const foods = ranked(candidates, { per, sourcesOnly: eligibleOnly });
  return { foods: foods.slice(offset, offset + limit), total: foods.length };
}
