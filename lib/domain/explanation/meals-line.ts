// Pure. The meals of a week in one line: two weeks with the same line are the same to eat.
import type { PlannedWeek } from "./planned-week.ts";

/** "0 breakfast porridge 1.25; 0 lunch …", in an order of its own. */
export const mealsLine = (week: Pick<PlannedWeek, "meals">): string =>
  week.meals
    .map(({ day, occasion, recipe, portion }) => `${day} ${occasion} ${recipe} ${portion}`)
    .sort()
    .join("; ");
