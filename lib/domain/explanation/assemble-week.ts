// Pure. Makes the week that is saved out of the search's choices: recipes as they are now, and each meal's rival.
import type { PlannedWeek, Rival, WeekMeal, WeekRecipe } from "#lib/domain/explanation/planned-week.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { rankAlternatives } from "#lib/domain/planner/alternatives.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { PLANNER } from "#lib/domain/planner/eaters.ts";
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";
import { scaleAmount } from "./totals.ts";

/** `recipes` must hold every candidate of the problem; `locked` tells which cells the person locked. */
export function assembleWeek(
  basis: PlanBasis,
  problem: PlanProblem,
  choices: readonly MealChoice[],
  recipes: ReadonlyMap<string, WeekRecipe>,
  locked: ReadonlySet<number>,
): PlannedWeek {
  const all = choices.map((choice, at): WeekMeal => {
    const cell = problem.cells[at]!;
    return {
      day: cell.day,
      occasion: problem.occasions[cell.occasion]!.occasion,
      recipe: problem.candidates[choice.candidate]!.recipe,
      ...servedAs(problem, at, choice.portions),
      locked: locked.has(at),
      rival: rivalOf(basis, problem, choices, at, recipes),
      ...(cell.table > 0 ? { table: cell.table } : {}),
    };
  });
  const meals = all.filter((meal) => !meal.table);
  const apart = all.filter((meal) => meal.table);
  return { basis, meals, ...(apart.length > 0 ? { apart } : {}), recipes: keep(all, recipes) };
}

/** Portions by seat as the plates of a saved meal. */
export function servedAs(
  problem: PlanProblem,
  cell: number,
  portions: readonly number[],
): Pick<WeekMeal, "portion" | "plates"> {
  const plates = problem.cells[cell]!.eaters.map((eater, seat) => ({
    eater: problem.eaters[eater]!.id,
    portion: portions[seat]!,
  }));
  const others = plates.filter((plate) => plate.eater !== PLANNER);
  return {
    portion: plates.find((plate) => plate.eater === PLANNER)?.portion ?? 0,
    ...(others.length > 0 ? { plates: others } : {}),
  };
}

/** The best other recipe for a meal and what it would bring of each priority. */
export function rivalOf(
  basis: PlanBasis,
  problem: PlanProblem,
  choices: readonly MealChoice[],
  cell: number,
  recipes: ReadonlyMap<string, WeekRecipe>,
): Rival | null {
  const best = rankAlternatives(problem, choices, cell)[0];
  if (!best) return null;
  const recipe = recipes.get(problem.candidates[best.candidate]!.recipe)!;
  const brings: Partial<Record<ScoredNutrient, Amount>> = {};
  for (const nutrient of basis.priorities)
    brings[nutrient] = scaleAmount(recipe.perServing[nutrient], best.portions[0]!);
  return { recipe: recipe.id, name: recipe.name, portion: best.portions[0]!, cost: best.change, brings };
}

/** Of each recipe in use, only what explaining a week needs. */
export function keep(
  meals: readonly WeekMeal[],
  recipes: ReadonlyMap<string, WeekRecipe>,
): Record<string, WeekRecipe> {
  const kept: Record<string, WeekRecipe> = {};
  for (const { recipe: id } of meals) {
    const {
      name,
      cuisine,
      slots,
      totalMinutes,
      portionStep,
      keepsDays,
      training,
      family,
      facts,
      perServing,
      contributions,
    } = recipes.get(id)!;
    kept[id] = {
      id,
      name,
      cuisine,
      slots,
      totalMinutes,
      portionStep,
      keepsDays,
      training,
      family,
      facts,
      perServing,
      contributions,
    };
  }
  return kept;
}
