// Pure. A session of the calendar as a drinking plan: with the weather expected, the tests that speak for it, and what the
// scales said afterwards.
import { type Air, heatBand } from "#lib/domain/hydration/heat.ts";
import { MILD_AIR, planSession, recovery, type SessionPlan } from "#lib/domain/hydration/session-plan.ts";
import { gainedWeight, measuredSweat, type SweatTest, sweatOf } from "#lib/domain/hydration/sweat-test.ts";
import type { Sweater } from "#lib/domain/hydration/who-may.ts";
import { type Hours, hours, litres } from "#lib/domain/shared/units.ts";
import { HOUR_MS } from "#lib/domain/shared/wall-clock.ts";
import type { WeighIn } from "./diary.ts";
import { hoursOf, type Occurrence } from "./session.ts";
import type { TrainingSettings } from "./settings.ts";
import { efficiencyOf } from "./sports.ts";

/** The air as told; where only one of the two figures is known the other is that of mild air. Null when none is. */
export const airOf = ({ temperature, humidity }: Pick<Occurrence, "temperature" | "humidity">): Air | null =>
  temperature === null && humidity === null
    ? null
    : {
        temperature: temperature ?? MILD_AIR.temperature,
        humidity: humidity ?? MILD_AIR.humidity,
      };

export const testsAmong = (weighIns: readonly WeighIn[]): SweatTest[] =>
  weighIns.flatMap(({ at, rate, band, met }) => (rate === null ? [] : [{ at, rate, band, met }]));

/** `next` is the session that follows; `weighIns` everything weighed so far. */
export function planOccurrence(
  occurrence: Occurrence,
  next: Occurrence | null,
  person: Sweater,
  settings: TrainingSettings,
  weighIns: readonly WeighIn[],
): SessionPlan {
  const air = airOf(occurrence);
  const nextSession = next && hours(Math.max(0, next.startsAt - occurrence.endsAt) / HOUR_MS);
  const plan = planSession({
    person,
    hours: hours(hoursOf(occurrence)),
    met: occurrence.met,
    efficiency: efficiencyOf(occurrence.sport),
    air,
    measured: measuredSweat(testsAmong(weighIns), heatBand(air ?? MILD_AIR), occurrence.met),
    saltiness: occurrence.saltiness ?? settings.saltiness,
    painkillers: settings.painkillers,
    slowFinish: settings.slowFinish,
    higherCap: settings.higherCap,
    nextSession,
  });
  const weighed = weighIns.find((weighIn) => weighIn.occurrence === occurrence.id);
  return weighed ? afterWeighing(plan, weighed, nextSession) : plan;
}

/** What the scales said is better than any forecast: the loss they show is what is drunk back, and a gain nothing is. */
function afterWeighing(plan: SessionPlan, weighed: WeighIn, nextSession: Hours | null): SessionPlan {
  if (plan.kind !== "numbers") return plan;
  if (gainedWeight(weighed)) return { ...plan, after: { kind: "thirst" } };
  const { lossPercent } = sweatOf(weighed);
  const soon = nextSession !== null && nextSession < 24;
  const deficit = litres(weighed.before - weighed.after);
  const fast = deficit > 0 && (soon || lossPercent >= 2);
  return { ...plan, deficit, lossPercent, after: fast ? recovery(deficit) : { kind: "thirst" } };
}
