// Pure. A week that stands, opened for change: where a search that asks "what if" begins.
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { nearestLevels } from "./nearest-levels.ts";
import type { MealChoice, Option, PlanProblem } from "./problem.ts";

export interface Opened {
  readonly problem: PlanProblem;
  readonly from: readonly MealChoice[];
}

/** `standing` has every meal locked as it is; only those that `holds` names (cells) stay locked. */
export function reopen(standing: PlanProblem, holds: (cell: number) => boolean): Opened {
  const from = standing.locked.map((choice) => {
    if (!choice) throw new Error("Only a week that stands can be opened.");
    return choice;
  });
  return {
    problem: {
      ...standing,
      locked: from.map((choice, cell) => (holds(cell) ? choice : null)),
      // What stands may stay, also where it would not be offered.
      options: standing.options.map((options, cell) => withStanding(options, from[cell]!)),
    },
    from,
  };
}

function withStanding(options: readonly Option[], { candidate, portions }: MealChoice): readonly Option[] {
  return options.some((option) => option.candidate === candidate)
    ? options
    : [...options, { candidate, portions: portions.map((portion) => [portion]) }];
}

/** A meal as it was served under other wishes. */
export interface ServedMeal {
  readonly day: number;
  readonly occasion: Occasion;
  readonly table?: number;
  readonly recipe: string;
  readonly portion: number;
}

/**
 * Meals to begin from under new wishes: those of the old week where they may still be served, elsewhere what is used
 * least so far.
 */
export function beginFrom(problem: PlanProblem, meals: readonly ServedMeal[]): MealChoice[] {
  const index = new Map(problem.candidates.map(({ recipe }, at) => [recipe, at]));
  const uses = new Int32Array(problem.candidates.length);
  const kept = problem.cells.map((cell, at): MealChoice | null => {
    const locked = problem.locked[at];
    const occasion = problem.occasions[cell.occasion]!.occasion;
    const meal = meals.find(
      (each) => each.day === cell.day && each.occasion === occasion && (each.table ?? 0) === cell.table,
    );
    const option = problem.options[at]!.find(({ candidate }) => candidate === index.get(meal?.recipe ?? ""));
    const choice = locked ?? (meal && option ? nearestLevels(option, meal.portion) : null);
    if (choice) uses[choice.candidate]! += 1;
    return choice;
  });
  return kept.map((choice, at) => {
    if (choice) return choice;
    const least = problem.options[at]!.reduce((a, b) => (uses[b.candidate]! < uses[a.candidate]! ? b : a));
    uses[least.candidate]! += 1;
    return nearestLevels(least, 1);
  });
}
