// What "why not" and "what if" need besides a week: a solver that answers at once, off the event loop.
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import type { Reach } from "#lib/domain/planner/reachable.ts";
import type { SearchResult } from "#lib/domain/planner/search.ts";

export interface QuestionSolver {
  /** The best week near `from`; the same answer for the same question. @throws Unavailable when too many ask at once. */
  resolve(problem: PlanProblem, from: readonly MealChoice[]): Promise<SearchResult>;
  /** The most any week of these meals could bring of each target. */
  reach(problem: PlanProblem): Promise<readonly Reach[]>;
}
