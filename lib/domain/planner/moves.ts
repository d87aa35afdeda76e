// Pure. The moves of the search: each changes one or two meals of a week, and can be taken back.
import type { Option, PlanProblem } from "./problem.ts";
import type { Random } from "./random.ts";
import type { WeekState } from "./week-state.ts";

export class Moves {
  /** Nothing can be moved. */
  readonly none: boolean;
  private readonly state: WeekState;
  private readonly problem: PlanProblem;
  private readonly random: Random;
  private readonly free: readonly number[];
  /** By cell: its options by candidate. */
  private readonly optionAt: readonly ReadonlyMap<number, Option>[];
  /** By cell: free cells of the same occasion and seats on other days; free cells of the same day. */
  private readonly otherDays: readonly (readonly number[])[];
  private readonly sameDay: readonly (readonly number[])[];
  private readonly leftovers: boolean;
  private readonly was: Float64Array;
  private readonly otherWas: Float64Array;
  private readonly plates: Float64Array;
  private readonly otherPlates: Float64Array;

  constructor(state: WeekState, random: Random) {
    const { problem } = state;
    const { cells, options, locked } = problem;
    this.state = state;
    this.problem = problem;
    this.random = random;
    const free = cells.map((_, cell) => cell).filter((cell) => !locked[cell]);
    this.free = free;
    this.none = free.length === 0;
    this.optionAt = options.map((list) => new Map(list.map((option) => [option.candidate, option])));
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
    this.was = new Float64Array(seats);
    this.otherWas = new Float64Array(seats);
    this.plates = new Float64Array(seats);
    this.otherPlates = new Float64Array(seats);
  }

  /** Makes a random move; false when the one that was drawn changes nothing. */
  try(): boolean {
    const { random, free } = this;
    const cell = free[random.below(free.length)]!;
    const kind = random.next();
    if (kind < 0.46) return this.replace(cell, this.draw(cell));
    if (kind < 0.5) return this.leftovers ? this.fromPot(cell) : this.replace(cell, this.draw(cell));
    if (kind < 0.68) return this.resize(cell);
    if (kind < 0.85) return this.exchange(cell);
    return this.makeRoom(cell);
  }

  private draw(cell: number): Option {
    const options = this.problem.options[cell]!;
    return options[this.random.below(options.length)]!;
  }

  /** Another recipe, at the portions the eaters' days ask for. */
  private replace(cell: number, option: Option): boolean {
    if (option.candidate === this.state.candidate[cell]) return false;
    this.nearPortions(cell, option);
    this.state.change(cell, option.candidate, this.plates);
    return true;
  }

  /** The recipe of a meal up to three days away, so that one pot may serve both. */
  private fromPot(cell: number): boolean {
    const { cells } = this.problem;
    const other = this.random.below(cells.length);
    if (other === cell || Math.abs(cells[other]!.day - cells[cell]!.day) > 3) return false;
    const option = this.optionAt[cell]!.get(this.state.candidate[other]!);
    return option ? this.replace(cell, option) : false;
  }

  /** One step more or less on one plate. */
  private resize(cell: number): boolean {
    const { state, random } = this;
    const candidate = state.candidate[cell]!;
    const seats = state.portionsAt(cell);
    const seat = seats.length === 1 ? 0 : random.below(seats.length);
    const levels = this.optionAt[cell]!.get(candidate)!.portions[seat]!;
    const portion = levels[levels.indexOf(seats[seat]!) + (random.next() < 0.5 ? -1 : 1)];
    if (portion === undefined) return false;
    this.plates.set(seats);
    this.plates[seat] = portion;
    state.change(cell, candidate, this.plates);
    return true;
  }

  /** The same meal of two days changes places. */
  private exchange(cell: number): boolean {
    const { state } = this;
    const others = this.otherDays[cell]!;
    if (others.length === 0) return false;
    const other = others[this.random.below(others.length)]!;
    const mine = state.candidate[cell]!;
    const theirs = state.candidate[other]!;
    if (mine === theirs) return false;
    const here = this.optionAt[cell]!.get(theirs);
    const there = this.optionAt[other]!.get(mine);
    if (!here || !there) return false;
    if (!allowed(here, state.portionsAt(other)) || !allowed(there, state.portionsAt(cell))) return false;
    this.was.set(state.portionsAt(cell));
    this.otherWas.set(state.portionsAt(other));
    state.changeBoth(cell, theirs, this.otherWas, other, mine, this.was);
    return true;
  }

  /** Another recipe, and another meal of the day makes room for it. */
  private makeRoom(cell: number): boolean {
    const { state, random } = this;
    const others = this.sameDay[cell]!;
    if (others.length === 0) return false;
    const other = others[random.below(others.length)]!;
    const option = this.draw(cell);
    const staying = state.candidate[other]!;
    this.drawPortions(option, this.plates);
    this.drawPortions(this.optionAt[other]!.get(staying)!, this.otherPlates);
    state.changeBoth(cell, option.candidate, this.plates, other, staying, this.otherPlates);
    return true;
  }

  private drawPortions({ portions }: Option, into: Float64Array): void {
    for (let seat = 0; seat < portions.length; seat++) {
      const levels = portions[seat]!;
      into[seat] = levels[this.random.below(levels.length)]!;
    }
  }

  /** For each seat the portion whose energy fits best what the rest of the eater's day leaves, or one beside it. */
  private nearPortions(cell: number, option: Option): void {
    const { state, problem, random } = this;
    const { layout } = state;
    const { column } = problem.eaters[0]!.energy;
    const { days } = problem;
    const day = layout.day[cell]!;
    const served = problem.candidates[state.candidate[cell]!]!.known[column]!;
    const serving = problem.candidates[option.candidate]!.known[column]!;
    for (let seat = 0; seat < option.portions.length; seat++) {
      const plate = layout.plateAt[cell]! + seat;
      const eater = layout.plateEater[plate]!;
      const { low, high } = problem.eaters[eater]!.energy;
      const known = state.dayKnown[(eater * days + day) * problem.columns.length + column]!;
      const room = (low[day]! + high[day]!) / 2 - (known - served * state.portion[plate]!);
      const levels = option.portions[seat]!;
      let nearest = 0;
      for (let i = 1; i < levels.length; i++)
        if (Math.abs(levels[i]! * serving - room) < Math.abs(levels[nearest]! * serving - room)) nearest = i;
      const shifted = nearest + random.below(3) - 1;
      this.plates[seat] = levels[shifted] ?? levels[nearest]!;
    }
  }
}

function allowed({ portions }: Option, plates: Float64Array): boolean {
  for (let seat = 0; seat < portions.length; seat++)
    if (!portions[seat]!.includes(plates[seat]!)) return false;
  return true;
}
