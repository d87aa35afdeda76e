// Pure. A week under construction: its totals and its score, kept up to date by difference as meals change.
import type { Candidate, MealChoice, PlanProblem } from "./problem.ts";
import {
  CONSECUTIVE_PRICE,
  dailyShortfall,
  excess,
  FAVOURITE_REWARD,
  FOOD_PRICE,
  MINUTE_PRICE,
  outside,
  RECENT_PRICE,
  REPEAT_PRICE,
  RULE_PRICE,
  SAME_CUISINE_PRICE,
  SAME_FAMILY_PRICE,
  SHARE_PRICE,
  strays,
  WEEKLY_PART,
  weeklyShortfall,
} from "./terms.ts";

/** The score by tier. `rules` counts broken rules; a plan that may be served has none. */
export interface Score {
  readonly rules: number;
  /** Tier 0: energy, limits, protein, frozen nutrients. */
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

export class WeekState {
  readonly problem: PlanProblem;
  /** By cell: candidate index and servings. */
  readonly candidate: Int32Array;
  readonly portion: Float64Array;
  readonly dayKnown: Float64Array;
  readonly dayWorst: Float64Array;
  private readonly weekKnown: Float64Array;
  private readonly weekWorst: Float64Array;
  private readonly uses: Int32Array;
  private readonly dinnerUses: Int32Array;
  private readonly foodUses: Int32Array;
  private readonly capUses: Int32Array;
  /** Day scores, three tiers each; the last entry is the week's. */
  private readonly tiers: Float64Array;
  private readonly isDinner: boolean[];
  private rules = 0;
  private living = 0;

  constructor(problem: PlanProblem, meals: readonly MealChoice[]) {
    const columns = problem.columns.length;
    this.problem = problem;
    this.candidate = Int32Array.from(meals, (meal) => meal.candidate);
    this.portion = Float64Array.from(meals, (meal) => meal.portion);
    this.dayKnown = new Float64Array(problem.days * columns);
    this.dayWorst = new Float64Array(problem.days * columns);
    this.weekKnown = new Float64Array(columns);
    this.weekWorst = new Float64Array(columns);
    this.uses = new Int32Array(problem.candidates.length);
    this.dinnerUses = new Int32Array(problem.candidates.length);
    this.foodUses = new Int32Array(problem.foods.length);
    this.capUses = new Int32Array(problem.caps.length);
    this.tiers = new Float64Array((problem.days + 1) * 3);
    this.isDinner = problem.occasions.map((occasion) => occasion.slot === "dinner");
    this.recount();
  }

  /** Rebuilds every total from the meals, which also clears rounding drift. */
  recount(): void {
    const { days, occasions } = this.problem;
    for (const totals of [this.dayKnown, this.dayWorst, this.weekKnown, this.weekWorst]) totals.fill(0);
    for (const counts of [this.uses, this.dinnerUses, this.foodUses, this.capUses]) counts.fill(0);
    this.rules = 0;
    this.living = 0;
    const chosen = Int32Array.from(this.candidate);
    this.candidate.fill(-1);
    for (let cell = 0; cell < days * occasions.length; cell++)
      this.add(cell, chosen[cell]!, this.portion[cell]!);
    for (let day = 0; day < days; day++) this.scoreDay(day);
    this.scoreWeek();
  }

  /** Serves another recipe or portion in a cell and brings totals and score up to date. */
  change(cell: number, candidate: number, portion: number): void {
    this.remove(cell);
    this.add(cell, candidate, portion);
    this.scoreDay(Math.floor(cell / this.problem.occasions.length));
    this.scoreWeek();
  }

  /** Changes two cells at once (the week's part is scored only once). */
  changeBoth(a: number, choiceA: MealChoice, b: number, choiceB: MealChoice): void {
    this.remove(a);
    this.remove(b);
    this.add(a, choiceA.candidate, choiceA.portion);
    this.add(b, choiceB.candidate, choiceB.portion);
    const perDay = this.problem.occasions.length;
    this.scoreDay(Math.floor(a / perDay));
    this.scoreDay(Math.floor(b / perDay));
    this.scoreWeek();
  }

