import { allMeals } from "#lib/domain/explanation/planned-week.ts";
import type { LockedMeal } from "#lib/domain/planner/build-problem.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { ProfileStore, RunStore, WeekStore } from "./plan-ports.ts";

/** A plan spans a week unless asked otherwise. */
export const USUAL_DAYS = 7;

export interface RequestPlanPorts {
  readonly profiles: ProfileStore;
  readonly weeks: WeekStore;
  readonly runs: RunStore;
}

/**
 * Queues a new week, or a new version of one: meals the person locked stay, and with `only` those of all other days.
 * Returns the run's id.
 * @throws InvalidInput when the profile is missing.
 */
export async function requestPlan(
  ports: RequestPlanPorts,
  userId: string,
  startDate: IsoDate,
  seed: number,
  days = USUAL_DAYS,
  only: readonly number[] | null = null,
): Promise<string> {
  const profile = await ports.profiles.find(userId);
  if (!profile) throw new InvalidInput("Tell us who you are first.");
  const saved = await ports.weeks.find(userId, startDate);
  const keep = (saved ? allMeals(saved.week) : [])
    .filter(({ locked, day }) => locked || (only !== null && !only.includes(day)))
    .filter((meal) => meal.day < days && profile.occasions.includes(meal.occasion))
    .map(
      ({ day, occasion, recipe, portion, table, plates, locked }): LockedMeal => ({
        day,
        occasion,
        recipe,
        portion,
        ...(table ? { table } : {}),
        ...(plates ? { plates } : {}),
        ...(locked ? {} : { held: true as const }),
      }),
    );
  return ports.runs.create(userId, startDate, { seed, days, keep });
}

/** @throws NotFound when the run is not this person's or has ended. */
export async function cancelPlan(
  ports: Pick<RequestPlanPorts, "runs">,
  userId: string,
  runId: string,
): Promise<void> {
  if (!(await ports.runs.cancel(userId, runId))) throw new NotFound("plan in the making");
}
