// Pure. A week under construction: its totals and its score, kept up to date by difference as meals change.
import { KitchenCount } from "./kitchen-count.ts";
import type { MealChoice, PlanProblem } from "./problem.ts";
import { layTable, type TableLayout } from "./table-layout.ts";
import {
  BUDGET_WEIGHT,
  CUISINE_CROWD_PRICE,
  dailyShortfall,
  excess,
  FAMILY_CROWD_PRICE,
  habitPrice,
  likenessPrice,
  MOMENT_PRICE,
  ODD_PAIR_PRICE,
  outside,
  RULE_PRICE,
  sharePrice,
  strays,
  WEEKLY_PART,
  weeklyShortfall,
} from "./terms.ts";

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

const SAFETY = 0;
const PRIORITIES = 1;
const OTHERS = 2;

/** What stood before the last change. */
interface Snapshot {
  a: number;
  b: number;
  candidateA: number;
  candidateB: number;
  readonly portions: Float64Array;
  readonly days: Float64Array;
  readonly weeks: Float64Array;
  readonly tiers: Float64Array;
  rules: number;
  living: number;
}

/** Copies two rows of totals to `kept` from `at` on, or back; returns where the next would begin. */
function copyPair(
  known: Float64Array,
  worst: Float64Array,
  start: number,
  kept: Float64Array,
  at: number,
  columns: number,
  keep: boolean,
): number {
  if (keep)
    for (let k = 0; k < columns; k++) {
      kept[at + k] = known[start + k]!;
      kept[at + columns + k] = worst[start + k]!;
    }
  else
    for (let k = 0; k < columns; k++) {
      known[start + k] = kept[at + k]!;
      worst[start + k] = kept[at + columns + k]!;
    }
  return at + 2 * columns;
}

export class WeekState {
  readonly problem: PlanProblem;
  readonly layout: TableLayout;
  /** By cell: candidate index. */
  readonly candidate: Int32Array;
  /** By plate (a cell's plates stand together, in the order of its seats): servings. */
  readonly portion: Float64Array;
  /** By eater, day and column: (eater × days + day) × columns + column. */
  readonly dayKnown: Float64Array;
  readonly dayWorst: Float64Array;
  /** By eater and column. */
  private readonly weekKnown: Float64Array;
  private readonly weekWorst: Float64Array;
  private readonly foodUses: Int32Array;
  private readonly capUses: Int32Array;
  private readonly familyUses: Int32Array;
  private readonly cuisineUses: Int32Array;
  /** Day scores by eater, three tiers each; each eater's last entry is the week's. */
  private readonly tiers: Float64Array;
  private readonly kitchen: KitchenCount;
  private readonly seen: Uint8Array;
  private readonly before: Snapshot;
  private rules = 0;
  private living = 0;

  constructor(problem: PlanProblem, meals: readonly MealChoice[], layout: TableLayout = layTable(problem)) {
    const { days, eaters } = problem;
    const columns = problem.columns.length;
    this.problem = problem;
    this.layout = layout;
    this.candidate = Int32Array.from(meals, (meal) => meal.candidate);
    this.portion = Float64Array.from(meals.flatMap((meal) => meal.portions));
    this.dayKnown = new Float64Array(eaters.length * days * columns);
    this.dayWorst = new Float64Array(eaters.length * days * columns);
    this.weekKnown = new Float64Array(eaters.length * columns);
    this.weekWorst = new Float64Array(eaters.length * columns);
    this.foodUses = new Int32Array(problem.foods.length);
    this.capUses = new Int32Array(problem.caps.length);
    this.familyUses = new Int32Array(layout.families);
    this.cuisineUses = new Int32Array(layout.cuisines);
    this.tiers = new Float64Array(eaters.length * (days + 1) * 3);
    this.kitchen = new KitchenCount(problem, layout);
    this.seen = new Uint8Array(eaters.length);
    this.before = {
      a: -1,
      b: -1,
      candidateA: -1,
      candidateB: -1,
      portions: new Float64Array(2 * eaters.length),
      days: new Float64Array(4 * eaters.length * columns),
      weeks: new Float64Array(2 * eaters.length * columns),
      tiers: new Float64Array(this.tiers.length),
      rules: 0,
      living: 0,
    };
    this.recount();
  }

  /** Rebuilds every total from the meals, which also clears rounding drift. */
  recount(): void {
    const { days, eaters } = this.problem;
    for (const totals of [this.dayKnown, this.dayWorst, this.weekKnown, this.weekWorst]) totals.fill(0);
    for (const counts of [this.foodUses, this.capUses, this.familyUses, this.cuisineUses]) counts.fill(0);
    this.kitchen.clear();
    this.rules = 0;
    this.living = 0;
    const chosen = Int32Array.from(this.candidate);
    this.candidate.fill(-1);
    for (let cell = 0; cell < chosen.length; cell++) this.enter(cell, chosen[cell]!);
    for (let eater = 0; eater < eaters.length; eater++) {
      for (let day = 0; day < days; day++) this.scoreDay(eater, day);
      this.scoreWeek(eater);
    }
  }

