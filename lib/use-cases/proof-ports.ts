// What proving a week needs of the world outside.
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import type { WeekProof } from "#lib/domain/planner/proof.ts";
import type { Score } from "#lib/domain/planner/week-state.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { SavedWeek } from "./plan-ports.ts";

/** Why nothing is proven of a week. */
export type NotProven = "stopped" | "changed cookbook" | "failed";

export type SavedProof =
  | { readonly state: "working"; readonly meals: string; readonly since: Date }
  | { readonly state: "proven"; readonly meals: string; readonly proof: WeekProof }
  | { readonly state: "unknown"; readonly meals: string; readonly why: NotProven };

export interface WeekToProve extends SavedWeek {
  readonly userId: string;
}

export interface ProofStore {
  /** What is proven of the person's week, if anything was ever asked. */
  find(userId: string, planId: string): Promise<SavedProof | null>;
  /**
   * Notes that the week is being worked on and queues the work, all or nothing. A week whose meals are proven already, or
   * being worked on, is left alone.
   */
  request(userId: string, week: { readonly startDate: IsoDate } | { readonly planId: string }): Promise<void>;
  /** For the worker: the week as it is now; null when it is gone. */
  weekOf(planId: string): Promise<WeekToProve | null>;
  /** Whether the work on just these meals is still wanted. */
  isWanted(planId: string, meals: string): Promise<boolean>;
  /** Writes what came of it, unless the meals changed meanwhile. */
  finish(planId: string, result: Exclude<SavedProof, { state: "working" }>): Promise<void>;
}

export interface WeekProver {
  /** Works in the background, and gives way to everything else. Stops at `signal` with what is proven by then. */
  prove(
    problem: PlanProblem,
    found: { readonly meals: readonly MealChoice[]; readonly score: Score },
    signal: AbortSignal,
  ): Promise<WeekProof>;
}
