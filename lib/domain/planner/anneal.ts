// Pure. Simulated annealing over a week's meals, and the descent that ends it.
import { decay } from "./decay.ts";
import { Moves } from "./moves.ts";
import type { Random } from "./random.ts";
import type { WeekState } from "./week-state.ts";

/** How warm a pass begins and how cold it ends, in points. */
export interface Schedule {
  readonly hot: number;
  readonly cold: number;
}

/** What counts: the tiers' weights, and for each tier what it may not pass (Infinity: not held). */
export interface Aim {
  readonly weights: readonly [number, number, number, number];
  readonly bounds: Float64Array;
  /** The last tier that matters: when all up to it are nothing, the pass is over. */
  readonly upTo: number;
}

export interface Progress {
  /** `done` moves of this pass were tried; false stops it. */
  report(done: number): boolean;
}

const REPORT_EVERY = 20_000;
/** Beyond a bound every point costs this much more: a search may pass through, but keeps nothing there. */
const BEYOND = 50;

/** A change of one or two meals hardly ever gains more than this many points of food one likes to live with. */
export const MOST_GAIN = 60;

/** Lower is better. */
export class Cost {
  readonly tiers = new Float64Array(4);
  private readonly state: WeekState;
  private readonly aim: Aim;
  within = true;

  constructor(state: WeekState, aim: Aim) {
    this.state = state;
    this.aim = aim;
  }

  now(): number {
    this.state.tiersInto(this.tiers);
    return this.weigh();
  }

  /** What a change on trial costs at least, from what it brings alone. */
  least(): number {
    const { tiers } = this;
    this.state.leastInto(tiers);
    tiers[3]! -= MOST_GAIN;
    return this.weigh();
  }

  private weigh(): number {
    const { tiers } = this;
    const { weights, bounds } = this.aim;
    let cost = 0;
    this.within = true;
    for (let tier = 0; tier < 4; tier++) {
      cost += weights[tier]! * tiers[tier]!;
      const over = tiers[tier]! - bounds[tier]!;
      if (over > 0) {
        cost += over * BEYOND;
        if (over > 1e-9) this.within = false;
      }
    }
    return cost;
  }

  /** Nothing is left to win in the tiers that matter. */
  done(): boolean {
    const { upTo } = this.aim;
    if (upTo === 3) return false;
    for (let tier = 0; tier <= upTo; tier++) if (this.tiers[tier]! >= 1e-9) return false;
    return true;
  }
}

/** Runs one pass and leaves the state at the best week it met. Returns how many moves were tried. */
export function anneal(
  state: WeekState,
  random: Random,
  { hot, cold }: Schedule,
  budget: number,
  aim: Aim,
  progress: Progress,
): number {
  const moves = new Moves(state, random);
  if (moves.none || budget === 0) return 0;
  const cost = new Cost(state, aim);
  const fall = steepness(hot / cold) / budget;
  let temperature = hot;
  let current = cost.now();
  let best = cost.within ? current : Number.POSITIVE_INFINITY;
  const bestCandidate = Int32Array.from(state.candidate);
  const bestPortion = Float64Array.from(state.portion);

  let move = 0;
  for (; move < budget; move++) {
    // The temperature falls in steps of sixteen moves: finer would change nothing.
    if ((move & 15) === 0) temperature = hot * decay(move * fall);
    if (move % REPORT_EVERY === 0) {
      state.recount(); // clears rounding drift
      current = cost.now();
      if (!progress.report(move)) break;
    }
    if (!moves.try()) continue;
    const chance = random.next();
    const least = cost.least();
    if (least > current && chance >= decay((least - current) / temperature)) {
      state.undo();
      continue;
    }
    const next = cost.now();
    if (next <= current || chance < decay((next - current) / temperature)) {
      current = next;
      if (next < best - 1e-9 && cost.within) {
        best = next;
        bestCandidate.set(state.candidate);
        bestPortion.set(state.portion);
        if (cost.done()) break;
      }
    } else state.undo();
  }
  state.candidate.set(bestCandidate);
  state.portion.set(bestPortion);
  state.recount();
  return Math.min(move + 1, budget);
}

/** −ln(1/ratio) by halving, from exact operations alone: how far `decay` must go to fall by `ratio`. */
function steepness(ratio: number): number {
  let low = 0;
  let high = 32;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (decay(middle) * ratio > 1) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Descent over single meals: each in turn takes its best recipe and portions, until none of them gains anything or, in a
 * cookbook of thousands, as many recipes were looked at as may be.
 */
export function descend(state: WeekState, aim: Aim): void {
  const { options } = state.problem;
  const cost = new Cost(state, aim);
  let unchanged = 0;
  let looks = 0;
  for (let at = 0; unchanged < options.length && looks < MOST_LOOKS; at++) {
    const cell = at % options.length;
    if (cell === 0) state.recount();
    unchanged = improve(state, cost, aim, cell) ? 0 : unchanged + 1;
    looks += options[cell]!.length;
  }
  state.recount();
}
const MOST_LOOKS = 80_000;

/** Puts what is best into a cell; false when nothing is better than what is there. */
function improve(state: WeekState, cost: Cost, { bounds }: Aim, cell: number): boolean {
  const { problem } = state;
  if (problem.locked[cell]) return false;
  let best = cost.now() - 1e-6;
  let found: { candidate: number; portions: readonly number[] } | null = null;
  const look = (candidate: number, plates: ArrayLike<number>) => {
    // Where safety is held, most portions are out of the question for their energy alone.
    if (state.energyPoints(cell, candidate, plates) > bounds[0]!) return;
    state.try(cell, candidate, plates);
    if (cost.least() < best) {
      const next = cost.now();
      if (next < best && cost.within) {
        best = next;
        found = { candidate, portions: Array.from(plates) };
      }
    }
    state.undo();
  };
  const candidateWas = state.candidate[cell]!;
  const portionsWas = Array.from(state.portionsAt(cell));
  const plate = new Float64Array(1);
  for (const { candidate, portions } of problem.options[cell]!) {
    if (portions.length === 1)
      for (const portion of portions[0]!) {
        plate[0] = portion;
        look(candidate, plate);
      }
    else
      for (const plates of platesToTry(portions, candidate === candidateWas ? portionsWas : null))
        look(candidate, plates);
  }
  if (!found) return false;
  const { candidate, portions } = found as { candidate: number; portions: readonly number[] };
  state.change(cell, candidate, portions);
  return true;
}

/**
 * The plates worth trying for a recipe: with one eater every portion. With several, all of them at the same place of
 * their own range, and, for the recipe that is there, each plate by itself.
 */
export function platesToTry(
  levels: readonly (readonly number[])[],
  was: readonly number[] | null,
): number[][] {
  if (levels.length === 1) return levels[0]!.map((portion) => [portion]);
  const longest = Math.max(...levels.map((seat) => seat.length));
  const tries = Array.from({ length: longest }, (_, at) =>
    levels.map((seat) => seat[Math.floor((at * seat.length) / longest)]!),
  );
  if (was)
    levels.forEach((seat, at) => {
      for (const portion of seat) tries.push(was.map((other, index) => (index === at ? portion : other)));
    });
  return tries;
}
