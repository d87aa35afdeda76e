// What planning needs of the world outside, in its own words. Wired once, in lib/server and lib/jobs.
import type { CookbookRecipe } from "#lib/domain/explanation/cookbook-recipe.ts";
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import type { Wishes } from "#lib/domain/people/wishes.ts";
import type { LockedMeal } from "#lib/domain/planner/build-problem.ts";
import type { Conflict } from "#lib/domain/planner/conflict.ts";
import type { Impossible } from "#lib/domain/planner/feasibility.ts";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import type { SearchResult } from "#lib/domain/planner/search.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";

export interface ProfileStore {
  find(userId: string): Promise<Profile | null>;
  save(userId: string, profile: Profile): Promise<void>;
}

export interface Cookbook {
  /** Every recipe this person's week may be made of: ours and their own, each with what they think of it. */
  for(userId: string): Promise<readonly CookbookRecipe[]>;
}

export interface SavedWeek {
  readonly id: string;
  readonly revision: number;
  readonly week: PlannedWeek;
  readonly concerns: readonly string[];
  /** What was last done to it, in words, while that can be taken back. */
  readonly lastChange: string | null;
}

/** What a change did to a week, kept with what the week was before it. */
export interface WeekChange {
  /** "Tuesday's dinner is now Lentil soup." */
  readonly said: string;
  /** The wishes in the profile that the change replaced, so that taking it back brings them back. */
  readonly wishes?: Wishes;
}

export interface WeekStore {
  find(userId: string, startDate: IsoDate): Promise<SavedWeek | null>;
  /** Every week that has not ended before `from`. */
  findFrom(userId: string, from: IsoDate): Promise<readonly SavedWeek[]>;
  /** Start dates of the person's weeks, latest first. */
  startDates(userId: string): Promise<readonly IsoDate[]>;
  /** When the person's weeks begin and how many days they have, latest first. */
  spans(userId: string): Promise<readonly { readonly start: IsoDate; readonly days: number }[]>;
  /** Servings of each recipe in meals from `from` up to, not including, `before`. */
  recentUses(userId: string, from: IsoDate, before: IsoDate): Promise<ReadonlyMap<string, number>>;
  /** Replaces the person's week of that start date. */
  save(userId: string, week: PlannedWeek, search: SearchRecord): Promise<void>;
  /** Writes a changed week if nobody changed it since `revision`; false when somebody did. */
  update(
    userId: string,
    id: string,
    revision: number,
    week: PlannedWeek,
    change: WeekChange,
  ): Promise<boolean>;
  /**
   * Brings back what the week was before its last change, if nobody changed it since `revision`; null when somebody
   * did, or when there is nothing to take back.
   */
  undo(userId: string, id: string, revision: number): Promise<WeekChange | null>;
  setConcerns(userId: string, id: string, concerns: readonly string[]): Promise<void>;
}

/** How a week was found, kept with it. */
export interface SearchRecord {
  readonly seed: number;
  readonly moves: number;
  readonly first: number;
  readonly second: number;
}

export type RunStatus = "queued" | "running" | "done" | "failed" | "cancelled" | "impossible";

export interface RunProgress {
  /** 0 to 1. */
  readonly done: number;
  /** Points still missing of priorities and safety, best so far. */
  readonly first: number;
}

export interface RunRequest {
  readonly seed: number;
  readonly days: number;
  readonly keep: readonly LockedMeal[];
}

export type RunOutcome =
  | {
      readonly kind: "impossible";
      readonly reason: Impossible;
      readonly text: string;
      /** The fewest wishes that rule every week out between them; left out where no wish is to blame. */
      readonly conflict?: Conflict;
    }
  | { readonly kind: "failed"; readonly text: string };

export interface PlanRun {
  readonly id: string;
  readonly userId: string;
  readonly startDate: IsoDate;
  readonly status: RunStatus;
  readonly request: RunRequest;
  readonly progress: RunProgress | null;
  readonly outcome: RunOutcome | null;
  /** Runs of anybody that stand before this one while it is queued. */
  readonly ahead: number;
}

/** What whoever waits for a plan is told. */
export interface RunState {
  readonly status: RunStatus;
  readonly progress: RunProgress | null;
  readonly ahead: number;
  /** The process that makes plans is alive. */
  readonly worker: boolean;
}

export interface RunStore {
  /** Stores the run, cancels the person's older ones and queues the work, all or nothing. */
  create(userId: string, startDate: IsoDate, request: RunRequest): Promise<string>;
  find(userId: string, id: string): Promise<PlanRun | null>;
  /** The person's newest run for a week, however it stands. */
  findLatest(userId: string, startDate: IsoDate): Promise<PlanRun | null>;
  /** For the worker: takes a queued (or orphaned running) run; null when there is nothing to do. */
  begin(id: string): Promise<PlanRun | null>;
  /** Saves progress; false when the run was cancelled meanwhile. */
  report(id: string, progress: RunProgress): Promise<boolean>;
  finish(
    id: string,
    status: Exclude<RunStatus, "queued" | "running">,
    outcome: RunOutcome | null,
  ): Promise<void>;
  cancel(userId: string, id: string): Promise<boolean>;
}

export interface PlanSolver {
  /** Runs the search off the event loop. Null when cancelled through `signal`. */
  solve(
    problem: PlanProblem,
    seed: number,
    onProgress: (progress: RunProgress) => void,
    signal: AbortSignal,
  ): Promise<(SearchResult & SearchRecord) | null>;
}
