import type { SessionPlan } from "#lib/domain/hydration/session-plan.ts";
import type { SessionFluid } from "#lib/domain/reminders/day.ts";
import { addMinutes, instant } from "#lib/domain/shared/wall-clock.ts";
import { silentUntil } from "#lib/domain/training/drink-prompts.ts";
import type { SessionSource } from "./reminder-ports.ts";
import { plannedSessions } from "./training-plans.ts";
import type { TrainingPorts } from "./training-ports.ts";

/** Longer than any session. */
const LONGEST_MINUTES = 24 * 60;
/** Weight gained longer ago keeps nobody from drinking. */
const WEIGH_INS = 10;

/** Training as reminders see it: sessions that take place, each with what its plan asks to drink. */
export const trainingSource = (ports: TrainingPorts): SessionSource => ({
  async sessions(userId, from, to) {
    const scene = await plannedSessions(ports, userId, addMinutes(from, -LONGEST_MINUTES), to);
    return (scene?.sessions ?? [])
      .filter(({ occurrence }) => occurrence.endsAt > from)
      .map(({ occurrence: { id, title, startsAt, endsAt }, plan }) => ({
        id,
        name: title,
        startsAt,
        minutes: (endsAt - startsAt) / 60_000,
        fluid: fluidOf(plan),
      }));
  },

  async drinkStop(userId, now) {
    const until = silentUntil(await ports.diary.weighIns(userId, WEIGH_INS));
    return until !== null && until > now ? instant(until) : null;
  },
});

/** Null where the plan shows no numbers, or says not to go at all. */
export function fluidOf(plan: SessionPlan): SessionFluid | null {
  if (plan.kind !== "numbers") return null;
  const { before, during, after } = plan;
  return {
    before: { least: before.fourHours.low, most: before.fourHours.high },
    perHour: during && during.rate * 1000,
    after: after.kind === "fast" ? { least: after.volume.low * 1000, most: after.volume.high * 1000 } : null,
  };
}
