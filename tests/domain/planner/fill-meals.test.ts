import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findShortage } from "#lib/domain/planner/fill-meals.ts";
import { shareEnergy } from "#lib/domain/planner/occasions.ts";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import { planProblem } from "../../factories/plan-problem.ts";

const BASE = planProblem(1, { days: 1, recipes: 4, nutrients: 1, priorities: 1 });

/** A problem in which meal `cell` may be filled by the recipes `fits[cell]`: lunch and dinner on each day. */
function problemOf(fits: readonly (readonly number[])[], lockedCells: readonly number[] = []): PlanProblem {
  return {
    ...BASE,
    days: fits.length / 2,
    occasions: shareEnergy(["lunch", "dinner"]),
    cells: fits.map((_, cell) => ({
      day: Math.floor(cell / 2),
      occasion: cell % 2,
      table: 0,
      eaters: [0],
      moment: null,
    })),
    options: fits.map((fit) => fit.map((candidate) => ({ candidate, portions: [[1]] }))),
    locked: fits.map((fit, cell) =>
      lockedCells.includes(cell) ? { candidate: fit[0]!, portions: [1] } : null,
    ),
  };
}

/** Most meals that can be filled at once, by trying everything. A recipe: twice at most, one dinner at most. */
function mostFilled(fits: readonly (readonly number[])[], cell = 0, eaten: readonly string[] = []): number {
  if (cell === fits.length) return 0;
  const place = cell % 2 === 1 ? "dinner" : "lunch";
  let most = mostFilled(fits, cell + 1, eaten);
  for (const recipe of fits[cell]!) {
    const own = eaten.filter((meal) => meal.startsWith(`${recipe} `));
    if (own.length >= 2 || (place === "dinner" && own.includes(`${recipe} dinner`))) continue;
    most = Math.max(most, 1 + mostFilled(fits, cell + 1, [...eaten, `${recipe} ${place}`]));
  }
  return most;
}

const fitting = fc.array(fc.uniqueArray(fc.nat(4), { maxLength: 3 }), { minLength: 6, maxLength: 6 });

describe("findShortage", () => {
  it("finds one exactly when trying everything does", () => {
    let short = 0;
    fc.assert(
      fc.property(fitting, (fits) => {
        const shortage = findShortage(problemOf(fits));
        if (shortage) short += 1;
        expect(shortage === null).toBe(mostFilled(fits) === fits.length);
      }),
      { numRuns: 300 },
    );
    expect(short).toBeGreaterThan(20);
    expect(short).toBeLessThan(280);
  });

  it("names meals that truly cannot all be filled, and how many of them can", () => {
    fc.assert(
      fc.property(fitting, (fits) => {
        const shortage = findShortage(problemOf(fits));
        if (!shortage) return;
        const only = fits.map((fit, cell) => (shortage.cells.includes(cell) ? fit : []));
        expect(shortage.fillable).toBeLessThan(shortage.cells.length);
        expect(mostFilled(only)).toBe(shortage.fillable);
      }),
      { numRuns: 200 },
    );
  });

  it("leaves a locked meal only its own recipe", () => {
    const fits = [[0, 1], [2], [0], [3]];
    expect(findShortage(problemOf(fits))).toBeNull();
    // Three meals locked to one recipe that may come twice.
    const crowded = [[0], [1], [0], [2], [0, 3], [4]];
    expect(findShortage(problemOf(crowded))).toBeNull();
    expect(findShortage(problemOf(crowded, [0, 2, 4]))).not.toBeNull();
  });

  it("does not serve a lunch recipe twice on a day with two meals of that kind", () => {
    const snacks: PlanProblem = {
      ...problemOf([[0], [0]]),
      occasions: shareEnergy(["snack", "secondSnack"]),
    };
    expect(findShortage(snacks)).not.toBeNull();
  });
});
