// What "why not" and "what if" need besides a week: a solver that answers at once, off the event loop.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { Conflict, Request } from "#lib/domain/planner/conflict.ts";
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import type { SearchResult } from "#lib/domain/planner/search.ts";
import type { Shortfall } from "#lib/domain/planner/shortfall.ts";

export interface QuestionSolver {
  /** The best week near `from`; the same answer for the same question. @throws Unavailable when too many ask at once. */
  resolve(problem: PlanProblem, from: readonly MealChoice[]): Promise<SearchResult>;
  /** The targets no week can reach with these wishes, and which wishes rule each out; `about` null: of all targets. */
  shortfalls(request: Request, about: readonly ScoredNutrient[] | null): Promise<readonly Shortfall[]>;
  /** The fewest wishes that leave no week between them; null when there is one. */
  conflict(request: Request): Promise<Conflict | null>;
}
