import type { Sweater } from "#lib/domain/hydration/who-may.ts";
import { type Profile, stageOn } from "#lib/domain/people/profile.ts";
import { ageInYears, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { HOUR_MS, type Instant, instant } from "#lib/domain/shared/wall-clock.ts";
import type { WeighIn } from "#lib/domain/training/diary.ts";
import type { PlannedSession } from "#lib/domain/training/drink-prompts.ts";
import { planOccurrence } from "#lib/domain/training/plan-occurrence.ts";
import type { Occurrence } from "#lib/domain/training/session.ts";
import type { TrainingSettings } from "#lib/domain/training/settings.ts";
import type { TrainingPorts } from "./training-ports.ts";

/** Who sweats, on a day. */
export const sweaterOf = (profile: Profile, on: IsoDate): Sweater => ({
  mass: profile.weight,
  sex: profile.sex,
  age: ageInYears(profile.birthDate, on),
  stage: stageOn(profile, on).kind,
  declarations: profile.declarations,
});

export interface TrainingScene {
  readonly profile: Profile;
  readonly settings: TrainingSettings;
  /** In the order of time, each with its plan as everything stands now. */
  readonly sessions: readonly PlannedSession[];
  /** The latest first. */
  readonly weighIns: readonly WeighIn[];
}

/** Enough to find the last three tests of any heat and effort. */
const WEIGH_INS = 60;
/** A session within a day after counts for drinking back. */
const LOOK_AHEAD_MS = 25 * HOUR_MS;

/** The sessions that begin from `from` up to, not including, `to`, planned; null without a profile. */
export async function plannedSessions(
  ports: TrainingPorts,
  userId: string,
  from: Instant,
  to: Instant,
): Promise<TrainingScene | null> {
  const [profile, settings, occurrences, weighIns] = await Promise.all([
    ports.profiles.find(userId),
    ports.settings.find(userId),
    ports.sessions.loadSessions(userId, from, instant(to + LOOK_AHEAD_MS)),
    ports.diary.weighIns(userId, WEIGH_INS),
  ]);
  if (!profile) return null;
  const sessions = planEach(profile, settings, occurrences, weighIns).filter(
    ({ occurrence }) => occurrence.startsAt < to,
  );
  return { profile, settings, sessions, weighIns };
}

/** Each session with its plan, knowing the one that follows. `occurrences` in the order of time. */
export const planEach = (
  profile: Profile,
  settings: TrainingSettings,
  occurrences: readonly Occurrence[],
  weighIns: readonly WeighIn[],
): PlannedSession[] =>
  occurrences.map((occurrence) => {
    const next = occurrences.find((other) => other.startsAt > occurrence.startsAt) ?? null;
    const person = sweaterOf(profile, occurrence.date);
    return { occurrence, plan: planOccurrence(occurrence, next, person, settings, weighIns) };
  });
