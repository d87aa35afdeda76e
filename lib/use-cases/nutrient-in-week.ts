import { type FoodBehind, foodsBehind } from "#lib/domain/explanation/foods-behind.ts";
import { type CoverageRow, viewWeek } from "#lib/domain/explanation/view-week.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { currentWeekStart } from "./current-week.ts";
import type { WeekStore } from "./plan-ports.ts";

export interface NutrientInWeek {
  readonly start: IsoDate;
  readonly dates: readonly IsoDate[];
  readonly row: CoverageRow;
  /** What the week's foods bring, most first, in all and not a day. */
  readonly foods: readonly FoodBehind[];
  /** Known of the whole week. */
  readonly total: number;
}

/** How much of a nutrient the person's present week brings, by day and by food; null without a planned week. */
export async function nutrientInWeek(
  ports: { readonly weeks: Pick<WeekStore, "spans" | "find"> },
  userId: string,
  nutrient: ScoredNutrient,
  today: IsoDate,
): Promise<NutrientInWeek | null> {
  const start = await currentWeekStart(ports, userId, today);
  const saved = await ports.weeks.find(userId, start);
  if (!saved) return null;
  const view = viewWeek(saved.week);
  const row = view.coverage.find((each) => each.nutrient === nutrient);
  if (!row) return null;
  const foods = foodsBehind(saved.week, nutrient, null).filter(({ amount }) => amount !== null && amount > 0);
  return {
    start,
    dates: view.days.map(({ day }) => addDays(start, day)),
    row,
    foods,
    total: foods.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  };
}
