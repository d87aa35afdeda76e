import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { instantOf, type WallTime, wallClockAt } from "#lib/domain/shared/wall-clock.ts";
import type { PlannedSession } from "#lib/domain/training/drink-prompts.ts";
import { trainingAdjustments } from "./training-days.ts";
import { plannedSessions } from "./training-plans.ts";
import type { TrainingPorts } from "./training-ports.ts";

const MIDNIGHT = "00:00" as WallTime;

export interface TrainingBeside {
  readonly byDay: ReadonlyMap<IsoDate, readonly PlannedSession[]>;
  readonly zone: string;
  /** From today on, training is not what the week was planned for. */
  readonly changed: boolean;
}

/** The sessions that stand beside a saved week's meals, and whether the meals still know them. */
export async function trainingBeside(
  ports: TrainingPorts,
  userId: string,
  basis: PlanBasis,
  today: IsoDate,
): Promise<TrainingBeside | null> {
  const { startDate, days } = basis;
  const profile = await ports.profiles.find(userId);
  if (!profile) return null;
  const zone = profile.timeZone;
  const [scene, now] = await Promise.all([
    plannedSessions(
      ports,
      userId,
      instantOf(startDate, MIDNIGHT, zone),
      instantOf(addDays(startDate, days), MIDNIGHT, zone),
    ),
    trainingAdjustments(ports, userId, startDate, days),
  ]);
  const told = (adjustments: PlanBasis["adjustments"]) =>
    adjustments
      .filter(({ kind, day }) => kind === "training" && addDays(startDate, day) >= today)
      .map(({ day, label, energy }) => `${day} ${label} ${Math.round(energy / 50)}`)
      .join("|");
  return {
    byDay: Map.groupBy(
      scene?.sessions ?? [],
      ({ occurrence }) => wallClockAt(occurrence.startsAt, zone).date,
    ),
    zone,
    changed: told(basis.adjustments) !== told(now),
  };
}
