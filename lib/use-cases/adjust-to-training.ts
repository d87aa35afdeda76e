import { daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { type RequestPlanPorts, requestPlan } from "./request-plan.ts";
import { trainingBeside } from "./training-beside.ts";
import type { TrainingPorts } from "./training-ports.ts";
import { findWeek } from "./week-scene.ts";

/**
 * Plans the meals of those days anew whose training changed since the week was planned; all others stay. Nothing where
 * none did: it was pressed twice, or the session is back.
 * @throws NotFound without such a week.
 */
export async function adjustToTraining(
  ports: RequestPlanPorts,
  training: TrainingPorts,
  userId: string,
  startDate: IsoDate,
  seed: number,
  today: IsoDate,
): Promise<string | null> {
  const { week } = await findWeek(ports, userId, startDate);
  const beside = await trainingBeside(training, userId, week.basis, today);
  const days = (beside?.changed ?? []).map((date) => daysBetween(startDate, date));
  if (days.length === 0) return null;
  return requestPlan(ports, userId, startDate, seed, week.basis.days, days);
}
