// A saved week set up as a planning problem in which every meal stands as it is: where a change of a meal begins.
import { keep, rivalOf, servedAs } from "#lib/domain/explanation/assemble-week.ts";
import {
  allMeals,
  type PlannedWeek,
  type WeekMeal,
  type WeekRecipe,
} from "#lib/domain/explanation/planned-week.ts";
import type { PlannableRecipe } from "#lib/domain/planner/basis.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { cellOf, type MealChoice, type PlanProblem } from "#lib/domain/planner/problem.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import type { Cookbook, SavedWeek, WeekChange, WeekStore } from "./plan-ports.ts";

export interface ScenePorts {
  readonly weeks: WeekStore;
  readonly cookbook: Cookbook;
}

export interface MealPlace {
  readonly startDate: IsoDate;
  readonly day: number;
  readonly occasion: Occasion;
}

export interface Scene {
  readonly week: PlannedWeek;
  readonly problem: PlanProblem;
  readonly choices: MealChoice[];
  /** What planning may use, and the week's retired recipes, which have no slot. */
  readonly cookbook: readonly PlannableRecipe[];
  /** Every recipe of the cookbook and of the week. */
  readonly recipes: ReadonlyMap<string, WeekRecipe>;
  /** @throws NotFound */
  cell(place: Pick<MealPlace, "day" | "occasion">): number;
}

/** @throws NotFound */
export async function findWeek(
  ports: Pick<ScenePorts, "weeks">,
  userId: string,
  startDate: IsoDate,
): Promise<SavedWeek> {
  const saved = await ports.weeks.find(userId, startDate);
  if (!saved) throw new NotFound("week");
  return saved;
}

/** @throws NotFound */
export function findMeal(week: PlannedWeek, place: Pick<MealPlace, "day" | "occasion">): WeekMeal {
  const meal = week.meals.find((m) => m.day === place.day && m.occasion === place.occasion);
  if (!meal) throw new NotFound("meal");
  return meal;
}

/** Recipes that were retired are kept where they stand, and offered nowhere else. */
export async function setScene(
  ports: Pick<ScenePorts, "cookbook">,
  userId: string,
  week: PlannedWeek,
): Promise<Scene> {
  const cookbook = await ports.cookbook.for(userId);
  const known = new Set(cookbook.map((recipe) => recipe.id));
  const retired = Object.values(week.recipes)
    .filter((recipe) => !known.has(recipe.id))
    // Without a slot they stay where they are and are offered nowhere else.
    .map((recipe) => ({
      ...recipe,
      slots: [],
      foods: recipe.contributions.map((part) => part.food),
      lead: null,
    }));
  const all = [...cookbook, ...retired];
  const problem = buildProblem(week.basis, all, allMeals(week));
  const choices = problem.locked.map((choice) => {
    if (!choice) throw new Conflict("This week lacks a meal; plan it again.");
    return choice;
  });
  return {
    week,
    problem,
    choices,
    cookbook: all,
    recipes: new Map<string, WeekRecipe>(all.map((recipe) => [recipe.id, recipe])),
    cell({ day, occasion }) {
      findMeal(week, { day, occasion });
      return cellOf(problem, day, week.basis.occasions.indexOf(occasion));
    },
  };
}

/** The week with other choices in some of its meals. Recipes that stay keep the form they were saved in. */
export function withChoices(scene: Scene, choices: readonly MealChoice[]): PlannedWeek {
  const { week, problem } = scene;
  const meals = week.meals.map((meal) => {
    const cell = scene.cell(meal);
    const { candidate, portions } = choices[cell]!;
    const recipe = problem.candidates[candidate]!.recipe;
    const served = servedAs(problem, cell, portions);
    const same = recipe === meal.recipe && samePlates(meal, served);
    return same ? meal : { ...meal, recipe, ...served, rival: null };
  });
  const forms = new Map([...scene.recipes, ...Object.entries(week.recipes)]);
  return { ...week, meals, recipes: keep(allMeals({ ...week, meals }), forms) };
}

const samePlates = (a: Plates, b: Plates): boolean =>
  a.portion === b.portion &&
  (a.plates ?? []).every(
    (plate) => b.plates?.find((other) => other.eater === plate.eater)?.portion === plate.portion,
  );
type Plates = Pick<WeekMeal, "portion" | "plates">;

/** The same, each meal that changed with the rival that came nearest: what is written. */
export function withRivals(scene: Scene, choices: readonly MealChoice[]): PlannedWeek {
  const after = withChoices(scene, choices);
  const meals = after.meals.map((meal, at) =>
    meal === scene.week.meals[at]
      ? meal
      : { ...meal, rival: rivalOf(after.basis, scene.problem, choices, scene.cell(meal), scene.recipes) },
  );
  return { ...after, meals };
}

/** @throws Conflict when somebody changed the week since `revision`. */
export async function writeWeek(
  ports: Pick<ScenePorts, "weeks">,
  userId: string,
  saved: SavedWeek,
  revision: number,
  week: PlannedWeek,
  change: WeekChange,
): Promise<void> {
  const written =
    saved.revision === revision && (await ports.weeks.update(userId, saved.id, revision, week, change));
  if (!written) throw changedMeanwhile();
}

export const changedMeanwhile = () =>
  new Conflict("This week was changed in another window. Look at it afresh, then try again.");
