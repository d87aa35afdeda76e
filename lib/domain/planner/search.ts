// Pure. Finds a good week: simulated annealing over recipes, portions and days, then descent.
// Two passes keep the tiers strict: the first drives safety and priorities down; the second improves the rest
// while holding what the first reached within 1 %.
import type { MealChoice, Option, PlanProblem } from "./problem.ts";
import { type Random, seededRandom } from "./random.ts";
import { RULE_PRICE } from "./terms.ts";
import { type Score, WeekState } from "./week-state.ts";

export interface SearchSettings {
  readonly seed: number;
  /** Moves tried in all; the result depends on this and the seed alone, never on time. */
  readonly moves: number;
}

export interface SearchReport {
  readonly done: number;
  readonly of: number;
  readonly first: number;
  readonly second: number;
}

export interface SearchResult {
  readonly meals: readonly MealChoice[];
  readonly score: Score;
  readonly first: number;
  readonly second: number;
  /** What the first pass reached in safety and priorities; `first` may lie up to 1 % above it. */
  readonly reached: number;
}

/** How warm a pass begins and how cold it ends, in points, and how often it is warmed up again. */
interface Schedule {
  readonly hot: number;
  readonly cold: number;
  readonly cycles: number;
}
/** Energy costs 100 points a percent, so the first pass must be able to climb over hundreds. */
const FIRST_PASS: Schedule = { hot: 1500, cold: 1, cycles: 3 };
const SECOND_PASS: Schedule = { hot: 40, cold: 0.3, cycles: 1 };
/** In the first pass the later tiers weigh little, but not nothing: ties should not be settled at random. */
const LATER_WEIGHT = 0.01;
/** The second pass may worsen the first tiers by this share. */
const HOLD = 0.01;
const REPORT_EVERY = 20_000;

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
  const state = new WeekState(problem, firstMeals(problem, random));
  const half = Math.floor(settings.moves / 2);

  let go = true;
  const report = (done: number) => {
    go = watch({ done, of: settings.moves, first: state.first(), second: state.second() });
    return go;
  };
  anneal(state, random, FIRST_PASS, half, 0, Number.POSITIVE_INFINITY, LATER_WEIGHT, report);
  if (go) descend(state, Number.POSITIVE_INFINITY, LATER_WEIGHT);
  const { rules, safety, priorities } = state.score();
  const reached = state.first();
  const bound = rules * RULE_PRICE + (safety + priorities) * (1 + HOLD) + 0.5;
  if (go) anneal(state, random, SECOND_PASS, settings.moves - half, half, bound, 1, report);
  if (go) descend(state, bound, 1);
  state.recount();
  return {
    meals: state.choices(),
    score: state.score(),
    first: state.first(),
    second: state.second(),
    reached,
  };
}

/**
 * Lower is better: within the bound only the weighted sum counts, beyond it every point costs dearly. The search may
 * pass through weeks beyond the bound, but keeps none.
 */
const cost = (state: WeekState, bound: number, later: number): number => {
  const first = state.first();
  return first + later * state.second() + (first > bound ? (first - bound) * 50 : 0);
};

/** A start that keeps the locks and spreads the recipes. */
function firstMeals(problem: PlanProblem, random: Random): MealChoice[] {
  const uses = new Int32Array(problem.candidates.length);
  for (const meal of problem.locked) if (meal) uses[meal.candidate]! += 1;
  return problem.options.map((options, cell) => {
    const locked = problem.locked[cell];
    if (locked) return locked;
    let best = options[random.below(options.length)]!;
    for (let tries = 0; tries < 12 && uses[best.candidate]! > 0; tries++) {
      const other = options[random.below(options.length)]!;
      if (uses[other.candidate]! < uses[best.candidate]!) best = other;
    }
    uses[best.candidate]! += 1;
    return { candidate: best.candidate, portion: best.portions[best.portions.length >> 1]! };
  });
}