  score(): Score {
    let safety = 0;
    let priorities = 0;
    let others = 0;
    for (let i = 0; i < this.tiers.length; i += 3) {
      safety += this.tiers[i + SAFETY]!;
      priorities += this.tiers[i + PRIORITIES]!;
      others += this.tiers[i + OTHERS]!;
    }
    return { rules: this.rules, safety, priorities, others, living: this.living };
  }

  /** Tiers 0 and 1 with broken rules: what later tiers may not worsen. */
  first(): number {
    let sum = this.rules * RULE_PRICE;
    for (let i = 0; i < this.tiers.length; i += 3) sum += this.tiers[i]! + this.tiers[i + 1]!;
    return sum;
  }

  /** Tiers 2 and 3. */
  second(): number {
    let sum = this.living;
    for (let i = 2; i < this.tiers.length; i += 3) sum += this.tiers[i]!;
    return sum;
  }

  choices(): MealChoice[] {
    return Array.from(this.candidate, (candidate, cell) => ({ candidate, portion: this.portion[cell]! }));
  }

  private add(cell: number, index: number, portion: number): void {
    this.candidate[cell] = index;
    this.portion[cell] = portion;
    this.addAmounts(cell, this.problem.candidates[index]!, portion);
    this.count(cell, index, 1);
  }

  private remove(cell: number): void {
    const index = this.candidate[cell]!;
    this.count(cell, index, -1);
    this.addAmounts(cell, this.problem.candidates[index]!, -this.portion[cell]!);
    this.candidate[cell] = -1;
  }

  private addAmounts(cell: number, recipe: Candidate, portion: number): void {
    const columns = this.problem.columns.length;
    const start = Math.floor(cell / this.problem.occasions.length) * columns;
    const { known, worst } = recipe;
    for (let k = 0; k < columns; k++) {
      const amount = known[k]! * portion;
      const upper = worst[k]! * portion;
      this.dayKnown[start + k]! += amount;
      this.dayWorst[start + k]! += upper;
      this.weekKnown[k]! += amount;
      this.weekWorst[k]! += upper;
    }
  }

  /** Keeps the counts of recipes, foods and kinds, and the prices that hang on them. `step` is +1 or -1. */
  private count(cell: number, index: number, step: 1 | -1): void {
    const { problem } = this;
    const recipe = problem.candidates[index]!;
    const perDay = problem.occasions.length;
    const occasion = cell % perDay;
    const day = (cell - occasion) / perDay;
    // The price of the n-th serving is taken with n counted before adding, or after removing.
    if (step === -1) this.uses[index]! -= 1;
    const before = this.uses[index]!;
    if (before >= problem.mostUses) this.rules += step;
    if (before >= 1) this.living += step * REPEAT_PRICE;
    if (step === 1) this.uses[index]! += 1;
    if (this.isDinner[occasion]) {
      if (step === -1) this.dinnerUses[index]! -= 1;
      if (this.dinnerUses[index]! >= problem.mostDinnerUses) this.rules += step;
      if (step === 1) this.dinnerUses[index]! += 1;
    }
    for (const cap of recipe.caps) {
      if (step === -1) this.capUses[cap]! -= 1;
      if (this.capUses[cap]! >= problem.caps[cap]!.most) this.rules += step;
      if (step === 1) this.capUses[cap]! += 1;
    }
    for (const food of recipe.foods) {
      if (step === -1) this.foodUses[food]! -= 1;
      if (this.foodUses[food] === 0) this.living += step * FOOD_PRICE;
      if (step === 1) this.foodUses[food]! += 1;
    }
    const energy = problem.energy;
    const aimed = problem.occasions[occasion]!.share;
    const share = (recipe.known[energy.column]! * this.portion[cell]!) / ((energy.low + energy.high) / 2);
    this.living +=
      step *
      (recipe.minutes * MINUTE_PRICE +
        recipe.recent * RECENT_PRICE -
        (recipe.favourite ? FAVOURITE_REWARD : 0) +
        Math.abs(share - aimed) * 100 * SHARE_PRICE +
        this.neighbours(cell, day, occasion, index));
    if (this.twiceInDay(cell, day, index)) this.rules += step;
  }

