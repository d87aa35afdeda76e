import type { Job } from "pg-boss";
import { type SolvePlanPorts, solvePlan } from "#lib/use-cases/solve-plan.ts";
import { SOLVE_PLAN } from "../definitions.ts";

/** Solves the plans of the jobs it is handed. An error fails the job, which is then tried again. */
export const solvePlanHandler =
  (ports: SolvePlanPorts) =>
  async (jobs: Job<unknown>[]): Promise<void> => {
    for (const job of jobs) {
      const { runId } = SOLVE_PLAN.data.parse(job.data);
      await solvePlan(ports, runId, () => performance.now());
    }
  };
