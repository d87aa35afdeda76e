import {
  type Effect,
  effectsOf,
  type MealChange,
  mealChanges,
} from "#lib/domain/explanation/compare-weeks.ts";
import { mealWords } from "#lib/domain/explanation/meal-words.ts";
import { recipeOf } from "#lib/domain/explanation/planned-week.ts";
import { dayAmount } from "#lib/domain/explanation/totals.ts";
import { portionSteps } from "#lib/domain/planner/meal-options.ts";
import type { MealChoice } from "#lib/domain/planner/problem.ts";
import { repairDay } from "#lib/domain/planner/repair-day.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";
import { InvalidInput } from "#lib/errors.ts";
import { capital, fixedCells, type SwapOptions } from "./swap-meal.ts";
import {
  findMeal,
  findWeek,
  type MealPlace,
  type Scene,
  type ScenePorts,
  setScene,
  withChoices,
  withRivals,
  writeWeek,
} from "./week-scene.ts";

/** A meal at another portion, and what that does to its day. */
export interface PortionOffer {
  readonly portion: number;
  readonly current: boolean;
  readonly dayEnergy: Amount;
  readonly effects: readonly Effect[];
  readonly alsoChanges: readonly MealChange[];
}

/** The household portions of a meal, the smallest first. */
export function listPortions(
  scene: Scene,
  place: Pick<MealPlace, "day" | "occasion">,
  { repair = false }: SwapOptions = {},
): PortionOffer[] {
  const meal = findMeal(scene.week, place);
  return portionsOf(scene, place).map((portion): PortionOffer => {
    const current = portion === meal.portion;
    const after = current ? scene.week : withChoices(scene, atPortion(scene, place, portion, repair));
    return {
      portion,
      current,
      dayEnergy: dayAmount(after, place.day, "energy"),
      effects: effectsOf(scene.week, after, place.day),
      alsoChanges: mealChanges(scene.week, after).filter(
        (each) => each.day !== place.day || each.occasion !== place.occasion,
      ),
    };
  });
}

/** Serves more or less of a meal. @throws NotFound, Conflict, InvalidInput */
export async function portionMeal(
  ports: ScenePorts,
  userId: string,
  place: MealPlace,
  portion: number,
  revision: number,
  { repair = false }: SwapOptions = {},
): Promise<void> {
  const saved = await findWeek(ports, userId, place.startDate);
  const meal = findMeal(saved.week, place);
  const scene = await setScene(ports, userId, saved.week);
  if (!portionsOf(scene, place).includes(portion))
    throw new InvalidInput("This recipe cannot be divided that way. Choose one of the portions shown.");
  if (portion === meal.portion) return;
  const after = withRivals(scene, atPortion(scene, place, portion, repair));
  const servings = `${portion} ${portion === 1 ? "serving" : "servings"}`;
  const said = `${capital(mealWords(saved.week.basis, place.day, place.occasion))} is now ${servings} of ${recipeOf(saved.week, meal).name}.`;
  await writeWeek(ports, userId, saved, revision, after, { said });
}

function portionsOf({ week }: Scene, place: Pick<MealPlace, "day" | "occasion">): number[] {
  const meal = findMeal(week, place);
  const steps = portionSteps(recipeOf(week, meal).portionStep);
  return [...new Set([...steps, meal.portion])].sort((a, b) => a - b);
}

function atPortion(
  scene: Scene,
  place: Pick<MealPlace, "day" | "occasion">,
  portion: number,
  repair: boolean,
): MealChoice[] {
  const cell = scene.cell(place);
  const { candidate, portions } = scene.choices[cell]!;
  // The person's own plate is the first; the others keep theirs.
  const choices = scene.choices.with(cell, { candidate, portions: portions.with(0, portion) });
  return repair ? repairDay(scene.problem, choices, place.day, fixedCells(scene, cell)) : choices;
}
