import { guardsFor } from "#lib/domain/guidance/declarations.ts";
import type { Guard } from "#lib/domain/guidance/guard.ts";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import { type PriorityList, splitPriorities } from "#lib/domain/people/priority-list.ts";
import { type Profile, personOn } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ProfileStore } from "./plan-ports.ts";

export interface ProfileScreen {
  readonly profile: Profile;
  readonly targets: DailyTargets;
  readonly priorities: PriorityList;
  /** What applies to this person, by declaration, stage of life or diet. */
  readonly guards: readonly Guard[];
}

/** A person's own profile with what follows from it on a day; null before they told us anything. */
export async function viewProfile(
  ports: { readonly profiles: ProfileStore },
  userId: string,
  today: IsoDate,
): Promise<ProfileScreen | null> {
  const profile = await ports.profiles.find(userId);
  if (!profile) return null;
  const person = personOn(profile, today);
  const targets = personalTargets(person, today, profile.diet);
  return {
    profile,
    targets,
    priorities: splitPriorities(targets, profile.priorities),
    guards: guardsFor(person, today, profile.diet),
  };
}
