// Pure. Before the search: is there a week at all under these wishes, and if not, which wish stands in the way?
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { PlanBasis, PlannableRecipe } from "./basis.ts";
import { buildProblem, type LockedMeal } from "./build-problem.ts";
import { findShortage, mostDinners } from "./fill-meals.ts";
import { isDinner, type PlanProblem } from "./problem.ts";
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
  const occasions = [...new Set(cells.map((cell) => occasionOf(problem, cell)))];
  return {
    kind: "too few recipes",
    occasion: occasions[0]!,
    sharedWith: occasions.slice(1),
    days: [...new Set(cells.map((cell) => problem.cells[cell]!.day))].sort((a, b) => a - b),
    available: recipesFor(problem, cells).size,
    needed: recipesNeeded(problem, cells),
    meals: cells.length,
    fillable,
    locked: cells.some((cell) => problem.locked[cell]),
    relaxations: relaxations(basis, cookbook, problem, cells, occasions),
  };
}

const occasionOf = (problem: PlanProblem, cell: number): Occasion =>
  problem.occasions[problem.cells[cell]!.occasion]!.occasion;

/** The one occasion of one table that lacks most by itself, on the days that are short of it; null when none does. */
function shortestOccasion(problem: PlanProblem): { cells: number[]; fillable: number } | null {
  const groups = new Map<string, number[]>();
  problem.cells.forEach((cell, at) => {
    const key = `${cell.occasion} ${cell.table}`;
    groups.set(key, [...(groups.get(key) ?? []), at]);
  });
  let worst: { cells: number[]; fillable: number; lacking: number } | null = null;
  for (const group of groups.values()) {
    const all = group.sort((a, b) => recipesFor(problem, [a]).size - recipesFor(problem, [b]).size || a - b);
    for (let count = 1; count <= all.length; count++) {
      const cells = all.slice(0, count);
      const recipes = recipesFor(problem, cells);
      const fillable = [...recipes].reduce(
        (sum, candidate) => sum + usesOf(problem, cells[0]!, candidate),
        0,
      );
      const lacking = cells.length - fillable;
      if (lacking > 0 && lacking >= (worst?.lacking ?? 0)) worst = { cells, lacking, fillable };
    }
  }
  return worst;
}

const usesOf = (problem: PlanProblem, cell: number, candidate: number): number =>
  isDinner(problem, cell) ? mostDinners(problem, candidate) : problem.mostUses;

/** Recipes that fit at least one of these meals. */
function recipesFor(problem: PlanProblem, cells: readonly number[]): Set<number> {
  return new Set(
    cells.flatMap((cell) => {
      const locked = problem.locked[cell];
      return locked ? [locked.candidate] : problem.options[cell]!.map((option) => option.candidate);
    }),
  );
}

/** The fewest different recipes that could fill these meals: those there are, at their most, and more as long as meals are left. */
function recipesNeeded(problem: PlanProblem, cells: readonly number[]): number {
  const needed = (some: readonly number[], uses: (candidate: number) => number, most: number) => {
    const each = [...recipesFor(problem, some)].map(uses).sort((a, b) => b - a);
    let left = some.length;
    let count = 0;
    while (left > 0) {
      left -= each[count] ?? most;
      count += 1;
    }
    return count;
  };
  const dinners = cells.filter((cell) => isDinner(problem, cell));
  const mostAsDinner = problem.kitchen.leftovers > 0 ? problem.mostUses : problem.mostDinnerUses;
  return Math.max(
    needed(cells, () => problem.mostUses, problem.mostUses),
    needed(dinners, (candidate) => mostDinners(problem, candidate), mostAsDinner),
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
      const same = cells.flatMap((at) => {
        const { day, occasion, table } = problem.cells[at]!;
        const place = after.cells.findIndex(
          (cell) => cell.day === day && cell.occasion === occasion && cell.table === table,
        );
        return place < 0 ? [] : [place];
      });
      return { wish, available: recipesFor(after, same).size, enough: findShortage(after) === null };
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
        {
          ...basis,
          cookingMinutes: { ...cookingMinutes, [occasion]: undefined },
          adjustments: basis.adjustments.map((adjustment) => ({
            ...adjustment,
            cookingMinutes: { ...adjustment.cookingMinutes, [occasion]: undefined },
          })),
        },
      ]),
    ...basis.companions
      .filter(({ presence }) =>
        occasions.some((occasion) => (presence[occasion] ?? "together") === "together"),
      )
      .map((companion): [Wish, PlanBasis] => [
        { kind: "together", companion: companion.id, name: companion.name },
        {
          ...basis,
          companions: basis.companions.map((other) =>
            other === companion
              ? {
                  ...other,
                  presence: {
                    ...other.presence,
                    ...Object.fromEntries(occasions.map((occasion) => [occasion, "away"])),
                  },
                }
              : other,
          ),
        },
      ]),
  ];
}

/** The locked meals of a problem, as they were given. */
const lockedMeals = (problem: PlanProblem): LockedMeal[] =>
  problem.locked.flatMap((meal, at) => {
    if (!meal) return [];
    const cell = problem.cells[at]!;
    return [
      {
        day: cell.day,
        occasion: occasionOf(problem, at),
        table: cell.table,
        recipe: problem.candidates[meal.candidate]!.recipe,
        portion: meal.portions[0]!,
        plates: cell.eaters.map((eater, seat) => ({
          eater: problem.eaters[eater]!.id,
          portion: meal.portions[seat]!,
        })),
      },
    ];
  });
