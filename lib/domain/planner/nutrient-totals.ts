// Pure. What every eater's days and week bring, and the points of the first three tiers. A change is first tried: its sums
// are computed beside the standing ones, which makes taking it back nearly free. Most moves of a search are taken back.
import { type EaterRows, type NutrientRows, rowsFor } from "./nutrient-rows.ts";
import type { PlanProblem } from "./problem.ts";
import type { TableLayout } from "./table-layout.ts";
import { dailyShortfall, excess, outside, strays, weeklyShortfall } from "./terms.ts";

/** Points by eater and day (each eater's last entry is the week's): safety, priorities, others. */
const TIERS = 3;

export class NutrientTotals {
  private readonly rows: NutrientRows;
  private readonly layout: TableLayout;
  private readonly days: number;
  /** By eater, day and slot; by eater and slot. */
  private readonly daily: Float64Array;
  private readonly weekly: Float64Array;
  private readonly points: Float64Array;
  /** The sums on trial, at most two days an eater; which day each of them is, -1 for none. */
  private readonly triedDaily: Float64Array;
  private readonly triedWeekly: Float64Array;
  private readonly triedDay: Int32Array;
  /** Points as they were before the trial, by eater: its two days and its week. */
  private readonly keptPoints: Float64Array;

  constructor(problem: PlanProblem, layout: TableLayout) {
    const { days, eaters } = problem;
    this.rows = rowsFor(problem);
    this.layout = layout;
    this.days = days;
    const { width } = this.rows;
    this.daily = new Float64Array(eaters.length * days * width);
    this.weekly = new Float64Array(eaters.length * width);
    this.points = new Float64Array(eaters.length * (days + 1) * TIERS);
    this.triedDaily = new Float64Array(eaters.length * 2 * width);
    this.triedWeekly = new Float64Array(eaters.length * width);
    this.triedDay = new Int32Array(eaters.length * 2).fill(-1);
    this.keptPoints = new Float64Array(eaters.length * 3 * TIERS);
  }

  /** Counts everything anew, which also clears rounding drift. */
  recount(candidate: Int32Array, portion: Float64Array): void {
    const { rows, layout, days } = this;
    const { width, amounts } = rows;
    this.daily.fill(0);
    this.weekly.fill(0);
    this.triedDay.fill(-1);
    for (let cell = 0; cell < layout.cells; cell++)
      for (let plate = layout.plateAt[cell]!; plate < layout.plateAt[cell + 1]!; plate++) {
        const eater = layout.plateEater[plate]!;
        const day = (eater * days + layout.day[cell]!) * width;
        for (let slot = 0; slot < width; slot++) {
          const amount = amounts[candidate[cell]! * width + slot]! * portion[plate]!;
          this.daily[day + slot]! += amount;
          this.weekly[eater * width + slot]! += amount;
        }
      }
    for (let eater = 0; eater < rows.eaters.length; eater++) {
      for (let day = 0; day < days; day++)
        this.scoreDay(eater, day, this.daily, (eater * days + day) * width);
      this.scoreWeek(eater, this.weekly);
    }
  }

  /** Energy of an eater's day as it stands. */
  energy(eater: number, day: number): number {
    return this.daily[(eater * this.days + day) * this.rows.width + this.rows.eaters[eater]!.energySlot]!;
  }

  /** Points for energy outside the band on the day of a cell if it changed so: the least its safety could be. */
  energyPoints(
    cell: number,
    was: number,
    portionWas: Float64Array,
    is: number,
    portions: ArrayLike<number>,
  ): number {
    const { layout, rows } = this;
    const day = layout.day[cell]!;
    const first = layout.plateAt[cell]!;
    let points = 0;
    for (let plate = first; plate < layout.plateAt[cell + 1]!; plate++) {
      const eater = layout.plateEater[plate]!;
      const { energySlot, energyWeight, energyLow, energyHigh } = rows.eaters[eater]!;
      const energy =
        this.energy(eater, day) +
        rows.amounts[is * rows.width + energySlot]! * portions[plate - first]! -
        rows.amounts[was * rows.width + energySlot]! * portionWas[plate]!;
      points += outside(energy, energyLow[day]!, energyHigh[day]!) * energyWeight;
    }
    return points;
  }

