// Pure. The least that the meals still to be chosen can add to a menu, given how much of one amount (energy) the meals
// chosen so far bring. Amounts are counted in steps, always to the cheaper side, so that the figure stays below the truth.
import type { Term } from "./menu-model.ts";

export interface Ladder {
  /** By number of meals still open, by step reached: the least they and the terms of the amount add. */
  readonly least: readonly Float64Array[];
  /** The least over all steps, by number of meals still open. */
  readonly lowest: Float64Array;
  readonly step: number;
}

const STEPS = 400;

/**
 * @param amounts by meal in the order they are chosen, by choice
 * @param prices likewise: what the choice costs apart from the terms of this amount
 */
export function energyLadder(
  amounts: readonly Float64Array[],
  prices: readonly Float64Array[],
  terms: readonly Term[],
): Ladder {
  const meals = amounts.length;
  const most = amounts.reduce((sum, list) => sum + Math.max(...list), 0);
  const step = Math.max(most, 1e-9) / STEPS;
  const cost = leastWithin(terms, step, STEPS + 2 * meals + 4);
  let reach = new Float64Array(STEPS + 1).fill(Number.POSITIVE_INFINITY);
  reach[0] = 0;
  const least: Float64Array[] = [];
  for (let open = 0; open <= meals; open++) {
    if (open > 0) reach = addMeal(reach, amounts[meals - open]!, prices[meals - open]!, step);
    const row = new Float64Array(STEPS + 2).fill(Number.POSITIVE_INFINITY);
    for (let at = 0; at <= STEPS; at++)
      for (let more = 0; more + at <= STEPS; more++) {
        const sum = reach[more]! + cost(at + more, open + 1);
        if (sum < row[at]!) row[at] = sum;
      }
    row[STEPS + 1] = row[STEPS]!;
    least.push(row);
  }
  return { least, step, lowest: Float64Array.from(least, (row) => Math.min(...row)) };
}

function addMeal(
  reach: Float64Array,
  amounts: Float64Array,
  prices: Float64Array,
  step: number,
): Float64Array<ArrayBuffer> {
  // Of the choices on one step only the cheapest matters.
  const cheapest = new Map<number, number>();
  amounts.forEach((amount, index) => {
    const at = Math.floor(amount / step);
    cheapest.set(at, Math.min(cheapest.get(at) ?? Number.POSITIVE_INFINITY, prices[index]!));
  });
  const next = new Float64Array(reach.length).fill(Number.POSITIVE_INFINITY);
  for (const [at, price] of cheapest)
    for (let from = 0; from + at < reach.length; from++) {
      const sum = reach[from]! + price;
      if (sum < next[from + at]!) next[from + at] = sum;
    }
  return next;
}

/** The least the terms cost anywhere between step `from` and `width` steps on: they are convex, so two ends and a dip. */
function leastWithin(terms: readonly Term[], step: number, size: number) {
  const at = (amount: number) =>
    terms.reduce(
      (sum, { slopes, intercepts, weight }) =>
        sum + weight * slopes.reduce((most, slope, i) => Math.max(most, slope * amount + intercepts[i]!), 0),
      0,
    );
  const corners = terms.flatMap(({ slopes, intercepts }) =>
    slopes.flatMap((slope, i) => (slope === 0 ? [] : [-intercepts[i]! / slope])),
  );
  const grid = Float64Array.from({ length: size + 1 }, (_, index) => at(index * step));
  const dips = corners.map((corner) => ({ corner: corner / step, cost: at(corner) }));
  return (from: number, width: number): number => {
    const to = Math.min(from + width, size);
    let least = Math.min(grid[from]!, grid[to]!);
    for (const { corner, cost } of dips) if (corner >= from && corner <= to && cost < least) least = cost;
    return least;
  };
}
