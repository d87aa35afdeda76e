// Pure. When a person would drink around their sessions, within the guards: what the page of a session shows. What is sent
// follows from the person's own wishes and the same plans (lib/domain/reminders).
import {
  type FluidPrompt,
  pacePrompts,
  SILENT_HOURS_AFTER_GAIN,
  sessionPrompts,
} from "#lib/domain/hydration/fluid-prompts.ts";
import type { SessionPlan } from "#lib/domain/hydration/session-plan.ts";
import { gainedWeight } from "#lib/domain/hydration/sweat-test.ts";
import { HOUR_MS, type Instant, instant, wallClockAt, within } from "#lib/domain/shared/wall-clock.ts";
import type { WeighIn } from "./diary.ts";
import type { Occurrence } from "./session.ts";
import type { TrainingSettings } from "./settings.ts";

export interface PlannedSession {
  readonly occurrence: Occurrence;
  readonly plan: SessionPlan;
}

export interface PromptScene {
  readonly zone: string;
  readonly settings: TrainingSettings;
  /** Those of the stretch and of a day around it. */
  readonly sessions: readonly PlannedSession[];
  readonly weighIns: readonly WeighIn[];
}

/** Until when a weight gain keeps reminders silent; null when none does. */
export function silentUntil(weighIns: readonly WeighIn[]): Instant | null {
  const gains = weighIns.filter(gainedWeight).map(({ loggedAt }) => loggedAt);
  return gains.length === 0 ? null : instant(Math.max(...gains) + SILENT_HOURS_AFTER_GAIN * HOUR_MS);
}

/** Those due from `from` up to, not including, `to`, in order. Whole days are paced, so a cut changes nothing. */
export function drinkPrompts(scene: PromptScene, from: Instant, to: Instant): FluidPrompt[] {
  const { settings, zone } = scene;
  const asked = scene.sessions.flatMap(({ plan, occurrence }) => sessionPrompts(plan, occurrence));
  const asleep = (at: Instant) => within(wallClockAt(at, zone).time, settings.sleepFrom, settings.sleepTo);
  return pacePrompts(asked, { asleep, silentUntil: silentUntil(scene.weighIns) }).filter(
    ({ at }) => at >= from && at < to,
  );
}
