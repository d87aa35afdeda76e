import { keep, rivalOf } from "#lib/domain/explanation/assemble-week.ts";
import type { PlannedWeek, WeekMeal, WeekRecipe } from "#lib/domain/explanation/planned-week.ts";
import { dayAmount, mealAmount, meanAmount } from "#lib/domain/explanation/totals.ts";
import { NUTRIENTS, type ScoredNutrient, STORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { rankAlternatives } from "#lib/domain/planner/alternatives.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { cellOf, type MealChoice, type PlanProblem } from "#lib/domain/planner/problem.ts";
import type { Amount, Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import type { Cookbook, SavedWeek, WeekStore } from "./plan-ports.ts";

export interface SwapPorts {
  readonly weeks: WeekStore;
  readonly cookbook: Cookbook;
}

export interface MealPlace {
  readonly startDate: IsoDate;
  readonly day: number;
  readonly occasion: Occasion;
}

/** What a swap would do to a priority, as shares of its target. Stored nutrients are compared over the week. */
export interface SwapEffect {
  readonly nutrient: ScoredNutrient;
  readonly name: string;
  readonly over: "day" | "week";
  readonly before: number;
  readonly after: number;
  readonly complete: boolean;
}

export interface SwapOffer {
  readonly recipe: string;
  readonly name: string;
  readonly cuisine: string;
  readonly minutes: number;
  readonly portion: number;
  readonly energy: Amount;
  /** Points the week changes by; negative is better. */
  readonly change: number;
  readonly effects: readonly SwapEffect[];
}

/** Everything that could stand in a meal's place, best first, with the effect of each. @throws NotFound */
export async function listSwaps(
  ports: SwapPorts,
  userId: string,
  place: MealPlace,
  most = 12,
): Promise<SwapOffer[]> {
  const saved = await findWeek(ports, userId, place.startDate);
  const scene = await setScene(ports, userId, saved.week, place);
  return rankAlternatives(scene.problem, scene.choices, scene.cell)
    .slice(0, most)
    .map((alternative): SwapOffer => {
      const recipe = scene.recipes.get(scene.problem.candidates[alternative.candidate]!.recipe)!;
      const after = withMeal(saved.week, scene.meal, recipe, alternative.portion, scene.recipes);
      const meal = after.meals.find((m) => m.day === place.day && m.occasion === place.occasion)!;
      return {
        recipe: recipe.id,
        name: recipe.name,
        cuisine: recipe.cuisine,
        minutes: recipe.totalMinutes,
        portion: alternative.portion,
        energy: mealAmount(after, meal, "energy"),
        change: alternative.change,
        effects: effects(saved.week, after, place.day),
      };
    });
}

/**
 * Puts another recipe in a meal's place, at the portion that suits the week best.
 * @throws NotFound when the week, the meal or the recipe is not there; Conflict when somebody changed the week meanwhile.
 */
export async function swapMeal(
  ports: SwapPorts,
  userId: string,
  place: MealPlace,
  recipeId: string,
  revision: number,
): Promise<void> {
  const saved = await findWeek(ports, userId, place.startDate);
  const scene = await setScene(ports, userId, saved.week, place);
  const chosen = rankAlternatives(scene.problem, scene.choices, scene.cell).find(
    (alternative) => scene.problem.candidates[alternative.candidate]!.recipe === recipeId,
  );
  if (!chosen) throw new NotFound("recipe for this meal");
  const choices = scene.choices.with(scene.cell, { candidate: chosen.candidate, portion: chosen.portion });
  const rival = rivalOf(saved.week.basis, scene.problem, choices, scene.cell, scene.recipes);
  const after = withMeal(saved.week, scene.meal, scene.recipes.get(recipeId)!, chosen.portion, scene.recipes);
  const meals = after.meals.map((meal) =>
    meal.day === place.day && meal.occasion === place.occasion ? { ...meal, rival } : meal,
  );
  await write(ports, userId, saved, revision, { ...after, meals });
}

/** Locks a meal, so that a new plan keeps it, or lets it go. @throws NotFound, Conflict */
export async function lockMeal(
  ports: Pick<SwapPorts, "weeks">,
  userId: string,
  place: MealPlace,
  locked: boolean,
  revision: number,
): Promise<void> {
  const saved = await findWeek(ports, userId, place.startDate);
  findMeal(saved.week, place);
  const meals = saved.week.meals.map((meal) =>
    meal.day === place.day && meal.occasion === place.occasion ? { ...meal, locked } : meal,
  );
  await write(ports, userId, saved, revision, { ...saved.week, meals });
}

async function findWeek(
  ports: Pick<SwapPorts, "weeks">,
  userId: string,
  startDate: IsoDate,
): Promise<SavedWeek> {
  const saved = await ports.weeks.find(userId, startDate);
  if (!saved) throw new NotFound("week");
  return saved;
}

function findMeal(week: PlannedWeek, place: MealPlace): WeekMeal {
  const meal = week.meals.find((m) => m.day === place.day && m.occasion === place.occasion);
  if (!meal) throw new NotFound("meal");
  return meal;
}

async function write(
  ports: Pick<SwapPorts, "weeks">,
  userId: string,
  saved: SavedWeek,
  revision: number,
  week: PlannedWeek,
): Promise<void> {
  const written = saved.revision === revision && (await ports.weeks.update(userId, saved.id, revision, week));
  if (!written)
    throw new Conflict("This week was changed in another window. Look at it afresh, then try again.");
}

interface Scene {
  readonly meal: WeekMeal;
  readonly cell: number;
  readonly problem: PlanProblem;
  readonly choices: MealChoice[];
  readonly recipes: ReadonlyMap<string, WeekRecipe>;
}

/** The week as a planning problem in which every meal stands as it is; recipes that were retired are kept. */
async function setScene(
  ports: SwapPorts,
  userId: string,
  week: PlannedWeek,
  place: MealPlace,
): Promise<Scene> {
  const meal = findMeal(week, place);
  const cookbook = await ports.cookbook.for(userId);
  const known = new Set(cookbook.map((recipe) => recipe.id));
  const retired = Object.values(week.recipes)
    .filter((recipe) => !known.has(recipe.id))
    // Without a slot they stay where they are and are offered nowhere else.
    .map((recipe) => ({ ...recipe, slots: [], foods: recipe.contributions.map((part) => part.food) }));
  const problem = buildProblem(week.basis, [...cookbook, ...retired], week.meals);
  const choices = problem.locked.map((choice) => {
    if (!choice) throw new Conflict("This week lacks a meal; plan it again.");
    return choice;
  });
  const recipes = new Map<string, WeekRecipe>([...cookbook, ...retired].map((recipe) => [recipe.id, recipe]));
  return {
    meal,
    cell: cellOf(problem, place.day, week.basis.occasions.indexOf(place.occasion)),
    problem,
    choices,
    recipes,
  };
}

function withMeal(
  week: PlannedWeek,
  meal: WeekMeal,
  recipe: WeekRecipe,
  portion: number,
  recipes: ReadonlyMap<string, WeekRecipe>,
): PlannedWeek {
  const meals = week.meals.map((other) =>
    other.day === meal.day && other.occasion === meal.occasion
      ? { ...other, recipe: recipe.id, portion, rival: null }
      : other,
  );
  // Recipes that stay keep the form they were saved in.
  const forms = new Map([...recipes, ...Object.entries(week.recipes)]);
  return { ...week, meals, recipes: keep(meals, forms) };
}

function effects(before: PlannedWeek, after: PlannedWeek, day: number): SwapEffect[] {
  return before.basis.priorities.flatMap((nutrient) => {
    const target = before.basis.targets.nutrients[nutrient].amount;
    if (!target) return [];
    const stored = STORED_NUTRIENTS.has(nutrient);
    const amount = (week: PlannedWeek) =>
      stored ? meanAmount(week, nutrient) : dayAmount(week, day, nutrient);
    const [was, is] = [amount(before), amount(after)];
    return [
      {
        nutrient,
        name: NUTRIENTS[nutrient].short,
        over: stored ? ("week" as const) : ("day" as const),
        before: was.known / target,
        after: is.known / target,
        complete: was.complete && is.complete,
      },
    ];
  });
}
