// Pure. All reminders to drink that one person is due in a stretch of time, within the guards.
import { dayFluids } from "#lib/domain/hydration/day-totals.ts";
import {
  dailyPrompts,
  type FluidPrompt,
  pacePrompts,
  SILENT_HOURS_AFTER_GAIN,
  sessionPrompts,
} from "#lib/domain/hydration/fluid-prompts.ts";
import type { SessionPlan } from "#lib/domain/hydration/session-plan.ts";
import { gainedWeight } from "#lib/domain/hydration/sweat-test.ts";
import type { Sweater } from "#lib/domain/hydration/who-may.ts";
import { addDays } from "#lib/domain/shared/calendar.ts";
import {
  HOUR_MS,
  type Instant,
  instant,
  instantOf,
  wallClockAt,
  within,
} from "#lib/domain/shared/wall-clock.ts";
import type { WeighIn } from "./diary.ts";
import type { Occurrence } from "./session.ts";
import type { TrainingSettings } from "./settings.ts";

export interface PlannedSession {
  readonly occurrence: Occurrence;
  readonly plan: SessionPlan;
}

export interface PromptScene {
  readonly person: Sweater;
  readonly zone: string;
  readonly settings: TrainingSettings;
  /** Those of the stretch and of a day around it. */
  readonly sessions: readonly PlannedSession[];
  readonly weighIns: readonly WeighIn[];
  /** Which reminders are wanted. */
  readonly kinds: ReadonlySet<FluidPrompt["kind"]>;
  /** Minutes between the reminders of an ordinary day. */
  readonly dailyEvery: number;
}

/** Until when a weight gain keeps reminders silent; null when none does. */
export function silentUntil(weighIns: readonly WeighIn[]): Instant | null {
  const gains = weighIns.filter(gainedWeight).map(({ loggedAt }) => loggedAt);
  return gains.length === 0 ? null : instant(Math.max(...gains) + SILENT_HOURS_AFTER_GAIN * HOUR_MS);
}

/** Those due from `from` up to, not including, `to`, in order. Whole days are paced, so a cut changes nothing. */
export function drinkPrompts(scene: PromptScene, from: Instant, to: Instant): FluidPrompt[] {
  const { settings, zone } = scene;
  const asked = [
    ...scene.sessions.flatMap(({ plan, occurrence }) => sessionPrompts(plan, occurrence)),
    ...ordinaryDrinks(scene, from, to),
  ].filter(({ kind }) => scene.kinds.has(kind));
  const asleep = (at: Instant) => within(wallClockAt(at, zone).time, settings.sleepFrom, settings.sleepTo);
  return pacePrompts(asked, { asleep, silentUntil: silentUntil(scene.weighIns) }).filter(
    ({ at }) => at >= from && at < to,
  );
}

function ordinaryDrinks({ person, zone, settings, dailyEvery }: PromptScene, from: Instant, to: Instant) {
  const fluids = dayFluids(person, []);
  if (!fluids) return [];
  const prompts: FluidPrompt[] = [];
  const last = addDays(wallClockAt(to, zone).date, 1);
  for (let date = addDays(wallClockAt(from, zone).date, -1); date <= last; date = addDays(date, 1)) {
    const wakes = instantOf(date, settings.sleepTo, zone);
    const night = settings.sleepFrom > settings.sleepTo ? date : addDays(date, 1);
    prompts.push(
      ...dailyPrompts(fluids.ordinary, wakes, instantOf(night, settings.sleepFrom, zone), dailyEvery),
    );
  }
  return prompts;
}
