// Each kind of background work, declared once: its queue, its data, how it may be tried again.
import { z } from "zod";

const planData = z.object({ runId: z.uuid() });

/** Plans that were tried as often as may be, or whose workers kept dying: their runs are told to have failed. */
export const PLAN_GIVEN_UP = {
  queue: "plan-given-up",
  data: planData,
  options: { retryLimit: 5, retryDelay: 5, expireInSeconds: 60, deleteAfterSeconds: 24 * 3600, notify: true },
} as const;

export const SOLVE_PLAN = {
  queue: "solve-plan",
  data: planData,
  options: {
    // A search takes seconds. A worker that dies is noticed by its missing heartbeat (10 s is the least there is) at
    // the next look after the jobs (WATCH_EVERY_SECONDS), and the run starts afresh: at most about 20 s are lost.
    expireInSeconds: 120,
    heartbeatSeconds: 10,
    retryLimit: 2,
    retryDelay: 1,
    deadLetter: PLAN_GIVEN_UP.queue,
    deleteAfterSeconds: 24 * 3600,
    notify: true,
  },
} as const;

/**
 * A look at reminders: plans that are outdated are made anew, what is due is sent. Which rows that are is up to the
 * database at that moment, so the job carries nothing, and doing it once too often does no harm.
 */
export const SEND_REMINDERS = {
  queue: "send-reminders",
  data: z.object({}),
  /** One waiting look for each moment is enough; any number may be at work. */
  policy: "short",
  options: {
    expireInSeconds: 600,
    heartbeatSeconds: 10,
    retryLimit: 3,
    retryDelay: 1,
    retryBackoff: true,
    deleteAfterSeconds: 3600,
    notify: true,
  },
} as const;

/** How good a saved week is, worked out when nobody waits for it. */
export const PROVE_WEEK = {
  queue: "prove-week",
  data: z.object({ planId: z.uuid() }),
  options: {
    expireInSeconds: 600,
    heartbeatSeconds: 30,
    retryLimit: 1,
    retryDelay: 10,
    deleteAfterSeconds: 24 * 3600,
    notify: true,
  },
} as const;

/** The look that happens whatever else was forgotten, cancelled or lost. */
export const EVERY_MINUTE = "* * * * *";

/** A look at the calendars people follow. Which are due is up to the database at that moment. */
export const REFRESH_CALENDARS = {
  queue: "refresh-calendars",
  data: z.object({}),
  policy: "short",
  options: { expireInSeconds: 600, retryLimit: 1, retryDelay: 60, deleteAfterSeconds: 3600 },
} as const;

export const EVERY_QUARTER_HOUR = "*/15 * * * *";

export const WATCH_EVERY_SECONDS = 5;

/** In this order they are declared to the queue: a queue must exist before another may give up to it. */
export const ALL_JOBS = [PLAN_GIVEN_UP, SOLVE_PLAN, PROVE_WEEK, SEND_REMINDERS, REFRESH_CALENDARS] as const;
