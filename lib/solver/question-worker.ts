// Answers one question about a week in a worker thread. Loaded by ./question-solver.ts through a pool.
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import { type Reach, reachOf } from "#lib/domain/planner/reachable.ts";
import { repairWeek, type SearchResult } from "#lib/domain/planner/search.ts";

export type QuestionTask =
  | {
      readonly kind: "resolve";
      readonly problem: PlanProblem;
      readonly from: readonly MealChoice[];
      readonly seed: number;
      readonly moves: number;
    }
  | { readonly kind: "reach"; readonly problem: PlanProblem };

export type QuestionAnswer = SearchResult | readonly Reach[];

export default function answer(task: QuestionTask): QuestionAnswer {
  if (task.kind === "reach") return reachOf(task.problem);
  const { problem, from, seed, moves } = task;
  return repairWeek(problem, from, { seed, moves });
}
