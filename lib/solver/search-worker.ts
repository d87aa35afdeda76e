// Runs one seeded search, or half of one, in a worker thread. Loaded by ./thread-solver.ts through a pool.
import { constants, setPriority } from "node:os";
import type { MessagePort } from "node:worker_threads";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import {
  type Begun,
  beginWeek,
  finishWeek,
  type SearchReport,
  type SearchResult,
} from "#lib/domain/planner/search.ts";

// On Linux a thread has a priority of its own: pages come first. A search that has the machine to itself is no slower.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

export interface SearchTask {
  readonly problem: PlanProblem;
  readonly seed: number;
  readonly moves: number;
  /** Null: the first tiers from scratch; else the rest of the search from here. */
  readonly begun: Begun | null;
  /** Progress goes out here. */
  readonly port: MessagePort;
  /** Set to 1 by the caller to stop the search. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

export default function run({ problem, seed, moves, begun, port, stop }: SearchTask): Begun | SearchResult {
  const watch = (report: SearchReport) => {
    port.postMessage(report);
    return Atomics.load(stop, 0) === 0;
  };
  try {
    return begun
      ? finishWeek(problem, { seed, moves }, begun, watch)
      : beginWeek(problem, { seed, moves }, watch);
  } finally {
    port.close();
  }
}
