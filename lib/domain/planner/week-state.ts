// Pure. A week under construction: its meals and its score, kept up to date by difference as meals change.
import { KitchenCount } from "./kitchen-count.ts";
import { LivingCount } from "./living-count.ts";
import { NutrientTotals } from "./nutrient-totals.ts";
import type { MealChoice, PlanProblem } from "./problem.ts";
import { type TableLayout, tableFor } from "./table-layout.ts";
import { BUDGET_WEIGHT, RULE_PRICE } from "./terms.ts";

/** The score by tier. `rules` counts broken rules; a plan that may be served has none. */
export interface Score {
  readonly rules: number;
  /** Tier 0: energy, limits, frozen nutrients, the day's budget of minutes. */
  readonly safety: number;
  /** Tier 1: priorities. */
  readonly priorities: number;
  /** Tier 2: the other nutrients, macronutrients. */
  readonly others: number;
  /** Tier 3: food people like to live with. */
  readonly living: number;
}

/** How far a change has come: none is on trial; what it brings is counted; the kitchen is counted, too. */
const NONE = 0;
const TRIED = 1;
const WHOLE = 2;

export class WeekState {
  readonly problem: PlanProblem;
  readonly layout: TableLayout;
  /** By cell: candidate index. */
  readonly candidate: Int32Array;
  /** By plate (a cell's plates stand together, in the order of its seats): servings. */
  readonly portion: Float64Array;
  private readonly totals: NutrientTotals;
  private readonly kitchen: KitchenCount;
  private readonly counts: LivingCount;
  private readonly sums = new Float64Array(4);
  /** The change on trial: its cells (-1 for none), and what will stand in them; once it is whole, what stood. */
  private stage = NONE;
  private a = -1;
  private b = -1;
  private candidateA = -1;
  private candidateB = -1;
  private readonly portionsA: Float64Array;
  private readonly portionsB: Float64Array;

  constructor(problem: PlanProblem, meals: readonly MealChoice[]) {
    const layout = tableFor(problem);
    this.problem = problem;
    this.layout = layout;
    this.candidate = Int32Array.from(meals, (meal) => meal.candidate);
    this.portion = Float64Array.from(meals.flatMap((meal) => meal.portions));
    this.totals = new NutrientTotals(problem, layout);
    this.kitchen = new KitchenCount(problem, layout);
    this.counts = new LivingCount(problem, layout);
    this.portionsA = new Float64Array(problem.eaters.length);
    this.portionsB = new Float64Array(problem.eaters.length);
    this.recount();
  }

  /** Rebuilds every total from the meals, which also clears rounding drift. A change on trial is kept. */
  recount(): void {
    this.keep();
    const { candidate, portion } = this;
    this.totals.recount(candidate, portion);
    this.kitchen.clear();
    this.counts.clear();
    const chosen = Int32Array.from(candidate);
    candidate.fill(-1);
    for (let cell = 0; cell < chosen.length; cell++) this.enter(cell, chosen[cell]!);
  }

  /** Serves another recipe or other portions (one a seat) in a cell; `undo` takes it back until the next change. */
  change(cell: number, candidate: number, portions: ArrayLike<number>): void {
    this.try(cell, candidate, portions);
    this.complete();
  }

  /** Changes two cells at once. */
  changeBoth(
    a: number,
    candidateA: number,
    portionsA: ArrayLike<number>,
    b: number,
    candidateB: number,
    portionsB: ArrayLike<number>,
  ): void {
    this.tryBoth(a, candidateA, portionsA, b, candidateB, portionsB);
    this.complete();
  }

  /**
   * Begins a change: only what it brings is counted (`leastInto`). `complete` counts the kitchen, too; `undo` takes it
   * back. Most moves of a search are taken back already here.
   */
  try(cell: number, candidate: number, portions: ArrayLike<number>): void {
    this.tryBoth(cell, candidate, portions, -1, -1, portions);
  }

  tryBoth(
    a: number,
    candidateA: number,
    portionsA: ArrayLike<number>,
    b: number,
    candidateB: number,
    portionsB: ArrayLike<number>,
  ): void {
    this.keep();
    const { totals } = this;
    this.a = a;
    this.b = b;
    this.candidateA = candidateA;
    this.candidateB = candidateB;
    this.note(a, portionsA, this.portionsA);
    totals.try(a, this.candidate[a]!, this.portion, candidateA, portionsA);
    if (b >= 0) {
      this.note(b, portionsB, this.portionsB);
      totals.try(b, this.candidate[b]!, this.portion, candidateB, portionsB);
    }
    totals.score();
    this.stage = TRIED;
  }

