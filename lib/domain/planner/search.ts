// Pure. Finds a good week: simulated annealing over recipes, portions and days, then descent, tier after tier.
//
// The tiers are strict. A first pass makes safety and priorities good together; then each tier has its own, held to what the
// ones before it reached (`hold` in ./terms.ts): safety, where any is missing, priorities, the other nutrients, and food
// people like to live with. The first two may be searched for from several starts (`beginWeek`), and only the best of them
// be finished (`finishWeek`).
import { type Aim, anneal, descend, type Progress, type Schedule } from "./anneal.ts";
import { firstMeals } from "./first-meals.ts";
import type { MealChoice, PlanProblem } from "./problem.ts";
import { type Random, seededRandom } from "./random.ts";
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

/** A week whose first tiers are found: what the rest of the search begins from. */
export interface Begun {
  readonly meals: readonly MealChoice[];
  readonly first: number;
  readonly safety: number;
  readonly priorities: number;
  /** What each tier may not pass from here on; broken rules count in the first. */
  readonly bounds: readonly number[];
  /** Moves that are left of the budget. */
  readonly left: number;
  readonly stopped: boolean;
}

interface Pass {
  /** The tier this pass brings down; what it reaches is held from then on. Null: it only prepares. */
  readonly tier: Tier | null;
  readonly weights: readonly [number, number, number, number];
  readonly schedule: Schedule;
  /** Share of the moves still left, and the most of them. */
  readonly share: number;
  readonly most?: number;
}
type Tier = 0 | 1 | 2 | 3;

/** The last tier never has nothing to win: beyond this many moves it gains next to nothing. */
const MOST_FOR_LIVING = 150_000;

interface Plan {
  readonly first: readonly Pass[];
  readonly rest: readonly Pass[];
}
const FULL: Plan = {
  first: [
    // Energy costs 100 points a percent, so the first pass must be able to climb over hundreds.
    { tier: null, weights: [1, 1, 0.01, 0.01], schedule: { hot: 1500, cold: 60 }, share: 0.15 },
    { tier: 0, weights: [1, 0.02, 0.001, 0.001], schedule: { hot: 150, cold: 0.5 }, share: 0.15 },
    // Which recipes a week is made of is settled between 50 points and two: most of the moves go there.
    { tier: 1, weights: [1, 1, 0.01, 0.01], schedule: { hot: 50, cold: 2 }, share: 0.75 },
  ],
  rest: [
    { tier: 2, weights: [1, 1, 1, 0.05], schedule: { hot: 40, cold: 0.3 }, share: 0.5 },
    {
      tier: 3,
      weights: [1, 1, 1, 1],
      schedule: { hot: 3, cold: 0.05 },
      share: 1,
      most: MOST_FOR_LIVING,
    },
  ],
};
/** From a week that is good already only small hills need climbing. */
const NEAR: Schedule = { hot: 60, cold: 0.5 };
const WARM: Plan = {
  first: [
    { tier: 0, weights: [1, 1, 0.01, 0.01], schedule: NEAR, share: 0.25 },
    { tier: 1, weights: [1, 1, 0.01, 0.01], schedule: NEAR, share: 0.3 },
  ],
  rest: [
    { tier: 2, weights: [1, 1, 1, 0.05], schedule: { hot: 20, cold: 0.3 }, share: 0.5 },
    { tier: 3, weights: [1, 1, 1, 1], schedule: { hot: 3, cold: 0.05 }, share: 1 },
  ],
};

/** Below this a tier is as good as nothing. */
const NOTHING = 1e-9;

type Watch = (report: SearchReport) => boolean;

/**
 * Searches for the best week. `watch` is called now and then with the progress; returning false stops the search
 * early with the best found so far. Needs at least one option in every cell.
 */
export const searchWeek = (
  problem: PlanProblem,
  settings: SearchSettings,
  watch: Watch = () => true,
): SearchResult => finishWeek(problem, settings, beginWeek(problem, settings, watch), watch);

