// Plans a week just as the app does: the same problem, search and explanation, from the package's files alone.
import { assembleWeek } from "#lib/domain/explanation/assemble-week.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem, type LockedMeal } from "#lib/domain/planner/build-problem.ts";
import { describeImpossible } from "#lib/domain/planner/describe-impossible.ts";
import { findImpossible } from "#lib/domain/planner/feasibility.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { profileOf } from "#lib/schemas/person-request.ts";
import type { PlanRequest } from "#lib/schemas/plan-request.ts";
import { proveWeek } from "#lib/solver/bound/prove-week.ts";
import { threadSolver } from "#lib/solver/thread-solver.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { cookbookFromFiles } from "../bench/cookbook-from-files.ts";
import type { Answer } from "./main.ts";
import { surroundingsOfRequest } from "./surroundings.ts";
import { weekDocument } from "./week-document.ts";

const STARTS = 4;
/** No week was possible; the answer says why. */
const IMPOSSIBLE = 3;

export async function planFromRequest(
  request: PlanRequest,
  complain: (field: string, message: string) => never,
): Promise<Answer> {
  const catalogue = readCatalogueFiles();
  const foods = new Map(catalogue.map((food) => [food.key, food]));
  const plain = await cookbookFromFiles(catalogue);
  checkNames(request, foods, new Set(plain.map(({ id }) => id)), complain);
  const cookbook = plain.map((recipe) =>
    request.never.includes(recipe.id)
      ? { ...recipe, opinion: "never" as const }
      : request.favourites.includes(recipe.id)
        ? { ...recipe, opinion: "favourite" as const }
        : recipe,
  );
  const startDate = request.startDate as IsoDate;
  const named = (key: string) => ({ key, name: foods.get(key)!.description });
  const profile = profileOf(request.person, startDate, {
    allergens: request.allergens,
    dislikes: request.dislikes.map(named),
    occasions: request.occasions,
    mealsOfDay: request.meals,
    cookingMinutes: request.cookingMinutes,
    minutesPerDay: request.minutesPerDay,
    batchDays: request.batchDays,
    leftoverMeals: request.leftovers,
  });
  const around = surroundingsOfRequest(request, profile, named);
  const basis = basisFor(profile, startDate, request.days, around);
  const problem = buildProblem(basis, cookbook, request.keep as readonly LockedMeal[]);
  const impossible = findImpossible(basis, cookbook, problem);
  if (impossible)
    return { code: IMPOSSIBLE, answer: { impossible, words: describeImpossible(impossible, basis) } };

  const solver = threadSolver(STARTS, request.moves);
  try {
    const found = await solver.solve(problem, request.seed, () => undefined, new AbortController().signal);
    if (!found) throw new Error("The search ended without a week.");
    if (found.score.rules > 0) {
      const reason = { kind: "rules cannot be kept" } as const;
      return { code: IMPOSSIBLE, answer: { impossible: reason, words: describeImpossible(reason, basis) } };
    }
    const recipes = new Map(cookbook.map((recipe) => [recipe.id, recipe]));
    const locked = new Set(problem.locked.flatMap((meal, cell) => (meal ? [cell] : [])));
    const week = assembleWeek(basis, problem, found.meals, recipes, locked);
    const proof = request.prove ? await proveWeek(problem, found) : null;
    return { code: 0, answer: weekDocument(week, found, proof, request.favourites) };
  } finally {
    await solver.close();
  }
}

/** What only the catalogue and the cookbook can tell: whether foods and recipes that are named exist. */
function checkNames(
  request: PlanRequest,
  foods: ReadonlyMap<string, unknown>,
  recipes: ReadonlySet<string>,
  complain: (field: string, message: string) => never,
): void {
  const check = (field: string, names: readonly string[], known: (name: string) => boolean, what: string) =>
    names.forEach((name, at) => {
      if (!known(name)) complain(`${field}.${at}`, `${what} ${name}`);
    });
  const isFood = (key: string) => foods.has(key);
  const isRecipe = (id: string) => recipes.has(id);
  const noFood = "the catalogue has no food";
  const noRecipe = "the cookbook has no recipe";
  check("dislikes", request.dislikes, isFood, noFood);
  check("useUp", request.useUp, isFood, noFood);
  check("never", request.never, isRecipe, noRecipe);
  check("favourites", request.favourites, isRecipe, noRecipe);
  request.keep.forEach(({ recipe }, at) => {
    if (!isRecipe(recipe)) complain(`keep.${at}.recipe`, `${noRecipe} ${recipe}`);
  });
  request.companions.forEach(({ dislikes, never }, at) => {
    check(`companions.${at}.dislikes`, dislikes, isFood, noFood);
    check(`companions.${at}.never`, never, isRecipe, noRecipe);
  });
}
