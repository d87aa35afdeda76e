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
  /** Days from today on whose training is not what their meals were planned for. */
  readonly changed: readonly IsoDate[];
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
  return {
    byDay: Map.groupBy(
      scene?.sessions ?? [],
      ({ occurrence }) => wallClockAt(occurrence.startsAt, zone).date,
    ),
    zone,
    changed: Array.from({ length: days }, (_, day) => day)
      .filter((day) => addDays(startDate, day) >= today && told(basis.adjustments, day) !== told(now, day))
      .map((day) => addDays(startDate, day)),
  };
}

/** What a day's training is about; a few kilocalories more or less are no change. */
const told = (adjustments: PlanBasis["adjustments"], day: number): string =>
  adjustments
    .filter((adjustment) => adjustment.kind === "training" && adjustment.day === day)
    .map(({ label, energy }) => `${label} ${Math.round(energy / 50)}`)
    .join("|");
