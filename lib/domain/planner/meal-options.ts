// Pure. The recipes for one meal, and the portions that keep each plate within its share of its eater's energy.
import type { PlanBasis, PlannableRecipe } from "./basis.ts";
import type { Candidate, Cell, OccasionSpec, Option } from "./problem.ts";
import { minutesFor } from "./wishes.ts";

const LEAST_PORTION = 0.5;
const MOST_PORTION = 2;
/**
 * Below this many recipes a meal also takes recipes whose portion only nearly fits its share of energy. A week's dinners
 * need seven different ones, so energy alone never makes a week impossible.
 */
const FEW_OPTIONS = 12;

/** Household portions from half a serving to two, in the recipe's own step (whole eggs, slices, tins). */
export function portionSteps(step: number): number[] {
  const steps: number[] = [];
  for (let i = 1; i * step <= MOST_PORTION + 1e-9; i++)
    if (i * step >= LEAST_PORTION - 1e-9) steps.push(i * step);
  return steps;
}

/**
 * What may be served in a cell. `masks` tells by recipe whom it suits (bit 0: the person who plans); a meal takes only
 * what suits everybody who sits there. `energies` are kcal by eater and day.
 */
export function mealOptions(
  basis: PlanBasis,
  recipes: readonly PlannableRecipe[],
  masks: readonly number[],
  spec: OccasionSpec,
  cell: Cell,
  energies: readonly (readonly number[])[],
): Option[] {
  const most = minutesFor(basis, spec.occasion, cell.day);
  const seated = cell.eaters.reduce((mask, eater) => mask | (1 << eater), 0);
  const fitting: Option[] = [];
  const nearly: Option[] = [];
  recipes.forEach((recipe, candidate) => {
    if (!recipe.slots.includes(spec.slot) || recipe.totalMinutes > most) return;
    if ((masks[candidate]! & seated) !== seated) return;
    const serving = recipe.perServing.energy.known;
    const steps = portionSteps(recipe.portionStep);
    let fits = true;
    const portions = cell.eaters.map((eater) => {
      const energy = energies[eater]![cell.day]!;
      const low = spec.lowShare * energy;
      const high = spec.highShare * energy;
      const inBand = steps.filter((portion) => portion * serving >= low && portion * serving <= high);
      if (inBand.length > 0) return inBand;
      fits = false;
      const middle = (low + high) / 2;
      const off = (portion: number) => Math.abs(portion * serving - middle);
      return [steps.reduce((a, b) => (off(b) < off(a) ? b : a))];
    });
    (fits ? fitting : nearly).push({ candidate, portions });
  });
  return fitting.length >= FEW_OPTIONS
    ? fitting
    : [...fitting, ...nearly].sort((a, b) => a.candidate - b.candidate);
}

/**
 * Meals near a training session take only recipes made for that moment, where there are enough of them that none has to
 * come twice; elsewhere the search prefers them.
 */
export function momentOptions(
  cells: readonly Cell[],
  occasions: readonly OccasionSpec[],
  candidates: readonly Candidate[],
  options: readonly (readonly Option[])[],
): (readonly Option[])[] {
  return options.map((fitting, at) => {
    const { moment, occasion } = cells[at]!;
    if (moment === null) return fitting;
    const alike = cells.filter(
      (cell) => cell.moment === moment && occasions[cell.occasion]!.slot === occasions[occasion]!.slot,
    );
    const made = fitting.filter((option) => candidates[option.candidate]!.moments.includes(moment));
    return made.length >= alike.length + 1 ? made : fitting;
  });
}