  private twiceInDay(cell: number, day: number, index: number): boolean {
    const first = day * this.problem.occasions.length;
    for (let other = first; other < first + this.problem.occasions.length; other++)
      if (other !== cell && this.candidate[other] === index) return true;
    return false;
  }

  /** Prices a meal pays for what stands beside it: the day's other meals, the same meal on the days around. */
  private neighbours(cell: number, day: number, occasion: number, index: number): number {
    const { candidates, occasions, days } = this.problem;
    const recipe = candidates[index]!;
    const slot = occasions[occasion]!.slot;
    let price = 0;
    const first = day * occasions.length;
    if (slot === "lunch" || slot === "dinner") {
      for (let other = first; other < first + occasions.length; other++) {
        const otherIndex = this.candidate[other]!;
        const otherSlot = occasions[other - first]!.slot;
        if (other === cell || otherIndex < 0 || (otherSlot !== "lunch" && otherSlot !== "dinner")) continue;
        const neighbour = candidates[otherIndex]!;
        if (neighbour.family === recipe.family) price += SAME_FAMILY_PRICE;
        if (neighbour.cuisine === recipe.cuisine) price += SAME_CUISINE_PRICE;
      }
    }
    if (day > 0 && this.candidate[cell - occasions.length] === index) price += CONSECUTIVE_PRICE;
    if (day < days - 1 && this.candidate[cell + occasions.length] === index) price += CONSECUTIVE_PRICE;
    return price;
  }

  private scoreDay(day: number): void {
    const { problem } = this;
    const start = day * problem.columns.length;
    const energy = problem.energy;
    let safety = outside(this.dayKnown[start + energy.column]!, energy.low, energy.high) * energy.weight;
    let priorities = 0;
    let others = 0;
    for (const row of problem.targets) {
      if (row.stored) continue;
      const points =
        dailyShortfall(this.dayKnown[start + row.column]!, row.amount) * row.weight * (1 - WEEKLY_PART);
      if (row.priority) priorities += points;
      else others += points;
    }
    for (const row of problem.limits)
      if (row.over === "day") safety += excess(this.dayWorst[start + row.column]!, row.amount) * row.weight;
    for (const row of problem.bands)
      others += outside(this.dayKnown[start + row.column]!, row.low, row.high) * row.weight;
    const at = day * 3;
    this.tiers[at + SAFETY] = safety;
    this.tiers[at + PRIORITIES] = priorities;
    this.tiers[at + OTHERS] = others;
  }

  private scoreWeek(): void {
    const { problem } = this;
    const { days } = problem;
    let safety = 0;
    let priorities = 0;
    let others = 0;
    for (const row of problem.targets) {
      const part = row.stored ? 1 : WEEKLY_PART;
      const points = weeklyShortfall(this.weekKnown[row.column]!, row.amount, days) * row.weight * part;
      if (row.priority) priorities += points;
      else others += points;
    }
    for (const row of problem.limits)
      if (row.over === "week")
        safety += excess(this.weekWorst[row.column]!, row.amount * days) * row.weight * days;
    for (const row of problem.frozen) {
      const mean = this.weekKnown[row.column]! / days;
      for (let day = 0; day < days; day++)
        safety +=
          strays(this.dayKnown[day * problem.columns.length + row.column]!, mean, row.band) * row.weight;
    }
    const at = days * 3;
    this.tiers[at + SAFETY] = safety;
    this.tiers[at + PRIORITIES] = priorities;
    this.tiers[at + OTHERS] = others;
  }
}
