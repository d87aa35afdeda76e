// Pure. The recipes for one meal, and the portions that keep each plate within its share of its eater's energy.
import { slotOf } from "#lib/domain/recipes/recipe.ts";
import type { PlanBasis, PlannableRecipe } from "./basis.ts";
import { mealWish } from "./day-targets.ts";
import type { Cell, MealChoice, OccasionSpec, Option } from "./problem.ts";
import { doesFor } from "./training-moment.ts";
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
 * Meals near a training session take only plates that do what it asks for, where there are enough recipes that none has
 * to come twice; elsewhere the search prefers recipes for that moment.
 */
export function momentOptions(
  basis: Pick<PlanBasis, "adjustments" | "occasions">,
  cells: readonly Cell[],
  recipes: readonly PlannableRecipe[],
  options: readonly (readonly Option[])[],
  locked: readonly (MealChoice | null)[],
): (readonly Option[])[] {
  const slotIn = ({ occasion }: Cell) => slotOf(basis.occasions[occasion]!);
  return options.map((fitting, at) => {
    const cell = cells[at]!;
    const wish = cell.moment === null ? null : mealWish(basis, cell.day, basis.occasions[cell.occasion]!);
    if (!wish) return fitting;
    const alike = cells.filter((other) => other.moment === cell.moment && slotIn(other) === slotIn(cell));
    const made = fitting.flatMap((option): Option[] => {
      if (option.candidate === locked[at]?.candidate) return [option];
      // The first seat is that of the person who trains.
      const [own, ...others] = option.portions;
      const enough = own!.filter((portion) => doesFor(recipes[option.candidate]!, portion, wish));
      return enough.length > 0 ? [{ ...option, portions: [enough, ...others] }] : [];
    });
    return made.length >= alike.length + 1 ? made : fitting;
  });
}
