import { Piscina } from "piscina";
import type { WeekProof } from "#lib/domain/planner/proof.ts";
import type { WeekProver } from "#lib/use-cases/proof-ports.ts";
import type { ProofTask } from "./proof-worker.ts";

/** The thread is let go when nothing was proven for so long, and its memory with it. */
const IDLE_MS = 60_000;

export interface ThreadProver extends WeekProver {
  close(): Promise<void>;
}

/** A prover in one thread of its own, apart from the searches. */
export function threadProver(): ThreadProver {
  const pool = new Piscina<ProofTask, WeekProof>({
    filename: new URL("./proof-worker.ts", import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
  });
  return {
    close: () => pool.close(),
    async prove(problem, { meals, score }, signal) {
      const stop = new Int32Array(new SharedArrayBuffer(4));
      const halt = () => Atomics.store(stop, 0, 1);
      signal.addEventListener("abort", halt, { once: true });
      if (signal.aborted) halt();
      try {
        return await pool.run({ problem, meals, score, stop });
      } finally {
        signal.removeEventListener("abort", halt);
      }
    },
  };
}
