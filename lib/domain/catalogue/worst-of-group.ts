// Pure. How much of a nutrient an unmeasured food might hold: what nearly all foods of its group stay below.
import { NUTRIENT_IDS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { Food } from "./food.ts";

/** Amount per 100 g, or null when no food of the group was measured. */
export type GroupWorst = (groupCode: string, nutrient: NutrientId) => number | null;

/** Share of the measured foods that lie at or below the bound. */
const SHARE = 0.95;

/** Nearest-rank percentile of sorted values. */
const percentile = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.min(sorted.length, Math.ceil(share * sorted.length)) - 1] ?? null;

/** The 95th percentile per 100 g of each group's plan-eligible foods, as a lookup. */
export function worstOfGroup(foods: Iterable<Food>): GroupWorst {
  const values = new Map<string, Map<NutrientId, number[]>>();
  for (const food of foods) {
    if (!food.planEligible) continue;
    let group = values.get(food.groupCode);
    if (!group) {
      group = new Map(NUTRIENT_IDS.map((id) => [id, []]));
      values.set(food.groupCode, group);
    }
    for (const id of NUTRIENT_IDS) {
      const amount = food.per100g[id];
      if (amount !== null) group.get(id)?.push(amount);
    }
  }
  const bounds = new Map<string, number>();
  for (const [groupCode, byNutrient] of values) {
    for (const [id, amounts] of byNutrient) {
      const bound = percentile(
        amounts.sort((a, b) => a - b),
        SHARE,
      );
      if (bound !== null) bounds.set(`${groupCode} ${id}`, bound);
    }
  }
  return (groupCode, nutrient) => bounds.get(`${groupCode} ${nutrient}`) ?? null;
}
