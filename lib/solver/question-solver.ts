import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import type { PlannableRecipe } from "#lib/domain/planner/basis.ts";
import type { Conflict, Request } from "#lib/domain/planner/conflict.ts";
import type { SearchResult } from "#lib/domain/planner/search.ts";
import type { Shortfall } from "#lib/domain/planner/shortfall.ts";
import type { QuestionSolver } from "#lib/use-cases/question-ports.ts";
import type { QuestionAnswer, QuestionTask } from "./question-worker.ts";

/** One seed, so that taking an answer over gives the very week that was shown. */
const SEED = 1;
/** A tenth of a second of search: enough for the rest of a week to settle around one change. */
const MOVES = 40_000;
/** One question at a time beside the pages; the plans themselves are made elsewhere. */
const THREADS = 1;
const MOST_WAITING = 12;

export interface ThreadedQuestions extends QuestionSolver {
  close(): Promise<void>;
}

/** `busy` makes the error for one who comes when too many wait. */
export function questionSolver(busy: () => Error, moves = MOVES): ThreadedQuestions {
  const pool = new Piscina<QuestionTask, QuestionAnswer>({
    // By name, not by import: the web server's bundle must leave it where it is.
    filename: pathToFileURL(join(process.cwd(), "lib", "solver", "question-worker.ts")).href,
    minThreads: THREADS,
    maxThreads: THREADS,
    maxQueue: MOST_WAITING,
  });
  const ask = (task: QuestionTask): Promise<QuestionAnswer> => {
    if (pool.queueSize >= MOST_WAITING) return Promise.reject(busy());
    return pool.run(task);
  };
  return {
    close: () => pool.close(),
    resolve: (problem, from) =>
      ask({ kind: "resolve", problem, from, seed: SEED, moves }) as Promise<SearchResult>,
    shortfalls: (request, about) =>
      ask({ kind: "shortfalls", request: bare(request), about }) as Promise<readonly Shortfall[]>,
    conflict: (request) => ask({ kind: "conflict", request: bare(request) }) as Promise<Conflict | null>,
  };
}

/** What crosses to the thread: of each recipe what planning needs, without the foods behind every figure. */
const bare = (request: Request): Request => ({ ...request, cookbook: request.cookbook.map(plannable) });

const plannable = (recipe: PlannableRecipe): PlannableRecipe => ({
  id: recipe.id,
  name: recipe.name,
  slots: recipe.slots,
  cuisine: recipe.cuisine,
  totalMinutes: recipe.totalMinutes,
  portionStep: recipe.portionStep,
  keepsDays: recipe.keepsDays,
  training: recipe.training,
  perServing: recipe.perServing,
  foods: recipe.foods,
  lead: recipe.lead,
  facts: recipe.facts,
  family: recipe.family,
  ...(recipe.opinion ? { opinion: recipe.opinion } : {}),
});
