// Pure. After one meal has changed: the portions of the day's other meals that suit the week best.
import { points } from "./alternatives.ts";
import { platesToTry } from "./anneal.ts";
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
  const free = problem.cells.flatMap((cell, at) => (cell.day === day && !fixed.has(at) ? [at] : []));
  let best = points(state.score());
  for (let improved = true; improved; ) {
    improved = false;
    for (const cell of free) {
      const candidate = state.candidate[cell]!;
      const option = problem.options[cell]!.find((each) => each.candidate === candidate);
      let portions = Array.from(state.portionsAt(cell));
      for (const plates of option ? platesToTry(option.portions, portions) : []) {
        state.change(cell, candidate, plates);
        const now = points(state.score());
        if (now >= best - 1e-9) continue;
        best = now;
        portions = plates;
        improved = true;
      }
      state.change(cell, candidate, portions);
    }
  }
  return state.choices();
}
