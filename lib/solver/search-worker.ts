// Runs one seeded search in a worker thread. Loaded by ./thread-solver.ts through a pool.
import type { MessagePort } from "node:worker_threads";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import { type SearchReport, type SearchResult, searchWeek } from "#lib/domain/planner/search.ts";

export interface SearchTask {
  readonly problem: PlanProblem;
  readonly seed: number;
  readonly moves: number;
  /** Progress goes out here. */
  readonly port: MessagePort;
  /** Set to 1 by the caller to stop the search. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

export default function run({ problem, seed, moves, port, stop }: SearchTask): SearchResult {
  const watch = (report: SearchReport) => {
    port.postMessage(report);
    return Atomics.load(stop, 0) === 0;
  };
  try {
    return searchWeek(problem, { seed, moves }, watch);
  } finally {
    port.close();
  }
}
