// Pure. Where a week stands to the limits that food counts toward, judged on the safe side: what was not measured is
// taken at the worst of its food group.
import {
  NUTRIENTS,
  type NutrientId,
  SCORED_NUTRIENTS,
  type ScoredNutrient,
} from "#lib/domain/nutrition/nutrients.ts";
import { targetsByDay } from "#lib/domain/planner/day-targets.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";
import { type FoodBehind, foodsBehind } from "./foods-behind.ts";
import type { PlannedWeek } from "./planned-week.ts";
import { dayAmount, meanAmount } from "./totals.ts";

export interface LimitStanding {
  readonly nutrient: ScoredNutrient;
  readonly measuredBy: NutrientId;
  readonly unit: string;
  /** The day it concerns; null for the week's mean. */
  readonly day: number | null;
  readonly amount: Amount;
  readonly limit: number;
  readonly kind: "UL" | "CDRR" | "cap";
  /** Worst case over the limit: 1 is the limit. */
  readonly share: number;
  /** The foods that put it there, most first. */
  readonly foods: readonly FoodBehind[];
}

/** From here a limit is near. */
export const NEAR_LIMIT = 0.9;
const FOODS_NAMED = 3;

/** Every limit a day (or the week) comes near or passes, the nearest first. */
export function nearLimits(week: PlannedWeek): LimitStanding[] {
  const standings: LimitStanding[] = [];
  const targets = targetsByDay(week.basis);
  for (const nutrient of SCORED_NUTRIENTS)
    for (const [at, limited] of week.basis.targets.nutrients[nutrient].limits.entries()) {
      const { measuredBy, over, kind } = limited;
      if (!measuredBy || limited.amount <= 0) continue;
      const days = over === "week" ? [null] : Array.from({ length: week.basis.days }, (_, day) => day);
      for (const day of days) {
        const amount = day === null ? meanAmount(week, measuredBy) : dayAmount(week, day, measuredBy);
        const limit = day === null ? limited.amount : targets[day]!.nutrients[nutrient].limits[at]!.amount;
        const share = amount.worst / limit;
        if (share < NEAR_LIMIT) continue;
        const foods = foodsBehind(week, measuredBy, day).slice(0, FOODS_NAMED);
        const unit = NUTRIENTS[measuredBy].unit;
        standings.push({ nutrient, measuredBy, unit, day, amount, limit, kind, share, foods });
      }
    }
  return standings.sort((a, b) => b.share - a.share);
}
