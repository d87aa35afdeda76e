import type { Profile } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { PlanRun, ProfileStore, RunStore, SavedWeek, WeekStore } from "./plan-ports.ts";

export interface WeekScreen {
  readonly profile: Profile | null;
  readonly saved: SavedWeek | null;
  /** A plan of this week in the making. */
  readonly run: PlanRun | null;
  /** The latest run of this week when it ended without a plan. */
  readonly ended: PlanRun | null;
  /** The person's weeks nearest to this one. */
  readonly starts: { readonly before: IsoDate | null; readonly after: IsoDate | null };
}

export async function viewSavedWeek(
  ports: { readonly profiles: ProfileStore; readonly weeks: WeekStore; readonly runs: RunStore },
  userId: string,
  start: IsoDate,
): Promise<WeekScreen> {
  const [profile, saved, latest, starts] = await Promise.all([
    ports.profiles.find(userId),
    ports.weeks.find(userId, start),
    ports.runs.findLatest(userId, start),
    ports.weeks.startDates(userId),
  ]);
  const open = latest?.status === "queued" || latest?.status === "running";
  const fruitless = latest?.status === "impossible" || latest?.status === "failed";
  return {
    profile,
    saved,
    run: open ? latest : null,
    ended: fruitless ? latest : null,
    starts: {
      before: starts.find((other) => other < start) ?? null,
      after: starts.findLast((other) => other > start) ?? null,
    },
  };
}
