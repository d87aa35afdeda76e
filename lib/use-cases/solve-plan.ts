import { assembleWeek } from "#lib/domain/explanation/assemble-week.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem, type LockedMeal } from "#lib/domain/planner/build-problem.ts";
import { type Conflict, canBeFilled, findConflict, type Request } from "#lib/domain/planner/conflict.ts";
import { describeImpossible } from "#lib/domain/planner/describe-impossible.ts";
import { findImpossible, type Impossible } from "#lib/domain/planner/feasibility.ts";
import { onFewestDays } from "#lib/domain/planner/fewest-days.ts";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import { addDays } from "#lib/domain/shared/calendar.ts";
import type { Cookbook, PlanSolver, ProfileStore, RunProgress, RunStore, WeekStore } from "./plan-ports.ts";
import { type SurroundingPorts, surroundingsOf } from "./surroundings.ts";

export interface SolvePlanPorts extends SurroundingPorts {
  readonly runs: RunStore;
  readonly profiles: ProfileStore;
  readonly cookbook: Cookbook;
  readonly weeks: WeekStore;
  readonly solver: PlanSolver;
}

/** How far back a week looks for recipes eaten already, in days. */
export const LOOK_BACK_DAYS = 14;
const REPORT_EVERY_MS = 200;

/**
 * Carries out one run: search, save, tell. Safe to repeat: a run that is finished or cancelled is left alone,
 * and a run that a crashed worker left behind starts afresh.
 */
export async function solvePlan(ports: SolvePlanPorts, runId: string, now: () => number): Promise<void> {
  const run = await ports.runs.begin(runId);
  if (!run) return;
  const { startDate, request, userId } = run;
  const profile = await ports.profiles.find(userId);
  if (!profile) {
    await ports.runs.finish(runId, "failed", { kind: "failed", text: "Tell us who you are first." });
    return;
  }
  const around = await surroundingsOf(ports, userId, startDate, request.days);
  const basis = basisFor(profile, startDate, request.days, around);
  const [cookbook, recent] = await Promise.all([
    ports.cookbook.for(userId),
    ports.weeks.recentUses(userId, addDays(startDate, -LOOK_BACK_DAYS), startDate),
  ]);
  const problem = buildProblem(basis, cookbook, request.keep, recent);
  const giveUp = (reason: Impossible) => {
    const text = describeImpossible(reason, basis);
    const conflict =
      reason.kind === "too few recipes" ? told({ basis, cookbook, locked: request.keep }) : null;
    return ports.runs.finish(runId, "impossible", {
      kind: "impossible",
      reason,
      text,
      ...(conflict ? { conflict } : {}),
    });
  };

  const impossible = findImpossible(basis, cookbook, problem);
  if (impossible) return giveUp(impossible);

  const abort = new AbortController();
  const report = throttledReport(ports.runs, runId, abort, now);
  const found = await ports.solver.solve(problem, request.seed, report, abort.signal);
  if (!found) return;
  if (found.score.rules > 0) return giveUp({ kind: "rules cannot be kept" });

  const recipes = new Map(cookbook.map((recipe) => [recipe.id, recipe]));
  const held = new Set(request.keep.flatMap((meal) => (meal.held ? [placeOf(meal)] : [])));
  const locked = new Set(
    problem.locked.flatMap((meal, cell) => (meal && !held.has(placeInProblem(problem, cell)) ? [cell] : [])),
  );
  const week = assembleWeek(basis, problem, found.meals, recipes, locked);
  const { seed, moves, first, second } = found;
  if (!(await ports.runs.report(runId, { done: 1, first }))) return; // cancelled at the last moment
  await ports.weeks.save(userId, week, { seed, moves, first, second });
  await ports.runs.finish(runId, "done", null);
}

const placeOf = ({ day, occasion, table = 0 }: LockedMeal) => `${day} ${occasion} ${table}`;
function placeInProblem({ cells, occasions }: PlanProblem, at: number): string {
  const { day, occasion, table } = cells[at]!;
  return `${day} ${occasions[occasion]!.occasion} ${table}`;
}

function told(request: Request): Conflict | null {
  const conflict = findConflict(request, canBeFilled);
  return (
    conflict && {
      ...conflict,
      waysOut: conflict.waysOut.map((way) => onFewestDays(request, way, canBeFilled)),
    }
  );
}

/** Writes progress now and then, and stops the search when the run turns out to be cancelled. */
function throttledReport(runs: RunStore, runId: string, abort: AbortController, now: () => number) {
  let last = Number.NEGATIVE_INFINITY;
  let writing = false;
  return (progress: RunProgress) => {
    if (writing || now() - last < REPORT_EVERY_MS) return;
    last = now();
    writing = true;
    runs
      .report(runId, progress)
      .then((wanted) => {
        if (!wanted) abort.abort();
      })
      // A progress figure that could not be written is no reason to stop; the result will be.
      .catch(() => undefined)
      .finally(() => {
        writing = false;
      });
  };
}
