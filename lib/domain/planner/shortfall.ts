// Pure. Which targets no week can reach under a person's wishes; for each, the fewest wishes that rule it out between them,
// and the most there could be without any single one.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { type Conflict, type Droppable, droppableWishes, findConflict, type Request } from "./conflict.ts";
import { type Reach, reachOf } from "./reachable.ts";
import type { Wish } from "./wishes.ts";

/** What rounds to the target is met. */
export const OUT_OF_REACH = 0.995;

export interface Shortfall {
  readonly nutrient: ScoredNutrient;
  /** Mean share of the target at most, as far as foods were measured. */
  readonly known: number;
  /** If everything that was not measured held what 95 of 100 foods of its group stay below. */
  readonly worst: number;
  /** No wishes are to blame where it lists none: without all of them it would be out of reach as well. */
  readonly conflict: Conflict;
  /** Every wish without which it would be more, and how much at most; the most first. */
  readonly ways: readonly { readonly wish: Wish; readonly known: number }[];
}

/** Wishes that are looked into; with more of them the first count, allergens before dislikes. */
const MOST_WISHES = 16;
/** Less than this is no difference. */
const FELT = 0.02;

/** `about`: the targets that matter; null: all. Empty when a week of these wishes could reach them all. */
export function shortfallsOf(request: Request, about: readonly ScoredNutrient[] | null): Shortfall[] {
  const short = reachOf(buildProblem(request.basis, request.cookbook, request.locked)).filter(
    ({ nutrient, known }) => known < OUT_OF_REACH && (about === null || about.some((id) => id === nutrient)),
  );
  if (short.length === 0) return [];
  const { wishes, reachAt } = remembering(request);
  return short.map(({ nutrient, known, worst }): Shortfall => {
    const most = (asked: Request) =>
      reachAt(asked).find((each) => each.nutrient === nutrient)?.known ?? Number.POSITIVE_INFINITY;
    return {
      // Targets exist for scored nutrients alone.
      nutrient: nutrient as ScoredNutrient,
      known,
      worst,
      conflict: findConflict(request, (asked) => most(asked) >= OUT_OF_REACH, wishes) ?? NO_CONFLICT,
      ways: wishes
        .map(({ wish, drop }) => ({ wish, known: most(drop(request)) }))
        .filter((way) => way.known > known + FELT)
        .sort((a, b) => b.known - a.known),
    };
  });
}

const NO_CONFLICT: Conflict = { wishes: [], waysOut: [] };

/** The wishes, and what is in reach without some of them: the same for every nutrient, so it is worked out once. */
function remembering(request: Request) {
  const dropped = new WeakMap<Request, ReadonlySet<number>>();
  const wishes = droppableWishes(request.basis, request.cookbook)
    .slice(0, MOST_WISHES)
    .map(
      ({ wish, drop }, at): Droppable => ({
        wish,
        drop(from) {
          const after = drop(from);
          dropped.set(after, new Set([...(dropped.get(from) ?? []), at]));
          return after;
        },
      }),
    );
  const known = new Map<string, readonly Reach[]>();
  const reachAt = (asked: Request): readonly Reach[] => {
    const key = [...(dropped.get(asked) ?? [])].sort((a, b) => a - b).join();
    const found = known.get(key) ?? reachOf(buildProblem(asked.basis, asked.cookbook, asked.locked));
    known.set(key, found);
    return found;
  };
  return { wishes, reachAt };
}