/** The passes of the first two tiers. */
export function beginWeek(problem: PlanProblem, settings: SearchSettings, watch: Watch = () => true): Begun {
  const random = seededRandom(settings.seed);
  const meals = settings.from ? kept(problem, settings.from) : firstMeals(problem, random);
  const run = new Run(new WeekState(problem, meals), random, settings.moves, settings.moves, watch);
  run.passes((settings.from ? WARM : FULL).first);
  const { state, reached, bounds, left, stopped } = run;
  return {
    meals: state.choices(),
    first: state.first(),
    safety: reached[0]!,
    priorities: reached[1]!,
    bounds: Array.from(bounds),
    left,
    stopped,
  };
}

/** The passes of the other tiers, with what is left of the moves and the first tiers held. */
export function finishWeek(
  problem: PlanProblem,
  { seed, moves, from }: SearchSettings,
  begun: Begun,
  watch: Watch = () => true,
): SearchResult {
  const run = new Run(new WeekState(problem, begun.meals), seededRandom(seed + 1), moves, begun.left, watch);
  run.bounds.set(begun.bounds);
  run.stopped = begun.stopped;
  run.passes((from ? WARM : FULL).rest);
  const { state, reached } = run;
  return {
    meals: state.choices(),
    score: state.score(),
    first: state.first(),
    second: state.second(),
    reached: {
      safety: begun.safety,
      priorities: begun.priorities,
      others: reached[2]!,
      living: reached[3]!,
    },
  };
}

/** Passes over one week, one after another. */
class Run {
  readonly state: WeekState;
  readonly bounds = new Float64Array(4).fill(Number.POSITIVE_INFINITY);
  readonly reached = new Float64Array(4);
  left: number;
  stopped = false;
  private readonly random: Random;
  private readonly tiers = new Float64Array(4);
  private readonly progress: Progress;
  private readonly budget: number;
  /** Moves that are believed to be made in all. */
  private of: number;

  constructor(state: WeekState, random: Random, budget: number, left: number, watch: Watch) {
    const { tiers } = this;
    this.state = state;
    this.random = random;
    this.left = left;
    this.budget = budget;
    this.of = budget;
    this.progress = {
      report: (done) => {
        state.tiersInto(tiers);
        const first = tiers[0]! + tiers[1]!;
        const second = tiers[2]! + tiers[3]!;
        this.stopped = !watch({ done: budget - this.left + done, of: this.of, first, second });
        return !this.stopped;
      },
    };
  }

  passes(passes: readonly Pass[]): void {
    for (const pass of passes) this.pass(pass);
    this.state.recount();
  }

  private pass({ tier, weights, schedule, share, most = Number.POSITIVE_INFINITY }: Pass): void {
    const { state, tiers, bounds, reached, random, progress } = this;
    const upTo = tier ?? 1;
    // A pass with nothing to win is not begun. The last tier has no bottom.
    const missing = this.missing(upTo);
    const idle = upTo < 3 && (tier === null ? missing : tiers[tier]!) < NOTHING;
    if (!this.stopped && !idle) {
      const aim: Aim = { weights, bounds, upTo };
      const moves = Math.min(most, Math.floor(this.left * share));
      if (tier === 3) this.of = this.budget - this.left + moves;
      this.left -= anneal(state, random, schedule, moves, aim, progress);
      // What only prepares is not polished, nor what misses nothing any more.
      if (!this.stopped && tier !== null && (upTo === 3 || this.missing(upTo) >= NOTHING))
        descend(state, aim);
    }
    if (tier === null) return;
    state.tiersInto(tiers);
    reached[tier] = tiers[tier]!;
    const broken = tier === 0 ? state.score().rules * RULE_PRICE : 0;
    bounds[tier] = broken + hold(reached[tier]! - broken);
  }

  /** Points of all tiers up to one. */
  private missing(upTo: number): number {
    const { state, tiers } = this;
    state.tiersInto(tiers);
    let sum = 0;
    for (let at = 0; at <= upTo; at++) sum += tiers[at]!;
    return sum;
  }
}

/** Of several beginnings the one that misses least, the earliest of equals. */
export const bestBegun = (begun: readonly Begun[]): Begun =>
  begun.reduce((best, each) => (each.first < best.first - NOTHING ? each : best));

/** Of several weeks from one beginning the best: the other nutrients decide; where they are held, food to live with. */
export function bestFinished(results: readonly SearchResult[]): SearchResult {
  const most = hold(Math.min(...results.map(({ score }) => score.others)));
  return results
    .filter(({ score }) => score.others <= most)
    .reduce((best, each) => (each.score.living < best.score.living ? each : best));
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
