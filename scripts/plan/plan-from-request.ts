// Plans a week just as the app does: the same problem, search and explanation, from the package's files alone.
import { assembleWeek } from "#lib/domain/explanation/assemble-week.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem, type LockedMeal } from "#lib/domain/planner/build-problem.ts";
import { cookingsOf } from "#lib/domain/planner/cookings.ts";
import { describeImpossible } from "#lib/domain/planner/describe-impossible.ts";
import { findImpossible } from "#lib/domain/planner/feasibility.ts";
import { cellOf } from "#lib/domain/planner/problem.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { type PlanRequest, profileOf } from "#lib/schemas/plan-request.ts";
import { proveWeek } from "#lib/solver/bound/prove-week.ts";
import { threadSolver } from "#lib/solver/thread-solver.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { cookbookFromFiles } from "../bench/cookbook-from-files.ts";
import type { Answer } from "./main.ts";
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
  for (const field of ["dislikes", "useUp"] as const)
    request[field].forEach((key, index) => {
      if (!foods.has(key)) complain(`${field}.${index}`, `the catalogue has no food ${key}`);
    });
  const plain = await cookbookFromFiles(catalogue);
  const known = new Set(plain.map(({ id }) => id));
  for (const field of ["never", "favourites"] as const)
    request[field].forEach((id, index) => {
      if (!known.has(id)) complain(`${field}.${index}`, `the cookbook has no recipe ${id}`);
    });
  request.keep.forEach(({ recipe }, index) => {
    if (!known.has(recipe)) complain(`keep.${index}.recipe`, `the cookbook has no recipe ${recipe}`);
  });
  const cookbook = plain.map((recipe) =>
    request.never.includes(recipe.id)
      ? { ...recipe, opinion: "never" as const }
      : request.favourites.includes(recipe.id)
        ? { ...recipe, opinion: "favourite" as const }
        : recipe,
  );
  const startDate = request.startDate as IsoDate;
  const profile = profileOf(request.person, startDate, {
    allergens: request.allergens,
    dislikes: request.dislikes.map((key) => ({ key, name: foods.get(key)!.description })),
    occasions: request.occasions,
    cookingMinutes: request.cookingMinutes,
    minutesPerDay: request.minutesPerDay,
    batchDays: request.batchDays,
    leftoverMeals: request.leftovers,
  });
  const basis = basisFor(profile, startDate, request.days, {
    adjustments: [],
    companions: [],
    useUp: request.useUp,
  });
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
    const servings = cookingsOf(problem, found.meals);
    const servedAt = ({ day, occasion }: { readonly day: number; readonly occasion: Occasion }) =>
      servings[cellOf(problem, day, basis.occasions.indexOf(occasion))]!;
    const proof = request.prove ? await proveWeek(problem, found) : null;
    return { code: 0, answer: weekDocument(week, servedAt, found, proof) };
  } finally {
    await solver.close();
  }
}
