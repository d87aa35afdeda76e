// Pure. What else could be served at one meal, and what the week would gain or lose by it.
import { platesToTry } from "./anneal.ts";
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
  const best = new Map<number, Alternative>();
  for (const { candidate, portions } of problem.options[cell]!) {
    if (candidate === was.candidate) continue;
    for (const plates of platesToTry(portions, null)) {
      state.change(cell, candidate, plates);
      const score = state.score();
      const change = points(score) - before;
      if (score.rules <= now.rules && change < (best.get(candidate)?.change ?? Number.POSITIVE_INFINITY))
        best.set(candidate, { candidate, portions: plates, change, score });
    }
  }
  state.change(cell, was.candidate, was.portions);
  return [...best.values()].sort((a, b) => a.change - b.change || a.candidate - b.candidate);
}
