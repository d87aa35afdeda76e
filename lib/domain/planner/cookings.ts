// Pure. What is cooked when: every pot of a plan with the servings it holds, left-overs counted where they are cooked.
import { potOf } from "./kitchen-count.ts";
import type { MealChoice, PlanProblem } from "./problem.ts";

/** How one meal comes to the table. */
export interface Serving {
  /** The day its pot was cooked when that was an earlier day; null when it is cooked for this meal. */
  readonly leftoverOf: number | null;
  /** Servings cooked at this meal, for itself and for those that come from its pot; 0 when nothing is cooked. */
  readonly cooked: number;
}

interface Place {
  readonly day: number;
  readonly recipe: string;
  readonly keepsDays: number;
  /** Servings on all plates of the meal. */
  readonly servings: number;
}

/** By meal, in the order given, which must be the order of time. */
export function servingsOf(places: readonly Place[], leftoversWanted: boolean): Serving[] {
  const pots = new Map<string, { day: number; at: number }>();
  const cooked = places.map(() => 0);
  const leftovers = places.map(({ day, recipe, keepsDays, servings }, at) => {
    const last = pots.get(recipe);
    const source = potOf(day, last?.day ?? null, keepsDays, leftoversWanted);
    if (last && source === last.day) {
      cooked[last.at]! += servings;
      return day === last.day ? null : last.day;
    }
    pots.set(recipe, { day, at });
    cooked[at]! += servings;
    return null;
  });
  return leftovers.map((leftoverOf, at) => ({ leftoverOf, cooked: cooked[at]! }));
}

/** The same for a plan in the making, by cell. */
export const cookingsOf = (problem: PlanProblem, choices: readonly MealChoice[]): Serving[] =>
  servingsOf(
    choices.map(({ candidate, portions }, cell) => ({
      day: problem.cells[cell]!.day,
      recipe: problem.candidates[candidate]!.recipe,
      keepsDays: problem.candidates[candidate]!.keepsDays,
      servings: portions.reduce((sum, portion) => sum + portion, 0),
    })),
    problem.kitchen.leftovers > 0,
  );
