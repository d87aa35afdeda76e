// Pure. How a day is divided and cooked for, as the values of the form's fields.
import type { Profile } from "#lib/domain/people/profile.ts";
import { mealTime } from "#lib/domain/planner/occasions.ts";
import { OCCASIONS } from "#lib/domain/recipes/recipe.ts";
import type { FormValues } from "./form-answers.ts";

export function kitchenValues(profile: Profile): FormValues {
  const shareText = (share: number | undefined) =>
    share === undefined ? "" : String(Math.round(share * 100));
  return {
    ...Object.fromEntries(OCCASIONS.map((each) => [`time-${each}`, mealTime(profile.mealsOfDay, each)])),
    ...Object.fromEntries(
      OCCASIONS.map((each) => [`share-${each}`, shareText(profile.mealsOfDay[each]?.share)]),
    ),
    budget: profile.minutesPerDay.map((minutes) => (minutes === null ? "" : String(minutes))),
    batchDays: profile.batchDays.map(String),
    leftoverMeals: String(profile.leftoverMeals),
  };
}
