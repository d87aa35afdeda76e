// Answers one question about a week in a worker thread. Loaded by ./question-solver.ts through a pool.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { type Conflict, canBeFilled, findConflict, type Request } from "#lib/domain/planner/conflict.ts";
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import { repairWeek, type SearchResult } from "#lib/domain/planner/search.ts";
import { type Shortfall, shortfallsOf } from "#lib/domain/planner/shortfall.ts";

export type QuestionTask =
  | {
      readonly kind: "resolve";
      readonly problem: PlanProblem;
      readonly from: readonly MealChoice[];
      readonly seed: number;
      readonly moves: number;
    }
  | {
      readonly kind: "shortfalls";
      readonly request: Request;
      readonly about: readonly ScoredNutrient[] | null;
    }
  | { readonly kind: "conflict"; readonly request: Request };

export type QuestionAnswer = SearchResult | readonly Shortfall[] | Conflict | null;

export default function answer(task: QuestionTask): QuestionAnswer {
  if (task.kind === "shortfalls") return shortfallsOf(task.request, task.about);
  if (task.kind === "conflict") return findConflict(task.request, canBeFilled);
  const { problem, from, seed, moves } = task;
  return repairWeek(problem, from, { seed, moves });
}
