// Pure. What is cooked when: pots, left-overs, repeats and the minutes of each day, kept as meals come and go.
//
// A left-over is never chosen, it follows: a serving of a recipe that was cooked at most `keepsDays` days before comes
// from that pot. Two tables that eat the same on one day eat from one pot, too.
import type { PlanProblem } from "./problem.ts";
import type { TableLayout } from "./table-layout.ts";
import {
  CONSECUTIVE_PRICE,
  EXTRA_LEFTOVER_PRICE,
  leftoverReward,
  minutesPrice,
  overBudget,
  REPEAT_PRICE,
} from "./terms.ts";

/** A recipe cooked ahead is eaten three times from one pot at most. */
const MOST_FROM_BATCH = 3;

/** The day whose pot a serving comes from, given the pot cooked last; its own day when it is cooked afresh. */
export function potOf(
  day: number,
  lastPot: number | null,
  keepsDays: number,
  leftoversWanted: boolean,
): number {
  if (lastPot === null) return day;
  if (day === lastPot) return lastPot;
  return leftoversWanted && day - lastPot <= keepsDays ? lastPot : day;
}

export class KitchenCount {
  /** Cells that serve each candidate, ascending, which is in the order of time. */
  readonly places: number[][];
  readonly dayMinutes: Int32Array;
  rules = 0;
  living = 0;
  leftovers = 0;
  overMinutes = 0;
  private readonly kept = new Float64Array(4);
  /** Of the servings being settled, in their order: which are left over from an earlier day (1). */
  private readonly leftOver: Uint8Array;
  private readonly problem: PlanProblem;
  private readonly layout: TableLayout;

  constructor(problem: PlanProblem, layout: TableLayout) {
    this.problem = problem;
    this.layout = layout;
    this.places = problem.candidates.map(() => []);
    this.dayMinutes = new Int32Array(problem.days);
    this.leftOver = new Uint8Array(problem.cells.length);
  }

  clear(): void {
    for (const places of this.places) places.length = 0;
    this.dayMinutes.fill(0);
    this.rules = 0;
    this.living = 0;
    this.leftovers = 0;
    this.overMinutes = 0;
  }

  add(cell: number, candidate: number): void {
    const places = this.places[candidate]!;
    if (places.length === 0) {
      places.push(cell);
      this.settle(candidate, places, 1);
      return;
    }
    this.settle(candidate, places, -1);
    let at = places.length;
    places.push(cell);
    for (; at > 0 && places[at - 1]! > cell; at--) places[at] = places[at - 1]!;
    places[at] = cell;
    this.settle(candidate, places, 1);
  }

  remove(cell: number, candidate: number): void {
    const places = this.places[candidate]!;
    this.settle(candidate, places, -1);
    if (places.length === 1) {
      places.length = 0;
      return;
    }
    for (let at = places.indexOf(cell) + 1; at < places.length; at++) places[at - 1] = places[at]!;
    places.pop();
    this.settle(candidate, places, 1);
  }

  /** Keeps the sums as they are, and puts them back after the meals were put back. */
  keep(): void {
    this.kept[0] = this.rules;
    this.kept[1] = this.living;
    this.kept[2] = this.leftovers;
    this.kept[3] = this.overMinutes;
  }
  restore(): void {
    this.rules = this.kept[0]!;
    this.living = this.kept[1]!;
    this.leftovers = this.kept[2]!;
    this.overMinutes = this.kept[3]!;
  }

  /** Points of all left-overs beyond the number wished for. */
  extra(): number {
    return Math.max(0, this.leftovers - this.problem.kitchen.leftovers) * EXTRA_LEFTOVER_PRICE;
  }

  /** Adds (or takes away) everything that one recipe's servings cost in the kitchen and by the rules on repeats. */
  private settle(index: number, places: readonly number[], step: 1 | -1): void {
    const { layout, problem } = this;
    const { minutes, keepsDays } = problem.candidates[index]!;
    if (places.length === 1) {
      this.cook(layout.day[places[0]!]!, minutes, step);
      return;
    }
    const { batch, leftovers } = problem.kitchen;
    let pot: number | null = null;
    let fromBatch = 0;
    for (let at = 0; at < places.length; at++) {
      const cell = places[at]!;
      const day = layout.day[cell]!;
      const source = potOf(day, pot, keepsDays, leftovers > 0);
      const fresh = pot === null || source !== pot;
      this.leftOver[at] = fresh || day === pot ? 0 : 1;
      if (fresh) {
        pot = source;
        this.cook(day, minutes, step);
      } else if (day !== pot) {
        this.living -= step * leftoverReward(batch[pot!]!);
        if (batch[pot!]!) fromBatch += 1;
        else this.leftovers += step;
      }
      if (at === 0) continue;
      const before = layout.day[places[at - 1]!]!;
      if (day !== before) this.living += step * REPEAT_PRICE;
      if (fresh && day - before === 1) this.living += step * CONSECUTIVE_PRICE;
      this.rules += step * this.broken(places, at, fromBatch);
    }
  }

  private cook(day: number, minutes: number, step: 1 | -1): void {
    const budget = this.problem.kitchen.minutes[day]!;
    this.overMinutes -= overBudget(this.dayMinutes[day]!, budget);
    this.dayMinutes[day]! += step * minutes;
    this.overMinutes += overBudget(this.dayMinutes[day]!, budget);
    this.living += step * minutesPrice(minutes);
  }

  /**
   * Rules that the serving at `at` breaks for somebody who eats it: too often, too often as a dinner that is not left over,
   * twice in a day.
   */
  private broken(places: readonly number[], at: number, fromBatch: number): number {
    const { layout, problem, leftOver } = this;
    const cell = places[at]!;
    let broken = 0;
    for (let plate = layout.plateAt[cell]!; plate < layout.plateAt[cell + 1]!; plate++) {
      const bit = 1 << layout.plateEater[plate]!;
      let uses = 0;
      let dinners = 0;
      let today = 0;
      for (let other = 0; other < at; other++) {
        const earlier = places[other]!;
        if ((layout.mask[earlier]! & bit) === 0) continue;
        uses += 1;
        if (layout.isDinner[earlier]! && !leftOver[other]) dinners += 1;
        if (layout.day[earlier] === layout.day[cell]) today += 1;
      }
      const extra = fromBatch > 0 ? MOST_FROM_BATCH - 2 : 0;
      if (uses >= problem.mostUses + extra) broken += 1;
      if (!leftOver[at] && layout.isDinner[cell] && dinners >= problem.mostDinnerUses) broken += 1;
      if (today > 0) broken += 1;
    }
    return broken;
  }
}
