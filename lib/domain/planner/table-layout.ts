// Pure. A problem laid out for counting: flat arrays by cell, plate, eater and day. Made once for each problem.
import type { PlanProblem } from "./problem.ts";
import { foodPrice, variedUpTo } from "./terms.ts";

export interface TableLayout {
  readonly cells: number;
  readonly day: Int32Array;
  readonly occasion: Int32Array;
  /** Bits of the eaters seated. */
  readonly mask: Int32Array;
  /** The first plate of each cell; one more entry closes the list. */
  readonly plateAt: Int32Array;
  readonly plateEater: Int32Array;
  /** The share of the day's energy the plate aims at, and the whole day's energy of its eater in kcal. */
  readonly plateAim: Float64Array;
  readonly plateDayEnergy: Float64Array;
  readonly isDinner: Uint8Array;
  /** Lunch and dinner. */
  readonly isMain: Uint8Array;
  /** The other meals of the day that share an eater. */
  readonly dayMates: readonly Int32Array[];
  /** By candidate: number of its family and kitchen. */
  readonly family: Int32Array;
  readonly cuisine: Int32Array;
  readonly families: number;
  readonly cuisines: number;
  /** Main meals that may be alike before it counts. */
  readonly varied: number;
  readonly foodPrice: Float64Array;
}

export function tableFor(problem: PlanProblem): TableLayout {
  const found = laid.get(problem) ?? layTable(problem);
  laid.set(problem, found);
  return found;
}
const laid = new WeakMap<PlanProblem, TableLayout>();

function layTable(problem: PlanProblem): TableLayout {
  const { cells, days, eaters, occasions, candidates } = problem;
  const day = Int32Array.from(cells, (cell) => cell.day);
  const occasion = Int32Array.from(cells, (cell) => cell.occasion);
  const mask = Int32Array.from(cells, (cell) => cell.eaters.reduce((bits, eater) => bits | (1 << eater), 0));
  const plateAt = new Int32Array(cells.length + 1);
  cells.forEach((cell, at) => {
    plateAt[at + 1] = plateAt[at]! + cell.eaters.length;
  });
  const plateEater = Int32Array.from(cells.flatMap((cell) => cell.eaters));
  const slots = cells.map((cell) => occasions[cell.occasion]!.slot);
  const isMain = Uint8Array.from(slots, (slot) => Number(slot === "lunch" || slot === "dinner"));
  const covered = eaters.map((_, eater) => {
    const first = new Map<number, number>();
    for (const cell of cells)
      if (cell.eaters.includes(eater))
        first.set(cell.day, (first.get(cell.day) ?? 0) + occasions[cell.occasion]!.share);
    return first;
  });
  const plates = cells.flatMap((cell) =>
    cell.eaters.map((eater) => {
      const { low, high } = eaters[eater]!.energy;
      const here = (low[cell.day]! + high[cell.day]!) / 2;
      return { aim: occasions[cell.occasion]!.share, energy: here / (covered[eater]!.get(cell.day) ?? 1) };
    }),
  );
  const numbered = (names: readonly string[]) => {
    const numbers = new Map([...new Set(names)].map((name, at) => [name, at]));
    return { of: Int32Array.from(names, (name) => numbers.get(name)!), count: numbers.size };
  };
  const family = numbered(candidates.map((candidate) => candidate.family));
  const cuisine = numbered(candidates.map((candidate) => candidate.cuisine));
  const waiting = new Set(problem.useUp);
  return {
    cells: cells.length,
    day,
    occasion,
    mask,
    plateAt,
    plateEater,
    plateAim: Float64Array.from(plates, (plate) => plate.aim),
    plateDayEnergy: Float64Array.from(plates, (plate) => plate.energy),
    isDinner: Uint8Array.from(slots, (slot) => Number(slot === "dinner")),
    isMain,
    dayMates: cells.map((cell, at) =>
      Int32Array.from(
        cells.flatMap((other, index) =>
          index !== at && other.day === cell.day && (mask[index]! & mask[at]!) !== 0 ? [index] : [],
        ),
      ),
    ),
    family: family.of,
    cuisine: cuisine.of,
    families: family.count,
    cuisines: cuisine.count,
    varied: variedUpTo(days === 0 ? 0 : isMain.reduce((count, main) => count + main, 0)),
    foodPrice: Float64Array.from(problem.foods, (_, food) => foodPrice(waiting.has(food))),
  };
}
