// Pure. After one meal has changed: the portions of the day's other meals that suit the week best.
import { points } from "./alternatives.ts";
import type { MealChoice, PlanProblem } from "./problem.ts";
import { WeekState } from "./week-state.ts";

/**
 * Lets the meals of `day` that are not in `fixed` (cells) change their portion, one after another, until none gains
 * anything. Every recipe stays, and so does every other day. Returns the choices of the whole week.
 */
export function repairDay(
  problem: PlanProblem,
  choices: readonly MealChoice[],
  day: number,
  fixed: ReadonlySet<number>,
): MealChoice[] {
  const state = new WeekState(problem, choices);
  const perDay = problem.occasions.length;
  const free = Array.from({ length: perDay }, (_, occasion) => day * perDay + occasion).filter(
    (cell) => !fixed.has(cell),
  );
  let best = points(state.score());
  for (let improved = true; improved; ) {
    improved = false;
    for (const cell of free) {
      const candidate = state.candidate[cell]!;
      let portion = state.portion[cell]!;
      for (const other of problem.options[cell]!.find((each) => each.candidate === candidate)?.portions ??
        []) {
        state.change(cell, candidate, other);
        const now = points(state.score());
        if (now >= best - 1e-9) continue;
        best = now;
        portion = other;
        improved = true;
      }
      state.change(cell, candidate, portion);
    }
  }
  return state.choices();
}
