// Pure. A special day as the planner reads it: a feast, an evening without time.
import { OCCASIONS } from "#lib/domain/recipes/recipe.ts";
import { daysBetween, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { grams, kcal, milligrams } from "#lib/domain/shared/units.ts";
import type { DayAdjustment } from "./day-adjustment.ts";

export interface SpecialDayDetails {
  readonly date: IsoDate;
  readonly label: string;
  /** On top of the day's, in kcal. */
  readonly energy: number;
  /** Most minutes for each meal; null: as on other days. */
  readonly minutes: number | null;
}

/** `start` is the plan's first day. */
export const specialDayAdjustment = (
  { date, label, energy, minutes }: SpecialDayDetails,
  start: IsoDate,
): DayAdjustment => ({
  day: daysBetween(start, date),
  kind: "special",
  label,
  energy: kcal(energy),
  protein: grams(0),
  carbohydrate: grams(0),
  sodiumRoom: milligrams(0),
  cookingMinutes:
    minutes === null ? {} : Object.fromEntries(OCCASIONS.map((occasion) => [occasion, minutes])),
  meals: [],
});
