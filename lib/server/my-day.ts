import { cache } from "react";
import { personalTargets } from "#lib/domain/nutrition/personal-targets.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import { type Profile, personOn } from "#lib/domain/people/profile.ts";
import { planning } from "./composition-planning.ts";
import { currentUser } from "./current-user.ts";
import { todayIn } from "./today-of.ts";

export interface MyDay {
  readonly profile: Profile;
  readonly targets: DailyTargets;
}

/** What today asks of the signed-in person, for pages that anyone may read; null without a person or a profile. */
export const myDay = cache(async (): Promise<MyDay | null> => {
  const user = await currentUser();
  const profile = user && (await planning().profiles.find(user.id));
  if (!profile) return null;
  const today = todayIn(profile.timeZone);
  return { profile, targets: personalTargets(personOn(profile, today), today, profile.diet) };
});
