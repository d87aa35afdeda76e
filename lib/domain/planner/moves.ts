// Pure. The moves of the search: each tries another meal or two in a week, and can be taken back.
import type { Option, PlanProblem } from "./problem.ts";
import type { Random } from "./random.ts";
import type { WeekState } from "./week-state.ts";

/** How often each kind of move is drawn, added up. */
const REPLACE = 0.26;
const FROM_POT = 0.3;
const RESIZE = 0.44;
const EXCHANGE = 0.6;
const MAKE_ROOM = 0.7;
const REPLACE_PAIR = 0.8;
const SHIFT = 0.9;

export class Moves {
  /** Nothing can be moved. */
  readonly none: boolean;
  private readonly state: WeekState;
  private readonly problem: PlanProblem;
  private readonly random: Random;
  private readonly free: readonly number[];
  /** By cell and candidate: which of the cell's options it is; -1 where it is none. */
  private readonly optionAt: Int32Array;
  /** Energy of a serving, by candidate. */
  private readonly energy: Float64Array;
  /** By cell: free cells of the same occasion and seats on other days; free cells of the same day. */
  private readonly otherDays: readonly (readonly number[])[];
  private readonly sameDay: readonly (readonly number[])[];
  private readonly leftovers: boolean;
  private readonly plates: Float64Array;
  private readonly otherPlates: Float64Array;

  constructor(state: WeekState, random: Random) {
    const { problem } = state;
    const { cells, options, locked, candidates } = problem;
    this.state = state;
    this.problem = problem;
    this.random = random;
    const free = cells.map((_, cell) => cell).filter((cell) => !locked[cell]);
    this.free = free;
    this.none = free.length === 0;
    this.optionAt = new Int32Array(cells.length * candidates.length).fill(-1);
    options.forEach((list, cell) => {
      list.forEach(({ candidate }, at) => {
        this.optionAt[cell * candidates.length + candidate] = at;
      });
    });
    const { column } = problem.eaters[0]!.energy;
    this.energy = Float64Array.from(candidates, ({ known }) => known[column]!);
    this.otherDays = cells.map((cell, at) =>
      free.filter(
        (other) =>
          other !== at &&
          cells[other]!.occasion === cell.occasion &&
          state.layout.mask[other] === state.layout.mask[at],
      ),
    );
    this.sameDay = cells.map((cell, at) =>
      free.filter((other) => other !== at && cells[other]!.day === cell.day),
    );
    this.leftovers = problem.kitchen.leftovers > 0;
    const seats = Math.max(...cells.map((cell) => cell.eaters.length));
    this.plates = new Float64Array(seats);
    this.otherPlates = new Float64Array(seats);
  }

  /** Tries a random move; false when the one that was drawn changes nothing. */
  try(): boolean {
    const { random, free } = this;
    const cell = free[random.below(free.length)]!;
    const kind = random.next();
    if (kind < REPLACE) return this.replace(cell, this.draw(cell));
    if (kind < FROM_POT) return this.leftovers ? this.fromPot(cell) : this.replace(cell, this.draw(cell));
    if (kind < RESIZE) return this.resize(cell);
    if (kind < EXCHANGE) return this.exchange(cell);
    if (kind < SHIFT) return this.changePair(cell, kind);
    return this.relocate(cell);
  }

  private draw(cell: number): Option {
    const options = this.problem.options[cell]!;
    return options[this.random.below(options.length)]!;
  }

  private optionOf(cell: number, candidate: number): Option | undefined {
    return this.problem.options[cell]![this.optionAt[cell * this.problem.candidates.length + candidate]!];
  }

  /** What stands in a cell, as one of its options. */
  private standing(cell: number): Option {
    return this.optionOf(cell, this.state.candidate[cell]!)!;
  }

  /** Another recipe, at the portions the eaters' days ask for. */
  private replace(cell: number, option: Option): boolean {
    if (option.candidate === this.state.candidate[cell]) return false;
    this.fit(cell, option, this.plates, -1, option);
    this.state.try(cell, option.candidate, this.plates);
    return true;
  }

  /** The recipe of a meal up to three days away, so that one pot may serve both. */
  private fromPot(cell: number): boolean {
    const { cells } = this.problem;
    const other = this.random.below(cells.length);
    if (other === cell || Math.abs(cells[other]!.day - cells[cell]!.day) > 3) return false;
    const option = this.optionOf(cell, this.state.candidate[other]!);
    return option ? this.replace(cell, option) : false;
  }

  /** One step more or less on one plate. */
  private resize(cell: number): boolean {
    const { state, random, plates } = this;
    const { candidate, portions } = this.standing(cell);
    const first = state.layout.plateAt[cell]!;
    const seat = portions.length === 1 ? 0 : random.below(portions.length);
    const levels = portions[seat]!;
    const portion = levels[levels.indexOf(state.portion[first + seat]!) + (random.next() < 0.5 ? -1 : 1)];
    if (portion === undefined) return false;
    for (let other = 0; other < portions.length; other++) plates[other] = state.portion[first + other]!;
    plates[seat] = portion;
    state.try(cell, candidate, plates);
    return true;
  }