  /** Serves another recipe or other portions (one a seat) in a cell and brings totals and score up to date. */
  change(cell: number, candidate: number, portions: ArrayLike<number>): void {
    this.remember(cell, -1);
    this.leave(cell);
    this.fill(cell, portions);
    this.enter(cell, candidate);
    this.rescore(cell, -1);
  }

  /** Changes two cells at once (the week's part is scored only once). */
  changeBoth(
    a: number,
    candidateA: number,
    portionsA: ArrayLike<number>,
    b: number,
    candidateB: number,
    portionsB: ArrayLike<number>,
  ): void {
    this.remember(a, b);
    this.leave(a);
    this.leave(b);
    this.fill(a, portionsA);
    this.fill(b, portionsB);
    this.enter(a, candidateA);
    this.enter(b, candidateB);
    this.rescore(a, b);
  }

  /**
   * Takes the last change back, once. Totals and scores are put back as they were, which is cheaper than computing them
   * again: most moves of a search are taken back.
   */
  undo(): void {
    const { before, kitchen, layout } = this;
    const { a, b } = before;
    this.tally(a, this.candidate[a]!, -1);
    kitchen.remove(a, this.candidate[a]!);
    if (b >= 0) {
      this.tally(b, this.candidate[b]!, -1);
      kitchen.remove(b, this.candidate[b]!);
    }
    this.candidate[a] = before.candidateA;
    kitchen.add(a, before.candidateA);
    this.tally(a, before.candidateA, 1);
    if (b >= 0) {
      this.candidate[b] = before.candidateB;
      kitchen.add(b, before.candidateB);
      this.tally(b, before.candidateB, 1);
    }
    let at = 0;
    for (const cell of [a, b])
      if (cell >= 0)
        for (let plate = layout.plateAt[cell]!; plate < layout.plateAt[cell + 1]!; plate++)
          this.portion[plate] = before.portions[at++]!;
    this.copyTotals(false);
    this.tiers.set(before.tiers);
    this.rules = before.rules;
    this.living = before.living;
    kitchen.restore();
  }

  score(): Score {
    let safety = this.kitchen.overMinutes * BUDGET_WEIGHT;
    let priorities = 0;
    let others = 0;
    const { tiers } = this;
    for (let i = 0; i < tiers.length; i += 3) {
      safety += tiers[i + SAFETY]!;
      priorities += tiers[i + PRIORITIES]!;
      others += tiers[i + OTHERS]!;
    }
    return {
      rules: this.rules + this.kitchen.rules,
      safety,
      priorities,
      others,
      living: this.living + this.kitchen.living + this.kitchen.extra(),
    };
  }

