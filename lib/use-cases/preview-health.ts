import { conflictsAmong } from "#lib/domain/guidance/conflicts.ts";
import { guardsFor } from "#lib/domain/guidance/declarations.ts";
import type { Guard } from "#lib/domain/guidance/guard.ts";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import { splitPriorities } from "#lib/domain/people/priority-list.ts";
import { personOn } from "#lib/domain/people/profile.ts";
import { recheckWeek } from "#lib/domain/people/recheck-week.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { SaveProfilePorts } from "./save-profile.ts";

export interface HealthPreview {
  readonly guards: readonly Guard[];
  readonly targets: DailyTargets;
  /** What nobody but a clinician can settle. */
  readonly conflicts: readonly string[];
  /** Names of priorities that would be put on hold. */
  readonly onHold: readonly string[];
  /** Weeks, this one or later, that would need another look. */
  readonly weeks: number;
}

/** What these answers would change, before they are saved; null before the person told us who they are. */
export async function previewHealth(
  ports: Pick<SaveProfilePorts, "profiles"> & { readonly weeks: Pick<SaveProfilePorts["weeks"], "findFrom"> },
  userId: string,
  declarations: readonly string[],
  today: IsoDate,
): Promise<HealthPreview | null> {
  const [stored, weeks] = await Promise.all([
    ports.profiles.find(userId),
    ports.weeks.findFrom(userId, today),
  ]);
  if (!stored) return null;
  const profile = { ...stored, declarations };
  const person = personOn(profile, today);
  const guards = guardsFor(person, today, profile.diet);
  const targets = personalTargets(person, today, profile.diet);
  return {
    guards,
    targets,
    conflicts: conflictsAmong(guards),
    onHold: splitPriorities(targets, profile.priorities).paused.map(
      ({ nutrient }) => NUTRIENTS[nutrient].name,
    ),
    weeks: weeks.filter(({ week }) => recheckWeek(profile, week, today).length > 0).length,
  };
}
