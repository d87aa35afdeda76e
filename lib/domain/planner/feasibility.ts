// Pure. Before the search: is there a week at all under these wishes, and if not, which wish stands in the way?
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { PlanBasis, PlannableRecipe } from "./basis.ts";
import type { PlanProblem } from "./problem.ts";
import { type Wish, wishesAgainst, wishesAgainstMeal, wishId } from "./wishes.ts";

/** How many recipes one dropped wish would give back. */
export interface Relaxation {
  readonly wish: Wish;
  /** Recipes for the occasion if this wish alone were dropped. */
  readonly available: number;
  /** True when that would be enough. */
  readonly enough: boolean;
}

export type Impossible = TooFewRecipes | { readonly kind: "rules cannot be kept" };

export interface TooFewRecipes {
  readonly kind: "too few recipes";
  readonly occasion: Occasion;
  readonly available: number;
  readonly needed: number;
  /** Best first. */
  readonly relaxations: readonly Relaxation[];
}

/** Null when every meal can be filled within the rules on repeats; otherwise the occasion that cannot. */
export function findImpossible(
  basis: PlanBasis,
  cookbook: readonly PlannableRecipe[],
  problem: PlanProblem,
): Impossible | null {
  const unfilled = unfilledOccasion(problem);
  if (unfilled === null) return null;
  const occasion = problem.occasions[unfilled]!.occasion;
  const isDinner = problem.occasions[unfilled]!.slot === "dinner";
  const needed = Math.ceil(problem.days / (isDinner ? problem.mostDinnerUses : problem.mostUses));
  const blockedBy = cookbook.map((recipe) => blockers(basis, recipe, occasion));
  const available = blockedBy.filter((wishes) => wishes?.length === 0).length;
  const wishes = new Map<string, { wish: Wish; count: number }>();
  for (const against of blockedBy) {
    if (against?.length !== 1) continue;
    const wish = against[0]!;
    const entry = wishes.get(wishId(wish)) ?? { wish, count: 0 };
    wishes.set(wishId(wish), { wish, count: entry.count + 1 });
  }
  const relaxations = [...wishes.values()]
    .filter(({ wish }) => wish.kind !== "safety")
    .map(({ wish, count }) => ({ wish, available: available + count, enough: available + count >= needed }))
    .sort((a, b) => b.available - a.available);
  return { kind: "too few recipes", occasion, available, needed, relaxations };
}

/** Wishes against a recipe at an occasion; time counts only when it stands against every day. */
function blockers(basis: PlanBasis, recipe: PlannableRecipe, occasion: Occasion): Wish[] | null {
  let fewest: Wish[] | null = null;
  for (let day = 0; day < Math.min(basis.days, 7); day++) {
    const against = wishesAgainstMeal(basis, recipe, occasion, day);
    if (against === null) return null;
    if (fewest === null || against.length < fewest.length) fewest = against;
  }
  return fewest ?? wishesAgainst(basis, recipe);
}

/**
 * Index of an occasion that cannot be filled, or null. Meals and servings are matched by augmenting paths:
 * a recipe serves at most `mostUses` meals, `mostDinnerUses` of them dinners, and never two on one day.
 */
function unfilledOccasion(problem: PlanProblem): number | null {
  const perDay = problem.occasions.length;
  const cells = problem.options.length;
  const served = new Int32Array(cells).fill(-1);
  const isDinner = (cell: number) => problem.occasions[cell % perDay]!.slot === "dinner";
  const takenBy = new Map<number, number[]>();
  const holders = (candidate: number) => takenBy.get(candidate) ?? [];

  const place = (cell: number, candidate: number) => {
    served[cell] = candidate;
    takenBy.set(candidate, [...holders(candidate), cell]);
  };
  const release = (cell: number) => {
    const candidate = served[cell]!;
    takenBy.set(
      candidate,
      holders(candidate).filter((holder) => holder !== cell),
    );
    served[cell] = -1;
  };
  /** Cells that must give the recipe up before `cell` may have it, or null when none needs to. */
  const inTheWay = (cell: number, candidate: number): number[] => {
    const all = holders(candidate);
    const sameDay = all.filter((other) => Math.floor(other / perDay) === Math.floor(cell / perDay));
    if (sameDay.length > 0) return sameDay;
    const dinners = all.filter(isDinner);
    if (isDinner(cell) && dinners.length >= problem.mostDinnerUses) return dinners;
    return all.length >= problem.mostUses ? all : [];
  };
  const augment = (cell: number, tried: Set<number>): boolean => {
    for (const { candidate } of problem.options[cell]!) {
      if (tried.has(candidate)) continue;
      tried.add(candidate);
      const others = inTheWay(cell, candidate);
      if (others.length === 0) {
        place(cell, candidate);
        return true;
      }
      for (const other of others) {
        if (problem.locked[other]) continue;
        release(other);
        if (augment(other, tried)) {
          place(cell, candidate);
          return true;
        }
        place(other, candidate);
      }
    }
    return false;
  };

  problem.locked.forEach((meal, cell) => {
    if (meal) place(cell, meal.candidate);
  });
  for (let cell = 0; cell < cells; cell++)
    if (served[cell] === -1 && !augment(cell, new Set())) return cell % perDay;
  return null;
}
