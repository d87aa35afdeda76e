import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Piscina } from "piscina";
import type { Reach } from "#lib/domain/planner/reachable.ts";
import type { SearchResult } from "#lib/domain/planner/search.ts";
import type { QuestionSolver } from "#lib/use-cases/question-ports.ts";
import type { QuestionAnswer, QuestionTask } from "./question-worker.ts";

/** One seed, so that taking an answer over gives the very week that was shown. */
const SEED = 1;
/** About half a second of search: enough for the rest of a week to settle around one change. */
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
    reach: (problem) => ask({ kind: "reach", problem }) as Promise<readonly Reach[]>,
  };
}
