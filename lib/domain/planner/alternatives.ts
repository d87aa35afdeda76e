// Pure. What else could be served at one meal, and what the week would gain or lose by it.
import { MOST_GAIN, platesToTry } from "./anneal.ts";
import type { MealChoice, PlanProblem } from "./problem.ts";
import { RULE_PRICE } from "./terms.ts";
import { type Score, WeekState } from "./week-state.ts";

export interface Alternative {
  readonly candidate: number;
  /** One a seat. */
  readonly portions: readonly number[];
  /** Change of the objective in points; negative is better than the meal that is there. */
  readonly change: number;
  readonly score: Score;
}

/** Points of a score, all tiers added. */
export const points = (score: Score): number =>
  score.rules * RULE_PRICE + score.safety + score.priorities + score.others + score.living;

/**
 * Every recipe that may stand in `cell`, each at its best portions, best first. The meal that is there is left out,
 * and so are recipes that would break a rule (twice in a day, too often in the week).
 */
export function rankAlternatives(
  problem: PlanProblem,
  meals: readonly MealChoice[],
  cell: number,
  state: WeekState = new WeekState(problem, meals),
): Alternative[] {
  const was = meals[cell]!;
  const now = state.score();
  const before = points(now);
  const found: Alternative[] = [];
  const tiers = new Float64Array(4);
  for (const { candidate, portions } of problem.options[cell]!) {
    if (candidate === was.candidate) continue;
    let best: Alternative | null = null;
    for (const plates of platesToTry(portions, null)) {
      state.try(cell, candidate, plates);
      state.leastInto(tiers);
      const least = tiers[0]! + tiers[1]! + tiers[2]! + tiers[3]! - MOST_GAIN - before;
      // Most portions are out of the question for what they bring alone.
      if (least < (best?.change ?? Number.POSITIVE_INFINITY)) {
        const score = state.score();
        const change = points(score) - before;
        if (score.rules <= now.rules && change < (best?.change ?? Number.POSITIVE_INFINITY))
          best = { candidate, portions: plates, change, score };
      }
      state.undo();
    }
    if (best) found.push(best);
  }
  return found.sort((a, b) => a.change - b.change || a.candidate - b.candidate);
}
