// Pure. Makes the week that is saved out of the search's choices: recipes as they are now, and each meal's rival.
import type { PlannedWeek, Rival, WeekMeal, WeekRecipe } from "#lib/domain/explanation/planned-week.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { rankAlternatives } from "#lib/domain/planner/alternatives.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
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
  const perDay = problem.occasions.length;
  const meals = choices.map((choice, cell): WeekMeal => {
    const recipe = problem.candidates[choice.candidate]!.recipe;
    return {
      day: Math.floor(cell / perDay),
      occasion: problem.occasions[cell % perDay]!.occasion,
      recipe,
      portion: choice.portion,
      locked: locked.has(cell),
      rival: rivalOf(basis, problem, choices, cell, recipes),
    };
  });
  return { basis, meals, recipes: keep(meals, recipes) };
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
    brings[nutrient] = scaleAmount(recipe.perServing[nutrient], best.portion);
  return { recipe: recipe.id, name: recipe.name, portion: best.portion, cost: best.change, brings };
}

/** Of each recipe in use, only what explaining a week needs. */
export function keep(
  meals: readonly WeekMeal[],
  recipes: ReadonlyMap<string, WeekRecipe>,
): Record<string, WeekRecipe> {
  const kept: Record<string, WeekRecipe> = {};
  for (const { recipe: id } of meals) {
    const { name, cuisine, slots, totalMinutes, portionStep, family, facts, perServing, contributions } =
      recipes.get(id)!;
    kept[id] = {
      id,
      name,
      cuisine,
      slots,
      totalMinutes,
      portionStep,
      family,
      facts,
      perServing,
      contributions,
    };
  }
  return kept;
}
