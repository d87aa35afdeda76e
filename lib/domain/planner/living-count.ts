// Pure. Counts of foods and kinds in a week, and the prices of food people like to live with, kept as meals come and go.
// What belongs to pots and repeats is counted in ./kitchen-count.ts.
import type { PlanProblem } from "./problem.ts";
import type { TableLayout } from "./table-layout.ts";
import {
  CUISINE_CROWD_PRICE,
  FAMILY_CROWD_PRICE,
  habitPrice,
  likenessPrice,
  MOMENT_PRICE,
  ODD_PAIR_PRICE,
  sharePrice,
} from "./terms.ts";

export class LivingCount {
  /** Points of the last tier that are counted here. */
  points = 0;
  /** Caps on kinds of food that are passed, once for each serving too many. */
  rules = 0;
  private pointsKept = 0;
  private rulesKept = 0;
  private readonly problem: PlanProblem;
  private readonly layout: TableLayout;
  private readonly foodUses: Int32Array;
  private readonly capUses: Int32Array;
  private readonly familyUses: Int32Array;
  private readonly cuisineUses: Int32Array;
  private readonly energyColumn: number;

  constructor(problem: PlanProblem, layout: TableLayout) {
    this.problem = problem;
    this.layout = layout;
    this.foodUses = new Int32Array(problem.foods.length);
    this.capUses = new Int32Array(problem.caps.length);
    this.familyUses = new Int32Array(layout.families);
    this.cuisineUses = new Int32Array(layout.cuisines);
    this.energyColumn = problem.eaters[0]!.energy.column;
  }

  clear(): void {
    for (const counts of [this.foodUses, this.capUses, this.familyUses, this.cuisineUses]) counts.fill(0);
    this.points = 0;
    this.rules = 0;
  }

  /** Keeps the sums as they are, and puts them back after the meals were put back (`tally`). */
  keep(): void {
    this.pointsKept = this.points;
    this.rulesKept = this.rules;
  }
  restore(): void {
    this.points = this.pointsKept;
    this.rules = this.rulesKept;
  }

  /**
   * Counts a meal in (1) or out (-1), with the prices of the meal by itself and beside its day's others. `candidate` is the
   * week as it stands (-1: no meal there), `portion` the plates.
   */
  count(cell: number, index: number, step: 1 | -1, candidate: Int32Array, portion: Float64Array): void {
    const { layout, problem, foodUses, capUses } = this;
    const { caps, foods, recent, favourite, moments, known } = problem.candidates[index]!;
    // The price of the n-th serving is taken with n counted before adding, or after removing.
    for (let at = 0; at < caps.length; at++) {
      const cap = caps[at]!;
      const { eater, most } = problem.caps[cap]!;
      if ((layout.mask[cell]! & (1 << eater)) === 0) continue;
      if (step === -1) capUses[cap]! -= 1;
      if (capUses[cap]! >= most) this.rules += step;
      if (step === 1) capUses[cap]! += 1;
    }
    let price = habitPrice(recent, favourite) + this.besides(cell, index, candidate);
    for (let at = 0; at < foods.length; at++) {
      const food = foods[at]!;
      if (step === -1) foodUses[food]! -= 1;
      if (foodUses[food] === 0) price += layout.foodPrice[food]!;
      if (step === 1) foodUses[food]! += 1;
    }
    if (layout.isMain[cell]) {
      price += this.crowd(this.familyUses, layout.family[index]!, FAMILY_CROWD_PRICE, step);
      price += this.crowd(this.cuisineUses, layout.cuisine[index]!, CUISINE_CROWD_PRICE, step);
    }
    const { moment } = problem.cells[cell]!;
    if (moment !== null && !moments.includes(moment)) price += MOMENT_PRICE;
    const serving = known[this.energyColumn]!;
    for (let plate = layout.plateAt[cell]!; plate < layout.plateAt[cell + 1]!; plate++)
      price += sharePrice(
        (serving * portion[plate]!) / layout.plateDayEnergy[plate]!,
        layout.plateAim[plate]!,
      );
    this.points += step * price;
  }

  /** The counts alone, without what they cost. */
  tally(cell: number, index: number, step: 1 | -1): void {
    const { layout, problem, foodUses, capUses } = this;
    const { caps, foods } = problem.candidates[index]!;
    for (let at = 0; at < caps.length; at++)
      if ((layout.mask[cell]! & (1 << problem.caps[caps[at]!]!.eater)) !== 0) capUses[caps[at]!]! += step;
    for (let at = 0; at < foods.length; at++) foodUses[foods[at]!]! += step;
    if (!layout.isMain[cell]) return;
    this.familyUses[layout.family[index]!]! += step;
    this.cuisineUses[layout.cuisine[index]!]! += step;
  }

  private crowd(uses: Int32Array, kind: number, price: number, step: 1 | -1): number {
    if (step === -1) uses[kind]! -= 1;
    const paid = uses[kind]! >= this.layout.varied ? price : 0;
    if (step === 1) uses[kind]! += 1;
    return paid;
  }

  /** What a meal pays for the day's other meals that somebody here eats, too. */
  private besides(cell: number, index: number, candidate: Int32Array): number {
    const { layout, problem } = this;
    const { candidates } = problem;
    const { lead } = candidates[index]!;
    const mates = layout.dayMates[cell]!;
    let price = 0;
    for (let at = 0; at < mates.length; at++) {
      const other = mates[at]!;
      const beside = candidate[other]!;
      if (beside < 0) continue;
      if (layout.isMain[cell] && layout.isMain[other])
        price += likenessPrice(
          layout.family[beside] === layout.family[index],
          layout.cuisine[beside] === layout.cuisine[index],
        );
      if (lead >= 0 && candidates[beside]!.lead === lead) price += ODD_PAIR_PRICE;
    }
    return price;
  }
}
