// Pure. Turns a week's basis and the cookbook into the planning problem the search works on.
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { addDays, isoWeekday } from "#lib/domain/shared/calendar.ts";
import type { PlanBasis, PlannableRecipe } from "./basis.ts";
import { capRows, cellsOf, eaterRows, PLANNER, targetsOfEaters } from "./eaters.ts";
import { mealOptions, momentOptions } from "./meal-options.ts";
import { shareEnergy } from "./occasions.ts";
import type { Candidate, Cell, Kitchen, MealChoice, Option, PlanProblem } from "./problem.ts";
import { momentsOf } from "./training-moment.ts";
import { suitsCompanion, wishesAgainst } from "./wishes.ts";

/** What lies on one eater's plate. */
export interface Plate {
  /** PLANNER, or a companion's id. */
  readonly eater: string;
  readonly portion: number;
}

export interface LockedMeal {
  readonly day: number;
  readonly occasion: Occasion;
  readonly recipe: string;
  /** On the planner's own plate; of no account at a table where they don't sit. */
  readonly portion: number;
  /** 0, the planner's own, unless said. */
  readonly table?: number;
  /** The others at the meal. */
  readonly plates?: readonly Plate[];
  /** It stands for this one run: in the week that is made of it nobody has locked it. */
  readonly held?: true;
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
  const cells = cellsOf(basis);
  const lockedIds = new Set(locked.map((meal) => meal.recipe));
  const suits = suitedTo(basis, cookbook);
  const recipes = cookbook.filter((recipe) => suits.get(recipe)! !== 0 || lockedIds.has(recipe.id));
  const masks = recipes.map((recipe) => suits.get(recipe)!);
  const occasions = shareEnergy(basis.occasions, basis.mealsOfDay);
  const targets = targetsOfEaters(basis);
  const { columns, eaters } = eaterRows(basis, targets, occasions);
  const caps = capRows(basis);
  const foods = [...new Set(recipes.flatMap((recipe) => recipe.foods))];
  const foodIndex = new Map(foods.map((key, index) => [key, index]));
  const candidates: Candidate[] = recipes.map((recipe) => ({
    recipe: recipe.id,
    name: recipe.name,
    known: Float64Array.from(columns, (nutrient) => recipe.perServing[nutrient].known),
    worst: Float64Array.from(columns, (nutrient) => recipe.perServing[nutrient].worst),
    minutes: recipe.totalMinutes,
    keepsDays: recipe.keepsDays,
    foods: Int32Array.from(new Set(recipe.foods), (key) => foodIndex.get(key)!),
    lead: recipe.lead === null ? -1 : (foodIndex.get(recipe.lead) ?? -1),
    caps: Int32Array.from(caps.flatMap((cap, index) => (recipe.facts.includes(cap.fact) ? [index] : []))),
    cuisine: recipe.cuisine,
    family: recipe.family,
    moments: momentsOf(recipe),
    recent: recentUses.get(recipe.id) ?? 0,
    favourite: recipe.opinion === "favourite",
  }));
  const indexOf = new Map(recipes.map((recipe, index) => [recipe.id, index]));
  const energies = targets.map((byDay) => byDay.map(({ energy }) => energy.target as number));

  const lockedCells: (MealChoice | null)[] = [];
  const options: Option[][] = cells.map((cell) => {
    const spec = occasions[cell.occasion]!;
    const meal = locked.find(
      (m) => m.day === cell.day && m.occasion === spec.occasion && (m.table ?? 0) === cell.table,
    );
    const fitting = mealOptions(basis, recipes, masks, spec, cell, energies);
    const candidate = meal && indexOf.get(meal.recipe);
    if (!meal || candidate === undefined) {
      lockedCells.push(null);
      return fitting;
    }
    const choice = lockedChoice(basis, cell, meal, candidate, fitting);
    lockedCells.push(choice);
    return withLocked(fitting, choice);
  });
  const weeks = Math.ceil(basis.days / 7);
  return {
    days: basis.days,
    occasions,
    columns,
    eaters,
    cells,
    caps,
    foods,
    useUp: Int32Array.from(new Set(basis.useUp.flatMap((key) => foodIndex.get(key) ?? []))),
    candidates,
    options: momentOptions(basis, cells, recipes, options, lockedCells),
    locked: lockedCells,
    kitchen: kitchenOf(basis),
    mostUses: 2 * weeks,
    mostDinnerUses: weeks,
  };
}

/** For each recipe the eaters it suits, as bits: 1 for the person who plans, 2, 4 … for the companions. */
function suitedTo(
  basis: PlanBasis,
  cookbook: readonly PlannableRecipe[],
): ReadonlyMap<PlannableRecipe, number> {
  return new Map(
    cookbook.map((recipe) => {
      let mask = wishesAgainst(basis, recipe).length === 0 ? 1 : 0;
      basis.companions.forEach((companion, at) => {
        if (suitsCompanion(companion, recipe)) mask |= 2 << at;
      });
      return [recipe, mask];
    }),
  );
}

function lockedChoice(
  basis: PlanBasis,
  cell: Cell,
  meal: LockedMeal,
  candidate: number,
  fitting: readonly Option[],
): MealChoice {
  const own = fitting.find((option) => option.candidate === candidate);
  const portions = cell.eaters.map((eater, seat) => {
    const id = eater === 0 ? PLANNER : basis.companions[eater - 1]!.id;
    if (id === PLANNER) return meal.portion;
    const levels = own?.portions[seat] ?? [1];
    // Somebody who was not at the meal when it was locked gets a middling plate.
    return meal.plates?.find((plate) => plate.eater === id)?.portion ?? levels[levels.length >> 1]!;
  });
  return { candidate, portions };
}

/** The options, with the locked choice among them. */
function withLocked(fitting: readonly Option[], { candidate, portions }: MealChoice): Option[] {
  const own = fitting.find((option) => option.candidate === candidate);
  if (!own) return [...fitting, { candidate, portions: portions.map((portion) => [portion]) }];
  const widened = own.portions.map((levels, seat) =>
    levels.includes(portions[seat]!) ? levels : [...levels, portions[seat]!].sort((a, b) => a - b),
  );
  return fitting.map((option) => (option === own ? { candidate, portions: widened } : option));
}

function kitchenOf(basis: PlanBasis): Kitchen {
  const weekdays = Array.from({ length: basis.days }, (_, day) => isoWeekday(addDays(basis.startDate, day)));
  const batch = weekdays.map((weekday) => basis.batchDays.includes(weekday));
  return {
    batch,
    // Who cooks ahead takes the time for it.
    minutes: weekdays.map((weekday, day) =>
      batch[day] ? Number.POSITIVE_INFINITY : (basis.minutesPerDay[weekday - 1] ?? Number.POSITIVE_INFINITY),
    ),
    leftovers: Math.round((basis.leftoverMeals * basis.days) / 7),
  };
}
