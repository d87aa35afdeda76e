// Proves one week in a worker thread. Loaded by ./thread-prover.ts through a pool.
import { setPriority } from "node:os";
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import type { WeekProof } from "#lib/domain/planner/proof.ts";
import type { Score } from "#lib/domain/planner/week-state.ts";
import { proveWeek } from "./prove-week.ts";

export interface ProofTask {
  readonly problem: PlanProblem;
  readonly meals: readonly MealChoice[];
  readonly score: Score;
  /** Set to 1 by the caller to stop the proof. */
  readonly stop: Int32Array<SharedArrayBuffer>;
}

// On Linux a thread has a priority of its own: searches of people who wait come first.
if (process.platform === "linux") setPriority(19);

export default function run({ problem, meals, score, stop }: ProofTask): Promise<WeekProof> {
  return proveWeek(problem, { meals, score }, () => Atomics.load(stop, 0) === 0);
}
