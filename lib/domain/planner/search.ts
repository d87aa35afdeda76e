// Pure. Finds a good week: simulated annealing over recipes, portions and days, then descent, tier after tier.
//
// The tiers are strict. A first pass brings safety and priorities down together, which finds its way best; then safety
// alone, where any is missing, then priorities, the other nutrients, and food people like to live with, each pass held to
// what the ones before it reached (`hold` in ./terms.ts). The moves a pass does not need go to the next.
import { type Aim, anneal, descend, type Progress, type Schedule } from "./anneal.ts";
import { firstMeals } from "./first-meals.ts";
import type { MealChoice, PlanProblem } from "./problem.ts";
import { seededRandom } from "./random.ts";
import { hold, RULE_PRICE } from "./terms.ts";
import { type Score, WeekState } from "./week-state.ts";

export interface SearchSettings {
  readonly seed: number;
  /** Moves tried in all; the result depends on these settings alone, never on time. */
  readonly moves: number;
  /** Begin from these meals and stay near them, rather than from scratch. */
  readonly from?: readonly MealChoice[];
}

export interface SearchReport {
  readonly done: number;
  readonly of: number;
  readonly first: number;
  readonly second: number;
}

/** Points by tier; broken rules count in `safety`. */
export interface TierPoints {
  readonly safety: number;
  readonly priorities: number;
  readonly others: number;
  readonly living: number;
}

export interface SearchResult {
  readonly meals: readonly MealChoice[];
  readonly score: Score;
  /** Safety and priorities, with broken rules; the other two tiers. */
  readonly first: number;
  readonly second: number;
  /** What each tier had reached when its own pass was over; later passes give up `hold` of it at most. */
  readonly reached: TierPoints;
}

interface Pass {
  /** The tier this pass brings down; what it reaches is held from then on. Null: it only prepares. */
  readonly tier: 0 | 1 | 2 | 3 | null;
  readonly weights: readonly [number, number, number, number];
  readonly schedule: Schedule;
  /** Share of the moves still left. */
  readonly share: number;
}

/** Energy costs 100 points a percent, so the first pass must be able to climb over hundreds. */
const TOGETHER: Schedule = { hot: 1500, cold: 1, cycles: 1 };
const FULL: readonly Pass[] = [
  { tier: null, weights: [1, 1, 0.01, 0.01], schedule: TOGETHER, share: 0.55 },
  { tier: 0, weights: [1, 0.02, 0.001, 0.001], schedule: { hot: 150, cold: 0.5, cycles: 1 }, share: 0.15 },
  { tier: 1, weights: [1, 1, 0.01, 0.01], schedule: { hot: 60, cold: 0.7, cycles: 1 }, share: 0.3 },
  { tier: 2, weights: [1, 1, 1, 0.05], schedule: { hot: 40, cold: 0.3, cycles: 1 }, share: 0.5 },
  { tier: 3, weights: [1, 1, 1, 1], schedule: { hot: 20, cold: 0.15, cycles: 1 }, share: 1 },
];
/** From a week that is good already only small hills need climbing. */
const NEAR: Schedule = { hot: 60, cold: 0.5, cycles: 1 };
const WARM: readonly Pass[] = [
  { tier: 0, weights: [1, 1, 0.01, 0.01], schedule: NEAR, share: 0.25 },
  { tier: 1, weights: [1, 1, 0.01, 0.01], schedule: NEAR, share: 0.3 },
  { tier: 2, weights: [1, 1, 1, 0.05], schedule: { hot: 20, cold: 0.3, cycles: 1 }, share: 0.5 },
  { tier: 3, weights: [1, 1, 1, 1], schedule: { hot: 10, cold: 0.15, cycles: 1 }, share: 1 },
];

/** Below this a tier is as good as nothing. */
const NOTHING = 1e-9;

/**
 * Searches for the best week. `watch` is called now and then with the progress; returning false stops the search
 * early with the best found so far. Needs at least one option in every cell.
 */
export function searchWeek(
  problem: PlanProblem,
  settings: SearchSettings,
  watch: (report: SearchReport) => boolean = () => true,
): SearchResult {
  const random = seededRandom(settings.seed);
  const state = new WeekState(
    problem,
    settings.from ? kept(problem, settings.from) : firstMeals(problem, random),
  );
  const tiers = new Float64Array(4);
  const bounds = new Float64Array(4).fill(Number.POSITIVE_INFINITY);
  const reached = new Float64Array(4);
  let left = settings.moves;
  let go = true;
  const progress: Progress = {
    report(done) {
      state.tiersInto(tiers);
      go = watch({
        done: settings.moves - left + done,
        of: settings.moves,
        first: tiers[0]! + tiers[1]!,
        second: tiers[2]! + tiers[3]!,
      });
      return go;
    },
  };
  for (const { tier, weights, schedule, share } of settings.from ? WARM : FULL) {
    state.tiersInto(tiers);
    const upTo = tier ?? 1;
    let missing = 0;
    for (let at = 0; at <= upTo; at++) missing += tiers[at]!;
    // A pass with nothing to win is not begun. The last tier has no bottom.
    const idle = upTo < 3 && (tier === null ? missing : tiers[tier]!) < NOTHING;
    if (go && !idle) {
      const aim: Aim = { weights, bounds, upTo };
      left -= anneal(state, random, schedule, Math.floor(left * share), aim, progress);
      // What only prepares is not polished.
      if (go && tier !== null) descend(state, aim);
    }
    if (tier === null) continue;
    state.tiersInto(tiers);
    reached[tier] = tiers[tier]!;
    const broken = tier === 0 ? state.score().rules * RULE_PRICE : 0;
    bounds[tier] = broken + hold(reached[tier]! - broken);
  }
  state.recount();
  return {
    meals: state.choices(),
    score: state.score(),
    first: state.first(),
    second: state.second(),
    reached: { safety: reached[0]!, priorities: reached[1]!, others: reached[2]!, living: reached[3]! },
  };
}

/** Moves that mend a week after one meal was forced, or bring a good one nearer to its best: some tens of milliseconds. */
const REPAIR_MOVES = 12_000;

/** The best week near `from`: locked meals as the problem has them, everything else as it is unless a change helps. */
export const repairWeek = (
  problem: PlanProblem,
  from: readonly MealChoice[],
  { seed = 1, moves = REPAIR_MOVES }: { readonly seed?: number; readonly moves?: number } = {},
): SearchResult => searchWeek(problem, { seed, moves, from });

/** The meals to begin from: what is locked counts before what was there. */
const kept = (problem: PlanProblem, from: readonly MealChoice[]): MealChoice[] =>
  from.map((meal, cell) => problem.locked[cell] ?? meal);
