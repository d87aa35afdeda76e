// Pure. Before the search: is there a week at all under these wishes, and if not, which wish stands in the way?
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { PlanBasis, PlannableRecipe } from "./basis.ts";
import { buildProblem, type LockedMeal } from "./build-problem.ts";
import { findShortage } from "./fill-meals.ts";
import type { PlanProblem } from "./problem.ts";
import type { Wish } from "./wishes.ts";

/** What one dropped wish would give back. */
export interface Relaxation {
  readonly wish: Wish;
  /** Different recipes for the same meals if this wish alone were dropped. */
  readonly available: number;
  /** True when the whole week could then be filled. */
  readonly enough: boolean;
}

export type Impossible = TooFewRecipes | { readonly kind: "rules cannot be kept" };

export interface TooFewRecipes {
  readonly kind: "too few recipes";
  /** The meal that lacks recipes. */
  readonly occasion: Occasion;
  /** Other meals that draw on the same recipes; empty when this one lacks them by itself. */
  readonly sharedWith: readonly Occasion[];
  /** Days of the plan concerned; 0 is the first. */
  readonly days: readonly number[];
  /** Different recipes that fit these meals, and how many they need at least. */
  readonly available: number;
  readonly needed: number;
  /** How many meals these are, and how many of them the recipes fill within the rules on repeats. */
  readonly meals: number;
  readonly fillable: number;
  /** True when meals the person locked are among them. */
  readonly locked: boolean;
  /** Best first. */
  readonly relaxations: readonly Relaxation[];
}

/** Null when every meal can be filled within the rules on repeats; otherwise what cannot, and what would help. */
export function findImpossible(
  basis: PlanBasis,
  cookbook: readonly PlannableRecipe[],
  problem: PlanProblem,
): Impossible | null {
  const shortage = findShortage(problem);
  if (!shortage) return null;
  const alone = shortestOccasion(problem);
  const { cells, fillable } = alone ?? shortage;
  if (cells.every((cell) => problem.locked[cell])) return { kind: "rules cannot be kept" };
  const perDay = problem.occasions.length;
  const occasions = [...new Set(cells.map((cell) => problem.occasions[cell % perDay]!.occasion))];
  return {
    kind: "too few recipes",
    occasion: occasions[0]!,
    sharedWith: occasions.slice(1),
    days: [...new Set(cells.map((cell) => Math.floor(cell / perDay)))].sort((a, b) => a - b),
    available: recipesFor(problem, cells).size,
    needed: recipesNeeded(problem, cells),
    meals: cells.length,
    fillable,
    locked: cells.some((cell) => problem.locked[cell]),
    relaxations: relaxations(basis, cookbook, problem, cells, occasions),
  };
}

/** The one occasion that lacks most recipes by itself, on the days that are short of them; null when none does. */
function shortestOccasion(problem: PlanProblem): { cells: number[]; fillable: number } | null {
  const perDay = problem.occasions.length;
  let worst: { cells: number[]; fillable: number; lacking: number } | null = null;
  for (let occasion = 0; occasion < perDay; occasion++) {
    const all = Array.from({ length: problem.days }, (_, day) => day * perDay + occasion);
    all.sort((a, b) => recipesFor(problem, [a]).size - recipesFor(problem, [b]).size);
    for (let count = 1; count <= all.length; count++) {
      const cells = all.slice(0, count);
      const available = recipesFor(problem, cells).size;
      const lacking = recipesNeeded(problem, cells) - available;
      if (lacking > 0 && lacking >= (worst?.lacking ?? 0))
        worst = { cells, lacking, fillable: available * usesOf(problem, occasion) };
    }
  }
  return worst;
}

const usesOf = (problem: PlanProblem, occasion: number): number =>
  problem.occasions[occasion]!.slot === "dinner" ? problem.mostDinnerUses : problem.mostUses;

/** Recipes that fit at least one of these meals. */
function recipesFor(problem: PlanProblem, cells: readonly number[]): Set<number> {
  return new Set(
    cells.flatMap((cell) => {
      const locked = problem.locked[cell];
      return locked ? [locked.candidate] : problem.options[cell]!.map((option) => option.candidate);
    }),
  );
}

/** The fewest different recipes that could fill these meals. */
function recipesNeeded(problem: PlanProblem, cells: readonly number[]): number {
  const dinners = cells.filter(
    (cell) => problem.occasions[cell % problem.occasions.length]!.slot === "dinner",
  );
  return Math.max(
    Math.ceil(cells.length / problem.mostUses),
    Math.ceil(dinners.length / problem.mostDinnerUses),
  );
}

/** Drops each wish by itself and looks again. */
function relaxations(
  basis: PlanBasis,
  cookbook: readonly PlannableRecipe[],
  problem: PlanProblem,
  cells: readonly number[],
  occasions: readonly Occasion[],
): Relaxation[] {
  const before = recipesFor(problem, cells).size;
  const locked = lockedMeals(problem);
  return wishesToDrop(basis, occasions)
    .map(([wish, without]): Relaxation => {
      const after = buildProblem(without, cookbook, locked);
      return { wish, available: recipesFor(after, cells).size, enough: findShortage(after) === null };
    })
    .filter(({ available, enough }) => enough || available > before)
    .sort((a, b) => Number(b.enough) - Number(a.enough) || b.available - a.available);
}

/** Each wish a person may drop, with the basis as it would be without it. Safety rules may not be dropped. */
function wishesToDrop(basis: PlanBasis, occasions: readonly Occasion[]): [Wish, PlanBasis][] {
  const { diet, allergens, dislikes, cookingMinutes } = basis;
  return [
    ...(diet === "omnivore"
      ? []
      : [
          [
            { kind: "diet", diet },
            { ...basis, diet: "omnivore" },
          ] satisfies [Wish, PlanBasis],
        ]),
    ...allergens.map((allergen): [Wish, PlanBasis] => [
      { kind: "allergen", allergen },
      { ...basis, allergens: allergens.filter((other) => other !== allergen) },
    ]),
    ...dislikes.map((dislike): [Wish, PlanBasis] => [
      { kind: "dislike", ...dislike },
      { ...basis, dislikes: dislikes.filter((other) => other.key !== dislike.key) },
    ]),
    ...occasions
      .filter((occasion) => cookingMinutes[occasion])
      .map((occasion): [Wish, PlanBasis] => [
        { kind: "time", occasion },
        { ...basis, cookingMinutes: { ...cookingMinutes, [occasion]: undefined } },
      ]),
  ];
}

const lockedMeals = (problem: PlanProblem): LockedMeal[] =>
  problem.locked.flatMap((meal, cell) =>
    meal
      ? [
          {
            day: Math.floor(cell / problem.occasions.length),
            occasion: problem.occasions[cell % problem.occasions.length]!.occasion,
            recipe: problem.candidates[meal.candidate]!.recipe,
            portion: meal.portion,
          },
        ]
      : [],
  );
