// What a week could bring at most, before it is searched for and after.
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import type { Conflict } from "#lib/domain/planner/conflict.ts";
import { describeImpossible } from "#lib/domain/planner/describe-impossible.ts";
import { findImpossible } from "#lib/domain/planner/feasibility.ts";
import type { Shortfall } from "#lib/domain/planner/shortfall.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Cookbook, ProfileStore } from "./plan-ports.ts";
import type { QuestionSolver } from "./question-ports.ts";
import { type SurroundingPorts, surroundingsOf } from "./surroundings.ts";

export interface ReachPorts {
  readonly cookbook: Cookbook;
  readonly questions: QuestionSolver;
}

export interface Outlook {
  /** Why no week fits at all, and the fewest wishes that rule it out; null when one does. */
  readonly impossible: { readonly text: string; readonly conflict: Conflict | null } | null;
  /** Every target no week could reach; the person's priorities first, in their order. */
  readonly short: readonly Shortfall[];
}

const WEEK = 7;

/** What an ordinary week from `startDate` could bring this person; null before they told us who they are. */
export async function outlook(
  ports: ReachPorts & SurroundingPorts & { readonly profiles: ProfileStore },
  userId: string,
  startDate: IsoDate,
): Promise<Outlook | null> {
  const profile = await ports.profiles.find(userId);
  if (!profile) return null;
  const [around, cookbook] = await Promise.all([
    surroundingsOf(ports, userId, startDate, WEEK),
    ports.cookbook.for(userId),
  ]);
  const basis = basisFor(profile, startDate, WEEK, around);
  const request = { basis, cookbook, locked: [] };
  const impossible = findImpossible(basis, cookbook, buildProblem(basis, cookbook));
  if (impossible) {
    const conflict = await ports.questions.conflict(request);
    return { impossible: { text: describeImpossible(impossible, basis), conflict }, short: [] };
  }
  const short = await ports.questions.shortfalls(request, null);
  const rank = ({ nutrient }: Shortfall) => {
    const place = basis.priorities.indexOf(nutrient);
    return place < 0 ? Number.POSITIVE_INFINITY : place;
  };
  return { impossible: null, short: [...short].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)) };
}

/** The given targets of a week that are out of reach with its wishes, and what each wish stands for in that. */
export async function outOfReach(
  ports: ReachPorts,
  userId: string,
  basis: PlanBasis,
  nutrients: readonly ScoredNutrient[],
): Promise<readonly Shortfall[]> {
  const cookbook = await ports.cookbook.for(userId);
  return ports.questions.shortfalls({ basis, cookbook, locked: [] }, nutrients);
}
