// Pure. A stored profile as the values of the form's fields.
import { type Profile, stageOn } from "#lib/domain/people/profile.ts";
import { OCCASIONS } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { heightText, type Units, weightText } from "./body-measures.ts";
import type { FormValues } from "./form-answers.ts";

export function aboutValues(profile: Profile, today: IsoDate, units: Units = profile.units): FormValues {
  const stage = stageOn(profile, today);
  return {
    units,
    birthDate: profile.birthDate,
    sex: profile.sex,
    stage: stage.kind,
    weeks: stage.kind === "pregnant" ? String(stage.weeks) : "",
    months: stage.kind === "lactating" ? String(stage.months) : "",
    prePregnancyWeight:
      profile.prePregnancyWeight === null ? "" : weightText(profile.prePregnancyWeight, units),
    ...heightText(profile.height, units),
    weight: weightText(profile.weight, units),
    activity: profile.activity,
    goal: profile.goal,
    timeZone: zoneText(profile.timeZone),
  };
}

/** "America/New York". */
export const zoneText = (zone: string): string => zone.replaceAll("_", " ");

const WORKDAYS = [0, 1, 2, 3, 4];
const WEEKEND = [5, 6];
/** Minutes for a meal that was never asked about. */
const USUAL_MINUTES = [10, 10, 10, 10, 10, 10, 10];

/** Times as two boxes a meal where they suffice, and always as seven. */
export function eatingValues(profile: Profile): FormValues {
  const times = OCCASIONS.map((occasion) => {
    const minutes = profile.cookingMinutes[occasion] ?? USUAL_MINUTES;
    const alike = (days: readonly number[]) => days.every((day) => minutes[day] === minutes[days[0]!]);
    return { occasion, minutes: minutes.map(String), simple: alike(WORKDAYS) && alike(WEEKEND) };
  });
  const eachDay = times.some(({ occasion, simple }) => !simple && profile.occasions.includes(occasion));
  return {
    diet: profile.diet,
    allergens: profile.allergens,
    dislikes: profile.dislikes.map(({ key }) => key),
    occasions: profile.occasions,
    eachDay: eachDay ? "on" : "",
    ...Object.fromEntries(times.map(({ occasion, minutes }) => [`minutes-${occasion}`, minutes])),
    ...Object.fromEntries(times.map(({ occasion, minutes }) => [`weekdays-${occasion}`, minutes[0]!])),
    ...Object.fromEntries(times.map(({ occasion, minutes }) => [`weekend-${occasion}`, minutes[5]!])),
  };
}
