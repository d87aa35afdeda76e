import type { Job } from "pg-boss";
import type { RunStore } from "#lib/use-cases/plan-ports.ts";
import { PLAN_GIVEN_UP } from "../definitions.ts";

const TEXT = "Something went wrong on our side while your week was being planned. Please try again.";

/** Ends the runs of plans that will not be tried again. A run that ended meanwhile stays as it is. */
export const giveUpPlanHandler =
  (ports: { readonly runs: RunStore }) =>
  async (jobs: Job<unknown>[]): Promise<void> => {
    for (const job of jobs) {
      const { runId } = PLAN_GIVEN_UP.data.parse(job.data);
      await ports.runs.finish(runId, "failed", { kind: "failed", text: TEXT });
    }
  };