  /** The four tiers into `into`; broken rules count in the first. */
  tiersInto(into: Float64Array): void {
    const { tiers } = this;
    let safety = (this.rules + this.kitchen.rules) * RULE_PRICE + this.kitchen.overMinutes * BUDGET_WEIGHT;
    let priorities = 0;
    let others = 0;
    for (let i = 0; i < tiers.length; i += 3) {
      safety += tiers[i + SAFETY]!;
      priorities += tiers[i + PRIORITIES]!;
      others += tiers[i + OTHERS]!;
    }
    into[0] = safety;
    into[1] = priorities;
    into[2] = others;
    into[3] = this.living + this.kitchen.living + this.kitchen.extra();
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

  /** The portions on a cell's plates, as a view: copy what is to be kept. */
  portionsAt(cell: number): Float64Array {
    return this.portion.subarray(this.layout.plateAt[cell], this.layout.plateAt[cell + 1]);
  }

  choices(): MealChoice[] {
    return Array.from(this.candidate, (candidate, cell) => ({
      candidate,
      portions: Array.from(this.portionsAt(cell)),
    }));
  }

  private remember(a: number, b: number): void {
    const { before, layout } = this;
    before.a = a;
    before.b = b;
    before.candidateA = this.candidate[a]!;
    before.candidateB = b >= 0 ? this.candidate[b]! : -1;
    let at = 0;
    for (let plate = layout.plateAt[a]!; plate < layout.plateAt[a + 1]!; plate++)
      before.portions[at++] = this.portion[plate]!;
    if (b >= 0)
      for (let plate = layout.plateAt[b]!; plate < layout.plateAt[b + 1]!; plate++)
        before.portions[at++] = this.portion[plate]!;
    this.copyTotals(true);
    before.tiers.set(this.tiers);
    before.rules = this.rules;
    before.living = this.living;
    this.kitchen.keep();
  }

  /** Keeps the totals that a change of the remembered cells touches, or puts them back. */
  private copyTotals(keep: boolean): void {
    const { before, layout, problem } = this;
    const columns = problem.columns.length;
    let day = 0;
    let week = 0;
    for (let which = 0; which < 2; which++) {
      const cell = which === 0 ? before.a : before.b;
      if (cell < 0) continue;
      for (let plate = layout.plateAt[cell]!; plate < layout.plateAt[cell + 1]!; plate++) {
        const eater = layout.plateEater[plate]!;
        const start = (eater * problem.days + layout.day[cell]!) * columns;
        day = copyPair(this.dayKnown, this.dayWorst, start, before.days, day, columns, keep);
      }
    }
    for (let eater = 0; eater < problem.eaters.length; eater++)
      week = copyPair(this.weekKnown, this.weekWorst, eater * columns, before.weeks, week, columns, keep);
  }

  private fill(cell: number, portions: ArrayLike<number>): void {
    const start = this.layout.plateAt[cell]!;
    for (let seat = 0; start + seat < this.layout.plateAt[cell + 1]!; seat++)
      this.portion[start + seat] = portions[seat]!;
  }

  private enter(cell: number, index: number): void {
    this.candidate[cell] = index;
    this.addAmounts(cell, index, 1);
    this.count(cell, index, 1);
    this.kitchen.add(cell, index);
  }

  private leave(cell: number): void {
    const index = this.candidate[cell]!;
    this.kitchen.remove(cell, index);
    this.count(cell, index, -1);
    this.addAmounts(cell, index, -1);
    this.candidate[cell] = -1;
  }

  private addAmounts(cell: number, index: number, step: 1 | -1): void {
    const { layout, problem } = this;
    const columns = problem.columns.length;
    const { known, worst } = problem.candidates[index]!;
    for (let plate = layout.plateAt[cell]!; plate < layout.plateAt[cell + 1]!; plate++) {
      const eater = layout.plateEater[plate]!;
      const servings = step * this.portion[plate]!;
      const start = (eater * problem.days + layout.day[cell]!) * columns;
      const week = eater * columns;
      for (let k = 0; k < columns; k++) {
        const amount = known[k]! * servings;
        const upper = worst[k]! * servings;
        this.dayKnown[start + k]! += amount;
        this.dayWorst[start + k]! += upper;
        this.weekKnown[week + k]! += amount;
        this.weekWorst[week + k]! += upper;
      }
    }
  }

  /** Keeps the counts of foods and kinds, and the prices of one meal by itself and beside its day's others. */
  private count(cell: number, index: number, step: 1 | -1): void {
    const { layout, problem } = this;
    const recipe = problem.candidates[index]!;
    // The price of the n-th serving is taken with n counted before adding, or after removing.
    for (const cap of recipe.caps) {
      const { eater, most } = problem.caps[cap]!;
      if ((layout.mask[cell]! & (1 << eater)) === 0) continue;
      if (step === -1) this.capUses[cap]! -= 1;
      if (this.capUses[cap]! >= most) this.rules += step;
      if (step === 1) this.capUses[cap]! += 1;
    }
    for (const food of recipe.foods) {
      if (step === -1) this.foodUses[food]! -= 1;
      if (this.foodUses[food] === 0) this.living += step * layout.foodPrice[food]!;
      if (step === 1) this.foodUses[food]! += 1;
    }
    if (layout.isMain[cell]) {
      this.crowd(this.familyUses, layout.family[index]!, FAMILY_CROWD_PRICE, step);
      this.crowd(this.cuisineUses, layout.cuisine[index]!, CUISINE_CROWD_PRICE, step);
    }
    let price = habitPrice(recipe.recent, recipe.favourite) + this.besides(cell, index);
    const { moment } = problem.cells[cell]!;
    if (moment !== null && !recipe.moments.includes(moment)) price += MOMENT_PRICE;
    const serving = recipe.known[problem.eaters[0]!.energy.column]!;
    for (let plate = layout.plateAt[cell]!; plate < layout.plateAt[cell + 1]!; plate++)
      price += sharePrice(
        (serving * this.portion[plate]!) / layout.plateDayEnergy[plate]!,
        layout.plateAim[plate]!,
      );
    this.living += step * price;
  }

  /** The counts alone, without what they cost. */
  private tally(cell: number, index: number, step: 1 | -1): void {
    const { layout, problem } = this;
    const { caps, foods } = problem.candidates[index]!;
    for (const cap of caps)
      if ((layout.mask[cell]! & (1 << problem.caps[cap]!.eater)) !== 0) this.capUses[cap]! += step;
    for (const food of foods) this.foodUses[food]! += step;
    if (!layout.isMain[cell]) return;
    this.familyUses[layout.family[index]!]! += step;
    this.cuisineUses[layout.cuisine[index]!]! += step;
  }

  private crowd(uses: Int32Array, kind: number, price: number, step: 1 | -1): void {
    if (step === -1) uses[kind]! -= 1;
    if (uses[kind]! >= this.layout.varied) this.living += step * price;
    if (step === 1) uses[kind]! += 1;
  }

  /** What a meal pays for the day's other meals that somebody here eats, too. */
  private besides(cell: number, index: number): number {
    const { layout, problem } = this;
    const { candidates } = problem;
    const { lead } = candidates[index]!;
    let price = 0;
    for (const other of layout.dayMates[cell]!) {
      const beside = this.candidate[other]!;
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

  /** Scores again the days and weeks of everybody at one cell, or at two (`b` is -1 for none). */
  private rescore(a: number, b: number): void {
    const { layout, seen } = this;
    seen.fill(0);
    const dayA = layout.day[a]!;
    for (let plate = layout.plateAt[a]!; plate < layout.plateAt[a + 1]!; plate++) {
      const eater = layout.plateEater[plate]!;
      this.scoreDay(eater, dayA);
      seen[eater] = 1;
    }
    if (b >= 0) {
      const dayB = layout.day[b]!;
      for (let plate = layout.plateAt[b]!; plate < layout.plateAt[b + 1]!; plate++) {
        const eater = layout.plateEater[plate]!;
        if (dayB !== dayA || !seen[eater]) this.scoreDay(eater, dayB);
        seen[eater] = 1;
      }
    }
    for (let eater = 0; eater < seen.length; eater++) if (seen[eater]) this.scoreWeek(eater);
  }

  private scoreDay(eater: number, day: number): void {
    const { problem } = this;
    const { days } = problem;
    const { energy, targets, limits, bands } = problem.eaters[eater]!;
    const rows = this.layout.rows[eater]!;
    const start = (eater * days + day) * problem.columns.length;
    let safety =
      outside(this.dayKnown[start + energy.column]!, energy.low[day]!, energy.high[day]!) * energy.weight;
    let priorities = 0;
    let others = 0;
    for (let row = 0; row < targets.length; row++) {
      const amount = rows.targetAmount[row * days + day]!;
      if (rows.targetStored[row] || amount === 0) continue;
      const points =
        dailyShortfall(this.dayKnown[start + rows.targetColumn[row]!]!, amount) *
        rows.targetWeight[row]! *
        (1 - WEEKLY_PART);
      if (rows.targetPriority[row]) priorities += points;
      else others += points;
    }
    for (const row of limits)
      if (row.over === "day")
        safety += excess(this.dayWorst[start + row.column]!, row.amounts[day]!) * row.weight;
    for (const row of bands)
      others += outside(this.dayKnown[start + row.column]!, row.low[day]!, row.high[day]!) * row.weight;
    const at = (eater * (days + 1) + day) * 3;
    this.tiers[at + SAFETY] = safety;
    this.tiers[at + PRIORITIES] = priorities;
    this.tiers[at + OTHERS] = others;
  }

  private scoreWeek(eater: number): void {
    const { problem } = this;
    const { days } = problem;
    const { targets, limits, frozen } = problem.eaters[eater]!;
    const rows = this.layout.rows[eater]!;
    const columns = problem.columns.length;
    const week = eater * columns;
    let safety = 0;
    let priorities = 0;
    let others = 0;
    for (let row = 0; row < targets.length; row++) {
      const judged = rows.targetDays[row]!;
      if (judged === 0) continue;
      const part = rows.targetStored[row] ? 1 : WEEKLY_PART;
      const total = this.weekKnown[week + rows.targetColumn[row]!]!;
      const points = weeklyShortfall(total, rows.targetSum[row]!, judged) * rows.targetWeight[row]! * part;
      if (rows.targetPriority[row]) priorities += points;
      else others += points;
    }
    for (const row of limits)
      if (row.over === "week") {
        let most = 0;
        for (let day = 0; day < days; day++) most += row.amounts[day]!;
        safety += excess(this.weekWorst[week + row.column]!, most) * row.weight * days;
      }
    for (const row of frozen) {
      const mean = this.weekKnown[week + row.column]! / days;
      for (let day = 0; day < days; day++)
        safety +=
          strays(this.dayKnown[(eater * days + day) * columns + row.column]!, mean, row.band) * row.weight;
    }
    const at = (eater * (days + 1) + days) * 3;
    this.tiers[at + SAFETY] = safety;
    this.tiers[at + PRIORITIES] = priorities;
    this.tiers[at + OTHERS] = others;
  }
}
