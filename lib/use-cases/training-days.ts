import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import { type Profile, personOn } from "#lib/domain/people/profile.ts";
import type { DayAdjustment } from "#lib/domain/planner/day-adjustment.ts";
import { mealTime } from "#lib/domain/planner/occasions.ts";
import { addDays, type IsoDate, isoWeekday } from "#lib/domain/shared/calendar.ts";
import type { Kcal } from "#lib/domain/shared/units.ts";
import { instantOf, type WallTime, wallClockAt } from "#lib/domain/shared/wall-clock.ts";
import { type Trainee, trainingAdjustment } from "#lib/domain/training/day-adjustments.ts";
import type { PlannedSession } from "#lib/domain/training/drink-prompts.ts";
import type { TrainingSettings } from "#lib/domain/training/settings.ts";
import type { DaySource } from "./table-ports.ts";
import { plannedSessions, sweaterOf } from "./training-plans.ts";
import type { TrainingPorts } from "./training-ports.ts";

const MIDNIGHT = "00:00" as WallTime;
/** Training as one of the things that make days of a plan differ. */
export const trainingDays = (ports: TrainingPorts): DaySource => ({
  adjustments: (userId, start, days) => trainingAdjustments(ports, userId, start, days),
});

/** How training makes the days of a plan differ; `day` counts from `start`. */
export async function trainingAdjustments(
  ports: TrainingPorts,
  userId: string,
  start: IsoDate,
  days: number,
): Promise<readonly DayAdjustment[]> {
  const profile = await ports.profiles.find(userId);
  if (!profile) return [];
  const zone = profile.timeZone;
  const scene = await plannedSessions(
    ports,
    userId,
    instantOf(start, MIDNIGHT, zone),
    instantOf(addDays(start, days), MIDNIGHT, zone),
  );
  return scene ? adjustmentsOf(profile, scene.settings, scene.sessions, start, days) : [];
}

/** The same, of sessions that are at hand. Days without a word of training are left out. */
export function adjustmentsOf(
  profile: Profile,
  settings: TrainingSettings,
  planned: readonly PlannedSession[],
  start: IsoDate,
  days: number,
): readonly DayAdjustment[] {
  if (planned.length === 0 && settings.energy === "steady") return [];
  return Array.from({ length: days }, (_, day) => day).flatMap((day) => {
    const date = addDays(start, day);
    const sessions = planned.filter(
      ({ occurrence }) => wallClockAt(occurrence.startsAt, profile.timeZone).date === date,
    );
    return trainingAdjustment({ day, sessions }, traineeOn(profile, settings, start, date)) ?? [];
  });
}

/** Targets are those the week is planned for, on its first day. */
function traineeOn(profile: Profile, settings: TrainingSettings, start: IsoDate, date: IsoDate): Trainee {
  const person = personOn(profile, start);
  const weekday = isoWeekday(date) - 1;
  return {
    person: sweaterOf(profile, date),
    targets: personalTargets(person, start, profile.diet),
    everyday: everydayEnergy(profile, settings, start),
    occasions: profile.occasions,
    mealTimes: Object.fromEntries(
      profile.occasions.map((occasion) => [occasion, mealTime(profile.mealsOfDay, occasion) as WallTime]),
    ),
    minutes: Object.fromEntries(
      Object.entries(profile.cookingMinutes).flatMap(([occasion, week]) =>
        week?.[weekday] === undefined ? [] : [[occasion, week[weekday]]],
      ),
    ),
    keepCarbohydrate: profile.declarations.includes("diabetesMedicine"),
  };
}

function everydayEnergy(profile: Profile, settings: TrainingSettings, on: IsoDate): Kcal | null {
  if (settings.energy === "steady" || settings.everydayActivity === null) return null;
  const person = { ...personOn(profile, on), activity: settings.everydayActivity };
  return personalTargets(person, on, profile.diet).energy.target;
}
