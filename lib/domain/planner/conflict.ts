// Pure. Wishes that cannot all be had: the fewest that already rule something out between them, and what has to be given
// up to get it. "Something" is any question with a yes or no: is there a week at all, can a target be reached.
// The conflict is minimal because each of its wishes was dropped by itself and the answer turned (a deletion filter:
// Chinneck and Dravnieks 1991); small conflicts are looked for first, so the one that is told is short.
import type { PlanBasis, PlannableRecipe } from "./basis.ts";
import { buildProblem, type LockedMeal } from "./build-problem.ts";
import { findShortage } from "./fill-meals.ts";
import type { Wish } from "./wishes.ts";

/** What a week is asked for. */
export interface Request {
  readonly basis: PlanBasis;
  readonly cookbook: readonly PlannableRecipe[];
  readonly locked: readonly LockedMeal[];
}

/** A wish the person may give up, and the request without it. */
export interface Droppable {
  readonly wish: Wish;
  drop(request: Request): Request;
}

/** Whether one press in the profile gives this wish up; sharing a table is settled elsewhere. */
export const canGiveUp = (wish: Wish): boolean => ["diet", "allergen", "dislike", "time"].includes(wish.kind);

export type Possible = (request: Request) => boolean;

/** Whether every meal finds a recipe within the rules on repeats. */
export const canBeFilled: Possible = ({ basis, cookbook, locked }) =>
  findShortage(buildProblem(basis, cookbook, locked)) === null;

export interface Conflict {
  /** Together these rule it out; without any one of them they would not. Empty when no wish is to blame. */
  readonly wishes: readonly Wish[];
  /** Fewest wishes to give up so that it becomes possible; several ways, each by itself enough. */
  readonly waysOut: readonly (readonly Wish[])[];
}

/** More pairs than this are not tried one by one. */
const MOST_PAIRS = 36;

/** Null when nothing is in conflict. */
export function findConflict(
  request: Request,
  possible: Possible,
  wishes: readonly Droppable[] = droppableWishes(request.basis, request.cookbook),
): Conflict | null {
  if (possible(request)) return null;
  const without = (dropped: readonly Droppable[]) => dropped.reduce((left, each) => each.drop(left), request);
  const onlyWith = (kept: readonly Droppable[]) => without(wishes.filter((each) => !kept.includes(each)));
  if (!possible(without(wishes))) return { wishes: [], waysOut: [] };
  const conflict =
    wishes.map((wish) => [wish]).find((kept) => !possible(onlyWith(kept))) ??
    pairsOf(wishes).find((kept) => !possible(onlyWith(kept))) ??
    filtered(wishes, (kept) => !possible(onlyWith(kept)));
  const alone = wishes.map((wish) => [wish]).filter((dropped) => possible(without(dropped)));
  const waysOut = alone.length > 0 ? alone : pairsOf(wishes).filter((dropped) => possible(without(dropped)));
  const least = waysOut.length > 0 ? waysOut : [filtered(wishes, (dropped) => possible(without(dropped)))];
  const named = (some: readonly Droppable[]) => some.map(({ wish }) => wish);
  return { wishes: named(conflict), waysOut: least.map(named) };
}

/** Leaves out one after another for as long as `holds` stays true: what is left cannot be made smaller by one. */
function filtered<T>(all: readonly T[], holds: (some: readonly T[]) => boolean): readonly T[] {
  let kept = all;
  for (let smaller = true; smaller; ) {
    smaller = false;
    for (const each of kept) {
      const rest = kept.filter((other) => other !== each);
      if (!holds(rest)) continue;
      kept = rest;
      smaller = true;
    }
  }
  return kept;
}

function pairsOf<T>(all: readonly T[]): (readonly T[])[] {
  if ((all.length * (all.length - 1)) / 2 > MOST_PAIRS) return [];
  return all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other]));
}

/** Every wish a person may give up. Safety rules are not wishes: they may not be dropped. */
export function droppableWishes(basis: PlanBasis, cookbook: readonly PlannableRecipe[]): Droppable[] {
  const { diet, allergens, dislikes, occasions, cookingMinutes } = basis;
  const onBasis = (wish: Wish, change: (basis: PlanBasis) => Partial<PlanBasis>): Droppable => ({
    wish,
    drop: (request) => ({ ...request, basis: { ...request.basis, ...change(request.basis) } }),
  });
  const none: Droppable[] = [];
  return none.concat(
    diet === "omnivore" ? [] : onBasis({ kind: "diet", diet }, () => ({ diet: "omnivore" })),
    allergens.map((allergen) =>
      onBasis({ kind: "allergen", allergen }, (now) => ({
        allergens: now.allergens.filter((other) => other !== allergen),
      })),
    ),
    dislikes.map((dislike) =>
      onBasis({ kind: "dislike", ...dislike }, (now) => ({
        dislikes: now.dislikes.filter((other) => other.key !== dislike.key),
      })),
    ),
    occasions
      .filter((occasion) => cookingMinutes[occasion])
      .map((occasion) =>
        onBasis({ kind: "time", occasion }, (now) => ({
          cookingMinutes: { ...now.cookingMinutes, [occasion]: undefined },
          adjustments: now.adjustments.map((adjustment) => ({
            ...adjustment,
            cookingMinutes: { ...adjustment.cookingMinutes, [occasion]: undefined },
          })),
        })),
      ),
    basis.companions.map(({ id, name }) =>
      onBasis({ kind: "together", companion: id, name }, (now) => ({
        companions: now.companions.filter((other) => other.id !== id),
      })),
    ),
    cookbook.some((recipe) => recipe.opinion === "never")
      ? {
          wish: { kind: "never" },
          drop: (request) => ({
            ...request,
            cookbook: request.cookbook.map(({ opinion, ...recipe }) =>
              opinion === "favourite" ? { ...recipe, opinion } : recipe,
            ),
          }),
        }
      : [],
  );
}