  /** Counts the rest of the change on trial. */
  complete(): void {
    if (this.stage !== TRIED) return;
    this.kitchen.keep();
    this.counts.keep();
    const { a, b, candidateA, candidateB } = this;
    const wasA = this.candidate[a]!;
    const wasB = b >= 0 ? this.candidate[b]! : -1;
    this.leave(a);
    if (b >= 0) this.leave(b);
    this.swapPlates(a, this.portionsA);
    if (b >= 0) this.swapPlates(b, this.portionsB);
    this.enter(a, candidateA);
    if (b >= 0) this.enter(b, candidateB);
    this.candidateA = wasA;
    this.candidateB = wasB;
    this.stage = WHOLE;
  }

  /** Lets the change on trial stand; the next change does so, too. */
  keep(): void {
    if (this.stage === NONE) return;
    this.complete();
    this.totals.keep();
    this.stage = NONE;
  }

  /** Takes the last change back, once. */
  undo(): void {
    if (this.stage === NONE) return;
    this.totals.drop();
    if (this.stage === WHOLE) {
      const { a, b } = this;
      this.tally(a, -1);
      if (b >= 0) this.tally(b, -1);
      this.candidate[a] = this.candidateA;
      this.swapPlates(a, this.portionsA);
      this.tally(a, 1);
      if (b >= 0) {
        this.candidate[b] = this.candidateB;
        this.swapPlates(b, this.portionsB);
        this.tally(b, 1);
      }
      this.kitchen.restore();
      this.counts.restore();
    }
    this.stage = NONE;
  }

  score(): Score {
    this.complete();
    const { sums, kitchen, counts } = this;
    this.totals.tiersInto(sums);
    return {
      rules: counts.rules + kitchen.rules,
      safety: sums[0]! + kitchen.overMinutes * BUDGET_WEIGHT,
      priorities: sums[1]!,
      others: sums[2]!,
      living: this.living(),
    };
  }

  /** The four tiers into `into`; broken rules count in the first. */
  tiersInto(into: Float64Array): void {
    this.complete();
    this.totals.tiersInto(into);
    into[0]! += this.penalties();
    into[3] = this.living();
  }

  /** What the change on trial brings, beside the rules, minutes and food to live with of the week without it. */
  leastInto(into: Float64Array): void {
    this.totals.tiersInto(into);
    into[3] = this.living();
  }

  /** Points in the first tier that are not the nutrients': broken rules, minutes beyond the budget. */
  penalties(): number {
    return (this.counts.rules + this.kitchen.rules) * RULE_PRICE + this.kitchen.overMinutes * BUDGET_WEIGHT;
  }

  /** Tiers 0 and 1 with broken rules. */
  first(): number {
    const { rules, safety, priorities } = this.score();
    return rules * RULE_PRICE + safety + priorities;
  }

  /** Tiers 2 and 3. */
  second(): number {
    const { others, living } = this.score();
    return others + living;
  }

  /** An eater's energy on a day. */
  energy(eater: number, day: number): number {
    this.keep();
    return this.totals.energy(eater, day);
  }

  /** Points for the day's energy, were this served in a cell: safety cannot be less. */
  energyPoints(cell: number, candidate: number, portions: ArrayLike<number>): number {
    this.keep();
    return this.totals.energyPoints(cell, this.candidate[cell]!, this.portion, candidate, portions);
  }

  /** The portions on a cell's plates, as a view: copy what is to be kept. */
  portionsAt(cell: number): Float64Array {
    return this.portion.subarray(this.layout.plateAt[cell], this.layout.plateAt[cell + 1]);
  }

  choices(): MealChoice[] {
    this.keep();
    return Array.from(this.candidate, (candidate, cell) => ({
      candidate,
      portions: Array.from(this.portionsAt(cell)),
    }));
  }

  private living(): number {
    return this.counts.points + this.kitchen.living + this.kitchen.extra();
  }

  private note(cell: number, portions: ArrayLike<number>, into: Float64Array): void {
    const seats = this.layout.plateAt[cell + 1]! - this.layout.plateAt[cell]!;
    for (let seat = 0; seat < seats; seat++) into[seat] = portions[seat]!;
  }

  /** The portions in a cell change places with those noted. */
  private swapPlates(cell: number, noted: Float64Array): void {
    const { layout, portion } = this;
    const start = layout.plateAt[cell]!;
    for (let plate = start; plate < layout.plateAt[cell + 1]!; plate++) {
      const other = portion[plate]!;
      portion[plate] = noted[plate - start]!;
      noted[plate - start] = other;
    }
  }

  private enter(cell: number, index: number): void {
    this.candidate[cell] = index;
    this.counts.count(cell, index, 1, this.candidate, this.portion);
    this.kitchen.add(cell, index);
  }

  private leave(cell: number): void {
    const index = this.candidate[cell]!;
    this.kitchen.remove(cell, index);
    this.counts.count(cell, index, -1, this.candidate, this.portion);
    this.candidate[cell] = -1;
  }

  /** Counts a meal in or out without its prices: those are put back as they were. */
  private tally(cell: number, step: 1 | -1): void {
    const index = this.candidate[cell]!;
    this.counts.tally(cell, index, step);
    if (step === 1) this.kitchen.add(cell, index);
    else this.kitchen.remove(cell, index);
  }
}
