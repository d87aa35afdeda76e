// Pure. What the eaters' days are judged by, as flat arrays: only the amounts that count, each at one place ("slot").
import type { Eater, PlanProblem } from "./problem.ts";
import { WEEKLY_PART } from "./terms.ts";

/** Amounts that must be reached, of a day or of the week. */
export interface Wanted {
  readonly slot: Int32Array;
  readonly amount: Float64Array;
  /** Points for each 1 % missing. */
  readonly weight: Float64Array;
  readonly priority: Uint8Array;
  /** Days that are judged (1 for a day's own rows). */
  readonly days: Int32Array;
}

export interface Most {
  readonly slot: Int32Array;
  readonly amount: Float64Array;
  readonly weight: Float64Array;
}

export interface Range {
  readonly slot: Int32Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly weight: Float64Array;
}

/** One eater's rows. */
export interface EaterRows {
  readonly energySlot: number;
  readonly energyWeight: number;
  readonly energyLow: Float64Array;
  readonly energyHigh: Float64Array;
  /** By day. */
  readonly daily: readonly { readonly wanted: Wanted; readonly most: Most; readonly ranges: Range }[];
  readonly weekly: { readonly wanted: Wanted; readonly most: Most };
  readonly steady: readonly { readonly slot: number; readonly band: number; readonly weight: number }[];
}

export interface NutrientRows {
  /** Slots in all. */
  readonly width: number;
  /** By candidate, then slot: per serving. */
  readonly amounts: Float64Array;
  readonly eaters: readonly EaterRows[];
}

/** Laid out once for each problem: in a cookbook of thousands that takes longer than a question about one meal. */
export function rowsFor(problem: PlanProblem): NutrientRows {
  const found = laid.get(problem) ?? layRows(problem);
  laid.set(problem, found);
  return found;
}
const laid = new WeakMap<PlanProblem, NutrientRows>();

function layRows(problem: PlanProblem): NutrientRows {
  const slots = new Map<string, number>();
  /** Where an amount is kept: as measured, or at the worst of what is not. */
  const slotOf = (column: number, worst = false): number => {
    const key = `${column} ${worst}`;
    const slot = slots.get(key) ?? slots.size;
    slots.set(key, slot);
    return slot;
  };
  const eaters = problem.eaters.map((eater) => rowsOf(eater, problem.days, slotOf));
  const sources = [...slots.keys()].map((key) => key.split(" "));
  const columns = Int32Array.from(sources, ([column]) => Number(column));
  const atWorst = Uint8Array.from(sources, ([, worst]) => Number(worst === "true"));
  const width = sources.length;
  const amounts = new Float64Array(problem.candidates.length * width);
  for (let at = 0; at < problem.candidates.length; at++) {
    const { known, worst } = problem.candidates[at]!;
    for (let slot = 0; slot < width; slot++)
      amounts[at * width + slot] = (atWorst[slot] ? worst : known)[columns[slot]!]!;
  }
  return { width, amounts, eaters };
}

function rowsOf(
  { energy, targets, limits, bands, frozen }: Eater,
  days: number,
  slotOf: (column: number, worst?: boolean) => number,
): EaterRows {
  const everyDay = Array.from({ length: days }, (_, day) => day);
  const ofWeek = limits.filter(({ over }) => over === "week");
  return {
    energySlot: slotOf(energy.column),
    energyWeight: energy.weight,
    energyLow: Float64Array.from(energy.low),
    energyHigh: Float64Array.from(energy.high),
    daily: everyDay.map((day) => ({
      wanted: wanted(
        targets
          .filter(({ stored, amounts }) => !stored && amounts[day]! > 0)
          .map(({ column, amounts, weight, priority }) => ({
            slot: slotOf(column),
            amount: amounts[day]!,
            weight: weight * (1 - WEEKLY_PART),
            priority,
            days: 1,
          })),
      ),
      most: most(
        limits
          .filter(({ over }) => over === "day")
          .map(({ column, amounts, weight }) => ({
            slot: slotOf(column, true),
            amount: amounts[day]!,
            weight,
          })),
      ),
      ranges: {
        slot: Int32Array.from(bands, ({ column }) => slotOf(column)),
        low: Float64Array.from(bands, ({ low }) => low[day]!),
        high: Float64Array.from(bands, ({ high }) => high[day]!),
        weight: Float64Array.from(bands, ({ weight }) => weight),
      },
    })),
    weekly: {
      wanted: wanted(
        targets
          .map(({ column, amounts, weight, priority, stored }) => ({
            slot: slotOf(column),
            amount: sum(amounts),
            weight: weight * (stored ? 1 : WEEKLY_PART),
            priority,
            days: amounts.filter((amount) => amount > 0).length,
          }))
          .filter((row) => row.days > 0),
      ),
      most: most(
        ofWeek.map(({ column, amounts, weight }) => ({
          slot: slotOf(column, true),
          amount: sum(amounts),
          weight: weight * days,
        })),
      ),
    },
    steady: frozen.map(({ column, band, weight }) => ({ slot: slotOf(column), band, weight })),
  };
}

const wanted = (
  rows: readonly { slot: number; amount: number; weight: number; priority: boolean; days: number }[],
): Wanted => ({
  ...most(rows),
  priority: Uint8Array.from(rows, ({ priority }) => Number(priority)),
  days: Int32Array.from(rows, ({ days }) => days),
});

const most = (rows: readonly { slot: number; amount: number; weight: number }[]): Most => ({
  slot: Int32Array.from(rows, ({ slot }) => slot),
  amount: Float64Array.from(rows, ({ amount }) => amount),
  weight: Float64Array.from(rows, ({ weight }) => weight),
});

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);
