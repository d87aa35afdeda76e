// Each kind of background work, declared once: its queue, its data, how it may be tried again.
import { z } from "zod";

export const SOLVE_PLAN = {
  queue: "solve-plan",
  data: z.object({ runId: z.uuid() }),
  options: {
    // A search takes seconds. A worker that dies is noticed by its missing heartbeat, and the run starts afresh.
    expireInSeconds: 120,
    heartbeatSeconds: 10,
    retryLimit: 2,
    retryDelay: 1,
    deleteAfterSeconds: 24 * 3600,
    notify: true,
  },
} as const;

export const ALL_JOBS = [SOLVE_PLAN] as const;
