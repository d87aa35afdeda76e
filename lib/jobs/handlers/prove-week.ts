import type { Job } from "pg-boss";
import { type ProveSavedWeekPorts, proveSavedWeek } from "#lib/use-cases/prove-saved-week.ts";
import { PROVE_WEEK } from "../definitions.ts";

/** Proves the weeks of the jobs it is handed; a job that is stopped with the worker is taken up again later. */
export const proveWeekHandler =
  (ports: ProveSavedWeekPorts) =>
  async (jobs: Job<unknown>[]): Promise<void> => {
    for (const job of jobs) {
      const { planId } = PROVE_WEEK.data.parse(job.data);
      await proveSavedWeek(ports, planId, job.signal);
    }
  };
