// One press on what stands in the way: the wishes are given up in the profile, and the week is asked for again.
import type { Profile } from "#lib/domain/people/profile.ts";
import type { Wish } from "#lib/domain/planner/wishes.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { InvalidInput } from "#lib/errors.ts";
import { COOKING_MINUTES } from "#lib/schemas/eating.ts";
import type { RunStore } from "./plan-ports.ts";
import { recheckWeeks } from "./recheck-weeks.ts";
import { type RequestPlanPorts, requestPlan } from "./request-plan.ts";

/**
 * Gives up the `way`-th of the ways out the latest run of that week found.
 * @throws InvalidInput when that run found none such, or when a wish is not in the profile to give up.
 */
export async function relaxAndPlan(
  ports: RequestPlanPorts & { readonly runs: RunStore },
  userId: string,
  startDate: IsoDate,
  way: number,
  seed: number,
  today: IsoDate,
): Promise<void> {
  const [run, profile] = await Promise.all([
    ports.runs.findLatest(userId, startDate),
    ports.profiles.find(userId),
  ]);
  const wishes = run?.outcome?.kind === "impossible" ? run.outcome.conflict?.waysOut[way] : undefined;
  if (!profile || !run || !wishes)
    throw new InvalidInput("That has changed meanwhile. Look at the week afresh.");
  const relaxed = wishes.reduce(without, profile);
  await ports.profiles.save(userId, relaxed);
  await recheckWeeks(ports, userId, relaxed, today);
  await requestPlan(ports, userId, startDate, seed, run.request.days);
}

function without(profile: Profile, wish: Wish): Profile {
  switch (wish.kind) {
    case "diet":
      return { ...profile, diet: "omnivore" };
    case "allergen":
      return { ...profile, allergens: profile.allergens.filter((each) => each !== wish.allergen) };
    case "dislike":
      return { ...profile, dislikes: profile.dislikes.filter(({ key }) => key !== wish.key) };
    case "time": {
      const { occasion, weekdays } = wish;
      const minutes = profile.cookingMinutes[occasion]?.map((limit, index) =>
        !weekdays || weekdays.includes(index + 1) ? COOKING_MINUTES.max : limit,
      );
      return minutes
        ? { ...profile, cookingMinutes: { ...profile.cookingMinutes, [occasion]: minutes } }
        : profile;
    }
    default:
      throw new InvalidInput("That wish is changed elsewhere: see how you eat.");
  }
}
