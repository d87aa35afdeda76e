// What a week could bring at most, before it is searched for and after.
import { type NutrientReach, OUT_OF_REACH } from "#lib/domain/explanation/reach-sentences.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { droppableWishes, type Request } from "#lib/domain/planner/conflict.ts";
import { describeImpossible } from "#lib/domain/planner/describe-impossible.ts";
import { findImpossible } from "#lib/domain/planner/feasibility.ts";
import type { Reach } from "#lib/domain/planner/reachable.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Cookbook, ProfileStore } from "./plan-ports.ts";
import type { QuestionSolver } from "./question-ports.ts";
import { type SurroundingPorts, surroundingsOf } from "./surroundings.ts";

export interface ReachPorts {
  readonly cookbook: Cookbook;
  readonly questions: QuestionSolver;
}

export interface Outlook {
  /** Why no week fits at all; null when one does. */
  readonly impossible: string | null;
  readonly reach: ReadonlyMap<ScoredNutrient, NutrientReach>;
}

const WEEK = 7;
/** Wishes looked at one by one for what they hold down. */
const MOST_WAYS = 8;

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
  const problem = buildProblem(basis, cookbook);
  const impossible = findImpossible(basis, cookbook, problem);
  if (impossible) return { impossible: describeImpossible(impossible, basis), reach: new Map() };
  const reach = await ports.questions.reach(problem);
  return { impossible: null, reach: new Map(reach.map((each) => [scored(each), { ...bare(each) }])) };
}

/** The given targets of a week that are out of reach with its wishes, and what each wish stands for in that. */
export async function outOfReach(
  ports: ReachPorts,
  userId: string,
  basis: PlanBasis,
  nutrients: readonly ScoredNutrient[],
): Promise<NutrientReach[]> {
  const request: Request = { basis, cookbook: await ports.cookbook.for(userId), locked: [] };
  const asked = async (of: Request) => {
    const reach = await ports.questions.reach(buildProblem(of.basis, of.cookbook));
    return new Map(reach.map((each) => [scored(each), each]));
  };
  const now = await asked(request);
  const short = nutrients.flatMap((nutrient) => {
    const reach = now.get(nutrient);
    return reach && reach.known < OUT_OF_REACH ? [reach] : [];
  });
  if (short.length === 0) return [];
  const wishes = droppableWishes(request.basis, request.cookbook).slice(0, MOST_WAYS);
  const without: { wish: (typeof wishes)[number]["wish"]; reach: ReadonlyMap<ScoredNutrient, Reach> }[] = [];
  // One after another: each problem is made on this thread, and the pages must get their turn in between.
  for (const { wish, drop } of wishes) without.push({ wish, reach: await asked(drop(request)) });
  return short.map((reach) => ({
    ...bare(reach),
    ways: without
      .map((way) => ({ wish: way.wish, known: way.reach.get(scored(reach))?.known ?? 0 }))
      .sort((a, b) => b.known - a.known),
  }));
}

// Targets exist for scored nutrients alone.
const scored = ({ nutrient }: Reach) => nutrient as ScoredNutrient;
const bare = (reach: Reach): NutrientReach => ({ ...reach, nutrient: scored(reach), ways: [] });