  /** Tries another recipe or other portions in a cell, beside what is on trial already. Then call `score`. */
  try(cell: number, was: number, portionWas: Float64Array, is: number, portions: ArrayLike<number>): void {
    const { layout, rows, days, triedDay, triedDaily, triedWeekly } = this;
    const { width, amounts } = rows;
    const day = layout.day[cell]!;
    const first = layout.plateAt[cell]!;
    const end = layout.plateAt[cell + 1]!;
    const old = was * width;
    const now = is * width;
    for (let plate = first; plate < end; plate++) {
      const eater = layout.plateEater[plate]!;
      const servingsWas = portionWas[plate]!;
      const servings = portions[plate - first]!;
      const slots = eater * 2;
      const again = triedDay[slots] === day || triedDay[slots + 1] === day;
      const at = triedDay[slots] === day || triedDay[slots] === -1 ? slots : slots + 1;
      const begun = triedDay[slots] !== -1;
      triedDay[at] = day;
      const fromDaily = again ? triedDaily : this.daily;
      const fromDay = again ? at * width : (eater * days + day) * width;
      const fromWeekly = begun ? triedWeekly : this.weekly;
      const toDay = at * width;
      const week = eater * width;
      for (let slot = 0; slot < width; slot++) {
        const more = amounts[now + slot]! * servings - amounts[old + slot]! * servingsWas;
        triedDaily[toDay + slot] = fromDaily[fromDay + slot]! + more;
        triedWeekly[week + slot] = fromWeekly[week + slot]! + more;
      }
    }
  }

  /** Brings the points up to date with what is on trial. */
  score(): void {
    const { triedDay, keptPoints, points, days, rows } = this;
    for (let eater = 0; eater < rows.eaters.length; eater++) {
      if (triedDay[eater * 2] === -1) continue;
      const kept = eater * 3 * TIERS;
      for (let which = 0; which < 2; which++) {
        const day = triedDay[eater * 2 + which]!;
        if (day === -1) continue;
        copy(points, (eater * (days + 1) + day) * TIERS, keptPoints, kept + which * TIERS);
        this.scoreDay(eater, day, this.triedDaily, (eater * 2 + which) * rows.width);
      }
      copy(points, (eater * (days + 1) + days) * TIERS, keptPoints, kept + 2 * TIERS);
      this.scoreWeek(eater, this.triedWeekly);
    }
  }

  /** What is on trial stands from now on. */
  keep(): void {
    const { triedDay, rows, days } = this;
    const { width } = rows;
    for (let eater = 0; eater < rows.eaters.length; eater++) {
      if (triedDay[eater * 2] === -1) continue;
      for (let which = 0; which < 2; which++) {
        const at = eater * 2 + which;
        const day = triedDay[at]!;
        if (day === -1) continue;
        const to = (eater * days + day) * width;
        for (let slot = 0; slot < width; slot++) this.daily[to + slot] = this.triedDaily[at * width + slot]!;
        triedDay[at] = -1;
      }
      for (let slot = eater * width; slot < (eater + 1) * width; slot++)
        this.weekly[slot] = this.triedWeekly[slot]!;
    }
  }

  /** Forgets what is on trial. */
  drop(): void {
    const { triedDay, keptPoints, points, days, rows } = this;
    for (let eater = 0; eater < rows.eaters.length; eater++) {
      if (triedDay[eater * 2] === -1) continue;
      const kept = eater * 3 * TIERS;
      for (let which = 0; which < 2; which++) {
        const day = triedDay[eater * 2 + which]!;
        if (day === -1) continue;
        copy(keptPoints, kept + which * TIERS, points, (eater * (days + 1) + day) * TIERS);
        triedDay[eater * 2 + which] = -1;
      }
      copy(keptPoints, kept + 2 * TIERS, points, (eater * (days + 1) + days) * TIERS);
    }
  }

