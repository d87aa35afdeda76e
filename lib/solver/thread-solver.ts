import { availableParallelism } from "node:os";
import { MessageChannel } from "node:worker_threads";
import { Piscina } from "piscina";
import {
  type Begun,
  bestBegun,
  bestFinished,
  type SearchReport,
  type SearchResult,
} from "#lib/domain/planner/search.ts";
import type { PlanSolver } from "#lib/use-cases/plan-ports.ts";
import type { SearchTask } from "./search-worker.ts";

/** Searches from different starts; the best is kept. The same on every machine, so that a seed means one plan. */
const STARTS = 4;
const MOVES = 500_000;

export interface ThreadSolver extends PlanSolver {
  close(): Promise<void>;
}

/**
 * A solver over a pool of warm worker threads, one for each core. The first tiers are searched for from every start; the
 * best of these weeks is then finished from as many seeds, so that no start spends its moves on a week that has lost.
 */
export function threadSolver(starts = STARTS, moves = MOVES): ThreadSolver {
  const threads = Math.max(1, availableParallelism());
  const pool = new Piscina<SearchTask, Begun | SearchResult>({
    filename: new URL("./search-worker.ts", import.meta.url).href,
    minThreads: Math.min(threads, starts),
    maxThreads: threads,
  });
  return {
    close: () => pool.close(),
    async solve(problem, seed, onProgress, signal) {
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const halt = () => Atomics.store(stop, 0, 1);
      signal.addEventListener("abort", halt, { once: true });
      if (signal.aborted) halt();
      const done = new Float64Array(starts);
      let first = Number.POSITIVE_INFINITY;
      const search = async <T extends Begun | SearchResult>(start: number, begun: Begun | null) => {
        const { port1, port2 } = new MessageChannel();
        port1.on("message", (report: SearchReport) => {
          // The second half goes on from the best start, which may have come less far.
          done[start] = Math.max(done[start]!, report.done / report.of);
          first = Math.min(first, report.first);
          onProgress({ done: done.reduce((sum, part) => sum + part, 0) / starts, first });
        });
        const task: SearchTask = { problem, seed: seed + start * 7919, moves, begun, port: port2, stop };
        try {
          return (await pool.run(task, { transferList: [port2] })) as T;
        } finally {
          port1.close();
        }
      };
      const everyStart = <T extends Begun | SearchResult>(begun: Begun | null) =>
        Promise.all(Array.from({ length: starts }, (_, start) => search<T>(start, begun)));
      try {
        const begun = bestBegun(await everyStart<Begun>(null));
        if (signal.aborted) return null;
        const best = bestFinished(await everyStart<SearchResult>(begun));
        return signal.aborted ? null : { ...best, seed, moves: moves * starts };
      } finally {
        signal.removeEventListener("abort", halt);
      }
    },
  };
}