function anneal(
  state: WeekState,
  random: Random,
  { hot, cold, cycles }: Schedule,
  moves: number,
  doneBefore: number,
  bound: number,
  later: number,
  report: (done: number) => boolean,
): void {
  const { problem } = state;
  const free = freeCells(problem);
  if (free.length === 0 || moves === 0) return;
  const optionAt = optionIndex(problem);
  const perDay = problem.occasions.length;
  const cycle = Math.ceil(moves / cycles);
  const cooling = (cold / hot) ** (1 / cycle);
  let temperature = hot;
  let current = cost(state, bound, later);
  let best = current;
  let bestMeals = state.choices();

  for (let move = 0; move < moves; move++, temperature *= cooling) {
    if (move % cycle === 0) temperature = hot;
    if (move % REPORT_EVERY === 0) {
      state.recount(); // clears rounding drift
      current = cost(state, bound, later);
      if (!report(doneBefore + move)) break;
    }
    const cell = free[random.below(free.length)]!;
    const was: MealChoice = { candidate: state.candidate[cell]!, portion: state.portion[cell]! };
    const kind = random.next();
    let other = -1;
    let otherWas: MealChoice | null = null;
    if (kind < 0.5) {
      // Another recipe, at the portion the day's energy asks for.
      const option = pick(problem.options[cell]!, random);
      if (option.candidate === was.candidate) continue;
      state.change(cell, option.candidate, nearPortion(state, cell, option, random));
    } else if (kind < 0.68) {
      // One step more or less.
      const portions = optionAt[cell]!.get(was.candidate)!.portions;
      const at = portions.indexOf(was.portion) + (random.next() < 0.5 ? -1 : 1);
      const portion = portions[at];
      if (portion === undefined) continue;
      state.change(cell, was.candidate, portion);
    } else if (kind < 0.85) {
      // The same meal of two days changes places.
      other = (cell % perDay) + perDay * random.below(problem.days);
      if (other === cell || problem.locked[other]) continue;
      otherWas = { candidate: state.candidate[other]!, portion: state.portion[other]! };
      if (otherWas.candidate === was.candidate) continue;
      const here = optionAt[cell]!.get(otherWas.candidate);
      const there = optionAt[other]!.get(was.candidate);
      if (!here?.portions.includes(otherWas.portion) || !there?.portions.includes(was.portion)) continue;
      state.changeBoth(cell, otherWas, other, was);
    } else {
      // Another recipe, and another meal of the day makes room for it.
      other = cell - (cell % perDay) + random.below(perDay);
      if (other === cell || problem.locked[other]) continue;
      otherWas = { candidate: state.candidate[other]!, portion: state.portion[other]! };
      const option = pick(problem.options[cell]!, random);
      const room = optionAt[other]!.get(otherWas.candidate)!.portions;
      const mine: MealChoice = { candidate: option.candidate, portion: pick(option.portions, random) };
      state.changeBoth(cell, mine, other, { candidate: otherWas.candidate, portion: pick(room, random) });
    }
    const next = cost(state, bound, later);
    if (next <= current || random.next() < Math.exp((current - next) / temperature)) {
      current = next;
      if (next < best - 1e-9 && state.first() <= bound) {
        best = next;
        bestMeals = state.choices();
        // The first pass is over as soon as nothing is missing from the first tiers.
        if (bound === Number.POSITIVE_INFINITY && state.first() < 1e-9) break;
      }
    } else if (otherWas) state.changeBoth(cell, was, other, otherWas);
    else state.change(cell, was.candidate, was.portion);
  }
  restore(state, bestMeals);
}

/** Best-improvement descent over single meals until none helps. */
function descend(state: WeekState, bound: number, later: number): void {
  const free = freeCells(state.problem);
  for (let round = 0; round < 200; round++) {
    const current = cost(state, bound, later);
    let best = current - 1e-6;
    let move: { cell: number; candidate: number; portion: number } | null = null;
    for (const cell of free) {
      const candidateWas = state.candidate[cell]!;
      const portionWas = state.portion[cell]!;
      for (const option of state.problem.options[cell]!)
        for (const portion of option.portions) {
          state.change(cell, option.candidate, portion);
          const next = cost(state, bound, later);
          if (next < best && state.first() <= bound) {
            best = next;
            move = { cell, candidate: option.candidate, portion };
          }
        }
      state.change(cell, candidateWas, portionWas);
    }
    state.recount();
    if (!move) return;
    state.change(move.cell, move.candidate, move.portion);
  }
}

function restore(state: WeekState, meals: readonly MealChoice[]): void {
  meals.forEach((meal, cell) => {
    state.candidate[cell] = meal.candidate;
    state.portion[cell] = meal.portion;
  });
  state.recount();
}

/** The portion whose energy fits best what the rest of the day leaves, or one beside it. */
function nearPortion(state: WeekState, cell: number, option: Option, random: Random): number {
  const { problem } = state;
  const { column, low, high } = problem.energy;
  const day = Math.floor(cell / problem.occasions.length);
  const now = problem.candidates[state.candidate[cell]!]!.known[column]! * state.portion[cell]!;
  const room = (low + high) / 2 - (state.dayKnown[day * problem.columns.length + column]! - now);
  const serving = problem.candidates[option.candidate]!.known[column]!;
  let nearest = 0;
  for (let i = 1; i < option.portions.length; i++)
    if (Math.abs(option.portions[i]! * serving - room) < Math.abs(option.portions[nearest]! * serving - room))
      nearest = i;
  const shifted = nearest + random.below(3) - 1;
  return option.portions[shifted] ?? option.portions[nearest]!;
}

const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)]!;

const freeCells = (problem: PlanProblem): number[] =>
  problem.options.map((_, cell) => cell).filter((cell) => !problem.locked[cell]);

const optionIndex = (problem: PlanProblem): Map<number, Option>[] =>
  problem.options.map((options) => new Map(options.map((option) => [option.candidate, option])));