  /** The same meal of two days changes places, on the same plates or on what fits the days. */
  private exchange(cell: number): boolean {
    const { state, plates, otherPlates } = this;
    const others = this.otherDays[cell]!;
    if (others.length === 0) return false;
    const other = others[this.random.below(others.length)]!;
    const mine = state.candidate[cell]!;
    const theirs = state.candidate[other]!;
    if (mine === theirs) return false;
    const here = this.optionOf(cell, theirs);
    const there = this.optionOf(other, mine);
    if (!here || !there) return false;
    if (
      this.random.next() < 0.5 ||
      !this.carry(other, here, plates) ||
      !this.carry(cell, there, otherPlates)
    ) {
      this.fit(cell, here, plates, -1, here);
      this.fit(other, there, otherPlates, -1, there);
    }
    state.tryBoth(cell, theirs, plates, other, mine, otherPlates);
    return true;
  }

  /** The portions of a cell, as they would lie on another's plates; false where one is not on offer there. */
  private carry(from: number, { portions }: Option, into: Float64Array): boolean {
    const { portion, layout } = this.state;
    const first = layout.plateAt[from]!;
    for (let seat = 0; seat < portions.length; seat++) {
      into[seat] = portion[first + seat]!;
      if (!portions[seat]!.includes(into[seat]!)) return false;
    }
    return true;
  }

  /**
   * Two meals of a day at once: one takes another recipe and the other makes room, or both take another recipe, or both only
   * other portions. The first takes any portions, the second what is left of the day's energy.
   */
  private changePair(cell: number, kind: number): boolean {
    const { state, random } = this;
    const others = this.sameDay[cell]!;
    if (others.length === 0) return false;
    const other = others[random.below(others.length)]!;
    const option = kind < REPLACE_PAIR ? this.draw(cell) : this.standing(cell);
    const beside = kind >= MAKE_ROOM && kind < REPLACE_PAIR ? this.draw(other) : this.standing(other);
    for (let seat = 0; seat < option.portions.length; seat++) {
      const levels = option.portions[seat]!;
      this.plates[seat] = levels[random.below(levels.length)]!;
    }
    this.fit(other, beside, this.otherPlates, cell, option);
    state.tryBoth(cell, option.candidate, this.plates, other, beside.candidate, this.otherPlates);
    return true;
  }

  /** A recipe moves here from another meal, which takes another one: what is served as often as it may be can move. */
  private relocate(cell: number): boolean {
    const { state, random, free } = this;
    const other = free[random.below(free.length)]!;
    const candidate = state.candidate[other]!;
    if (other === cell || candidate === state.candidate[cell]) return false;
    const option = this.optionOf(cell, candidate);
    const next = this.draw(other);
    if (!option || next.candidate === candidate) return false;
    const oneDay = state.layout.day[cell] === state.layout.day[other];
    this.fit(cell, option, this.plates, -1, option);
    this.fit(other, next, this.otherPlates, oneDay ? cell : -1, option);
    state.tryBoth(cell, candidate, this.plates, other, next.candidate, this.otherPlates);
    return true;
  }

  /**
   * For each seat the portion whose energy fits best what the rest of the eater's day leaves, or one beside it; where in
   * their band the day should come to lie is drawn. `beside` is a cell of the same day (-1: none) that changes, too: to
   * `besideOption` on `plates`.
   */
  private fit(cell: number, option: Option, into: Float64Array, beside: number, besideOption: Option): void {
    const { state, problem, random, energy } = this;
    const { layout } = state;
    const day = layout.day[cell]!;
    const served = energy[state.candidate[cell]!]!;
    const serving = energy[option.candidate]!;
    const first = layout.plateAt[cell]!;
    for (let seat = 0; seat < option.portions.length; seat++) {
      const eater = layout.plateEater[first + seat]!;
      const { low, high } = problem.eaters[eater]!.energy;
      const aim = low[day]! + (high[day]! - low[day]!) * random.next();
      let room = aim - state.energy(eater, day) + served * state.portion[first + seat]!;
      if (beside >= 0) room -= this.added(beside, besideOption, eater);
      const levels = option.portions[seat]!;
      let nearest = 0;
      for (let i = 1; i < levels.length; i++)
        if (Math.abs(levels[i]! * serving - room) < Math.abs(levels[nearest]! * serving - room)) nearest = i;
      into[seat] = levels[nearest + random.below(3) - 1] ?? levels[nearest]!;
    }
  }

  /** Energy that an eater gets more at a cell when it changes to an option on `plates`. */
  private added(cell: number, { candidate, portions }: Option, eater: number): number {
    const { state, energy, plates } = this;
    const { layout } = state;
    const first = layout.plateAt[cell]!;
    for (let seat = 0; seat < portions.length; seat++)
      if (layout.plateEater[first + seat] === eater)
        return (
          energy[candidate]! * plates[seat]! - energy[state.candidate[cell]!]! * state.portion[first + seat]!
        );
    return 0;
  }
}