  /** Points of safety, priorities and others, added up over days and eaters in a fixed order. */
  tiersInto(into: Float64Array): void {
    const { points } = this;
    let safety = 0;
    let priorities = 0;
    let others = 0;
    for (let i = 0; i < points.length; i += TIERS) {
      safety += points[i]!;
      priorities += points[i + 1]!;
      others += points[i + 2]!;
    }
    into[0] = safety;
    into[1] = priorities;
    into[2] = others;
  }

  private scoreDay(eater: number, day: number, sums: Float64Array, from: number): void {
    const rows = this.rows.eaters[eater]!;
    const { wanted, most, ranges } = rows.daily[day]!;
    let safety =
      outside(sums[from + rows.energySlot]!, rows.energyLow[day]!, rows.energyHigh[day]!) * rows.energyWeight;
    let priorities = 0;
    let others = 0;
    for (let row = 0; row < wanted.slot.length; row++) {
      const amount = sums[from + wanted.slot[row]!]!;
      const target = wanted.amount[row]!;
      if (amount >= target) continue;
      const points = dailyShortfall(amount, target) * wanted.weight[row]!;
      if (wanted.priority[row]) priorities += points;
      else others += points;
    }
    for (let row = 0; row < most.slot.length; row++)
      safety += excess(sums[from + most.slot[row]!]!, most.amount[row]!) * most.weight[row]!;
    for (let row = 0; row < ranges.slot.length; row++)
      others +=
        outside(sums[from + ranges.slot[row]!]!, ranges.low[row]!, ranges.high[row]!) * ranges.weight[row]!;
    const at = (eater * (this.days + 1) + day) * TIERS;
    this.points[at] = safety;
    this.points[at + 1] = priorities;
    this.points[at + 2] = others;
  }

  private scoreWeek(eater: number, sums: Float64Array): void {
    const rows = this.rows.eaters[eater]!;
    const { wanted, most } = rows.weekly;
    const from = eater * this.rows.width;
    let safety = 0;
    let priorities = 0;
    let others = 0;
    for (let row = 0; row < wanted.slot.length; row++) {
      const amount = sums[from + wanted.slot[row]!]!;
      const target = wanted.amount[row]!;
      if (amount >= target) continue;
      const points = weeklyShortfall(amount, target, wanted.days[row]!) * wanted.weight[row]!;
      if (wanted.priority[row]) priorities += points;
      else others += points;
    }
    for (let row = 0; row < most.slot.length; row++)
      safety += excess(sums[from + most.slot[row]!]!, most.amount[row]!) * most.weight[row]!;
    if (rows.steady.length > 0) safety += this.unsteady(eater, rows, sums);
    const at = (eater * (this.days + 1) + this.days) * TIERS;
    this.points[at] = safety;
    this.points[at + 1] = priorities;
    this.points[at + 2] = others;
  }

  /** Points for days that stray from the week's mean. */
  private unsteady(eater: number, { steady }: EaterRows, sums: Float64Array): number {
    const { rows, days, triedDay } = this;
    const { width } = rows;
    let points = 0;
    for (const { slot, band, weight } of steady) {
      const mean = sums[eater * width + slot]! / days;
      for (let day = 0; day < days; day++) {
        const tried =
          triedDay[eater * 2] === day ? eater * 2 : triedDay[eater * 2 + 1] === day ? eater * 2 + 1 : -1;
        const amount =
          tried >= 0
            ? this.triedDaily[tried * width + slot]!
            : this.daily[(eater * days + day) * width + slot]!;
        points += strays(amount, mean, band) * weight;
      }
    }
    return points;
  }
}

function copy(from: Float64Array, at: number, to: Float64Array, start: number): void {
  to[start] = from[at]!;
  to[start + 1] = from[at + 1]!;
  to[start + 2] = from[at + 2]!;
}
