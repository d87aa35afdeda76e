// Pure. Turns a person's basis and the cookbook into the planning problem the search works on.
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import { STORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { PlanBasis, PlannableRecipe } from "./basis.ts";
import { shareEnergy } from "./occasions.ts";
import type {
  BandRow,
  Candidate,
  CapRow,
  FrozenRow,
  LimitRow,
  MealChoice,
  OccasionSpec,
  Option,
  PlanProblem,
  TargetRow,
} from "./problem.ts";
import {
  ENERGY_WEIGHT,
  FROZEN_WEIGHT,
  HOLD_WEIGHT,
  LIMIT_WEIGHT,
  MACRO_WEIGHT,
  ORDINARY_WEIGHT,
  PRIORITY_WEIGHTS,
  PROTEIN_WEIGHT,
  SATURATED_FAT_WEIGHT,
} from "./terms.ts";
import { minutesFor, wishesAgainst } from "./wishes.ts";

/** Energy may stray this far from the day's target. */
export const ENERGY_TOLERANCE = 0.05;
/** The search aims a little inside, so that rounding never pushes a day out. */
const ENERGY_AIM = 0.045;
const LEAST_PORTION = 0.5;
const MOST_PORTION = 2;
/**
 * Below this many recipes a meal also takes recipes whose portion only nearly fits its share of energy. A week's dinners
 * need seven different ones, so energy alone never makes a week impossible.
 */
const FEW_OPTIONS = 12;

export interface LockedMeal {
  readonly day: number;
  readonly occasion: Occasion;
  readonly recipe: string;
  readonly portion: number;
}

/**
 * Builds the problem. A locked meal is kept even where a wish stands against it (the person put it there);
 * `recentUses` counts servings of a recipe in the two weeks before.
 */
export function buildProblem(
  basis: PlanBasis,
  cookbook: readonly PlannableRecipe[],
  locked: readonly LockedMeal[] = [],
  recentUses: ReadonlyMap<string, number> = new Map(),
): PlanProblem {
  const lockedIds = new Set(locked.map((meal) => meal.recipe));
  const fits = new Set(cookbook.filter((recipe) => wishesAgainst(basis, recipe).length === 0));
  const recipes = cookbook.filter((recipe) => fits.has(recipe) || lockedIds.has(recipe.id));
  const occasions = shareEnergy(basis.occasions);
  const rows = nutrientRows(basis);
  const columns = rows.columns;
  const caps = capRows(basis);
  const foods = [...new Set(recipes.flatMap((recipe) => recipe.foods))];
  const foodIndex = new Map(foods.map((key, index) => [key, index]));
  const candidates: Candidate[] = recipes.map((recipe) => ({
    recipe: recipe.id,
    name: recipe.name,
    known: Float64Array.from(columns, (nutrient) => recipe.perServing[nutrient].known),
    worst: Float64Array.from(columns, (nutrient) => recipe.perServing[nutrient].worst),
    minutes: recipe.totalMinutes,
    foods: Int32Array.from(new Set(recipe.foods), (key) => foodIndex.get(key)!),
    caps: Int32Array.from(caps.flatMap((cap, index) => (recipe.facts.includes(cap.fact) ? [index] : []))),
    cuisine: recipe.cuisine,
    family: recipe.family,
    recent: recentUses.get(recipe.id) ?? 0,
    favourite: recipe.opinion === "favourite",
  }));
  const indexOf = new Map(recipes.map((recipe, index) => [recipe.id, index]));

  const options: Option[][] = [];
  const lockedCells: (MealChoice | null)[] = [];
  for (let day = 0; day < basis.days; day++)
    for (const spec of occasions) {
      const meal = locked.find((m) => m.day === day && m.occasion === spec.occasion);
      const candidate = meal ? indexOf.get(meal.recipe) : undefined;
      lockedCells.push(meal && candidate !== undefined ? { candidate, portion: meal.portion } : null);
      const fitting = mealOptions(basis, recipes, fits, spec, day);
      if (meal && candidate !== undefined) {
        const own = fitting.find((option) => option.candidate === candidate);
        if (!own) fitting.push({ candidate, portions: [meal.portion] });
        else if (!own.portions.includes(meal.portion))
          fitting[fitting.indexOf(own)] = {
            candidate,
            portions: [...own.portions, meal.portion].sort((a, b) => a - b),
          };
      }
      options.push(fitting);
    }
  const weeks = Math.ceil(basis.days / 7);
  return {
    days: basis.days,
    occasions,
    ...rows,
    caps,
    foods,
    candidates,
    options,
    locked: lockedCells,
    mostUses: 2 * weeks,
    mostDinnerUses: weeks,
  };
}

/** The recipes for one meal and the portions that keep it within its share of the day's energy. */
function mealOptions(
  basis: PlanBasis,
  recipes: readonly PlannableRecipe[],
  /** Those that no wish stands against; the others are here only because they are locked. */
  fits: ReadonlySet<PlannableRecipe>,
  spec: OccasionSpec,
  day: number,
): Option[] {
  const energy = basis.targets.energy.target;
  const low = spec.lowShare * energy;
  const high = spec.highShare * energy;
  const most = minutesFor(basis, spec.occasion, day);
  const fitting: Option[] = [];
  const nearly: Option[] = [];
  recipes.forEach((recipe, candidate) => {
    if (!recipe.slots.includes(spec.slot) || recipe.totalMinutes > most) return;
    if (!fits.has(recipe)) return;
    const serving = recipe.perServing.energy.known;
    const portions = portionSteps(recipe.portionStep);
    const inBand = portions.filter((portion) => portion * serving >= low && portion * serving <= high);
    if (inBand.length > 0) fitting.push({ candidate, portions: inBand });
    else {
      const middle = (low + high) / 2;
      const off = (portion: number) => Math.abs(portion * serving - middle);
      nearly.push({ candidate, portions: [portions.reduce((a, b) => (off(b) < off(a) ? b : a))] });
    }
  });
  return fitting.length >= FEW_OPTIONS
    ? fitting
    : [...fitting, ...nearly].sort((a, b) => a.candidate - b.candidate);
}

/** Household portions from half a serving to two, in the recipe's own step. */
export function portionSteps(step: number): number[] {
  const steps: number[] = [];
  for (let i = 1; i * step <= MOST_PORTION + 1e-9; i++)
    if (i * step >= LEAST_PORTION - 1e-9) steps.push(i * step);
  return steps;
}

function capRows(basis: PlanBasis): CapRow[] {
  const weeks = Math.ceil(basis.days / 7);
  return basis.targets.foodRules
    .filter((rule) => rule.perWeek > 0)
    .map((rule) => ({ fact: rule.fact, most: Math.floor(rule.perWeek * weeks) }));
}

function nutrientRows(basis: PlanBasis) {
  const columns: NutrientId[] = [];
  const columnOf = (nutrient: NutrientId): number => {
    const at = columns.indexOf(nutrient);
    return at >= 0 ? at : columns.push(nutrient) - 1;
  };
  const { energy: energyTarget, macros, nutrients, saturatedFatLimit } = basis.targets;
  const energy: BandRow = {
    nutrient: "energy",
    column: columnOf("energy"),
    low: energyTarget.target * (1 - ENERGY_AIM),
    high: energyTarget.target * (1 + ENERGY_AIM),
    weight: ENERGY_WEIGHT,
  };
  const targets: TargetRow[] = [];
  const limits: LimitRow[] = [];
  const frozen: FrozenRow[] = [];
  for (const target of Object.values(nutrients)) {
    const nutrient = target.nutrient;
    const rank = basis.priorities.indexOf(nutrient);
    const stored = STORED_NUTRIENTS.has(nutrient);
    if (target.amount !== null && target.amount > 0 && target.status !== "blocked") {
      const priority = rank >= 0 && target.status === "open";
      const ordinary = nutrient === "protein" ? PROTEIN_WEIGHT : ORDINARY_WEIGHT;
      const weight = priority ? (PRIORITY_WEIGHTS[rank] ?? ORDINARY_WEIGHT) : ordinary;
      targets.push({ nutrient, column: columnOf(nutrient), amount: target.amount, weight, priority, stored });
    }
    for (const limit of target.limits)
      if (limit.measuredBy)
        limits.push({
          nutrient: limit.measuredBy,
          column: columnOf(limit.measuredBy),
          amount: limit.amount,
          over: limit.over,
          weight: limit.kind === "cap" && nutrient === "potassium" ? HOLD_WEIGHT : LIMIT_WEIGHT,
        });
    if (target.freezeBand !== null)
      frozen.push({ nutrient, column: columnOf(nutrient), band: target.freezeBand, weight: FROZEN_WEIGHT });
  }
  const band = (nutrient: NutrientId, low: number, high: number, weight: number): BandRow => ({
    nutrient,
    column: columnOf(nutrient),
    low,
    high,
    weight,
  });
  const bands = [
    band("fat", macros.fat.low, macros.fat.high, MACRO_WEIGHT),
    band("carbohydrate", macros.carbohydrate.low, macros.carbohydrate.high, MACRO_WEIGHT),
    band("protein", 0, macros.protein.high, MACRO_WEIGHT),
    band("saturatedFat", 0, saturatedFatLimit, SATURATED_FAT_WEIGHT),
  ];
  return { columns, energy, targets, limits, bands, frozen };
}
