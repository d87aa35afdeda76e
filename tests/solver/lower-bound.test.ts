import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import { seededRandom } from "#lib/domain/planner/random.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";
import { hold } from "#lib/domain/planner/terms.ts";
import { cheapestMenus, costOfMenu, type PricedDay } from "#lib/solver/bound/cheapest-menu.ts";
import { boundTier } from "#lib/solver/bound/lower-bound.ts";
import type { Term } from "#lib/solver/bound/menu-model.ts";
import { proveWeek } from "#lib/solver/bound/prove-week.ts";
import { exactOptimum } from "#lib/solver/exact-optimum.ts";
import { planProblem } from "../factories/plan-problem.ts";

/** A small problem in which something must be missing. */
function starved(seed: number, days = 2): PlanProblem {
  const plain = planProblem(seed, { days, recipes: 24, nutrients: 4, priorities: 2 });
  return {
    ...plain,
    eaters: plain.eaters.map((eater) => ({
      ...eater,
      targets: eater.targets.map((row) => ({ ...row, amounts: row.amounts.map((amount) => amount * 1.4) })),
    })),
    options: plain.options.map((options) =>
      options.map(({ candidate }) => ({ candidate, portions: [[0.75, 1, 1.25]] })),
    ),
  };
}

const searched = (problem: PlanProblem, seed = 1) => searchWeek(problem, { seed, moves: 20_000 });

describe("the bound over day menus", () => {
  it.each([1, 2, 3, 4])(
    "lies below the exact optimum of problem %i, and near it",
    async (seed) => {
      const problem = starved(seed);
      const exact = await exactOptimum(problem);
      expect(exact.proven).toBe(true);
      const { meals, score } = searched(problem);
      const steps: number[] = [];
      const found = await boundTier(problem, {
        tier: 1,
        // The optimum of the priorities was found with safety held to its own optimum.
        held: [hold(exact.safety)],
        meals: score.safety <= hold(exact.safety) ? meals : searched(problem, 2).meals,
        iterations: 60,
        watch: (bound) => steps.push(bound) > 0,
      });
      expect(found).not.toBeNull();
      expect(found!.converged).toBe(true);
      expect(found!.bound).toBeLessThanOrEqual(exact.priorities + 1e-4);
      expect(found!.bound).toBeGreaterThan(exact.priorities * 0.9 - 1);
      // Every step's bound holds, and none is lower than the one before.
      for (const [at, bound] of steps.entries()) {
        expect(bound).toBeLessThanOrEqual(exact.priorities + 1e-4);
        if (at > 0) expect(bound).toBeGreaterThanOrEqual(steps[at - 1]!);
      }
    },
    120_000,
  );

  it("is never above what any search reaches, with left-overs and with two people at the table", async () => {
    for (const [seed, problem] of [
      [5, { ...starved(5, 3), kitchen: { ...starved(5, 3).kitchen, leftovers: 2 } }],
      [6, forTwo(starved(6))],
    ] as const) {
      const best = searched(problem, seed);
      const found = await boundTier(problem, {
        tier: 1,
        held: [hold(best.score.safety)],
        meals: best.meals,
        iterations: 40,
      });
      expect(found).not.toBeNull();
      expect(found!.bound).toBeGreaterThan(0);
      for (const other of [1, 2, 3].map((start) => searched(problem, start)))
        if (other.score.safety <= hold(best.score.safety))
          expect(found!.bound).toBeLessThanOrEqual(other.score.priorities + 1e-6);
    }
  }, 120_000);

  it("stops when told to, with a bound that holds, and says that it was stopped", async () => {
    const problem = starved(7, 4);
    const found = searched(problem);
    let asked = 0;
    const proof = await proveWeek(problem, found, () => ++asked < 3);
    for (const tier of proof.tiers) {
      if (tier.bound !== null) expect(tier.bound).toBeLessThanOrEqual(tier.points + 1e-9);
      if (tier.points > 0 && tier.bound === null) expect(tier.gap).toBe("stopped");
    }
    expect(proof.tiers.some(({ gap }) => gap === "stopped")).toBe(true);
  }, 60_000);
});

/** Two people who eat the same dishes, each with portions and targets of their own. */
function forTwo(problem: PlanProblem): PlanProblem {
  const [me] = problem.eaters;
  return {
    ...problem,
    eaters: [me!, { ...me!, id: "other" }],
    cells: problem.cells.map((cell) => ({ ...cell, eaters: [0, 1] })),
    options: problem.options.map((options) =>
      options.map(({ candidate, portions }) => ({ candidate, portions: [portions[0]!, portions[0]!] })),
    ),
  };
}

describe("the cheapest menu", () => {
  /** A day of three meals with prices and terms of every kind. */
  function day(seed: number): PricedDay {
    const random = seededRandom(seed);
    const choices = [4, 6, 7].map((count, meal) =>
      Array.from({ length: count }, (_, index) => ({
        // Some recipes stand at two meals, but may come once a day.
        candidate: random.below(3) === 0 ? index : meal * 10 + index,
        portion: 1,
        amounts: Float64Array.from({ length: 4 }, () => random.next() * 100),
        uses: [],
      })),
    );
    const terms: Term[] = [
      { row: 0, slopes: [-1, 1], intercepts: [140, -160], weight: 5, tier: 0 },
      { row: 1, slopes: [0.8], intercepts: [-120], weight: random.next() * 4, tier: 0 },
      { row: 2, slopes: [-1, -2], intercepts: [170, 270], weight: random.next() * 3, tier: 1 },
      { row: 3, slopes: [-0.5], intercepts: [100], weight: random.next(), tier: 2 },
    ];
    const prices = choices.map((list) => Float64Array.from(list, () => random.next() * 40 - 20));
    return { choices, prices, terms };
  }
  const all = (each: PricedDay): number[][] =>
    each.choices
      .reduce<number[][]>(
        (menus, list) => menus.flatMap((menu) => list.map((_, pick) => [...menu, pick])),
        [[]],
      )
      .filter(
        (menu) =>
          new Set(menu.map((pick, meal) => each.choices[meal]![pick]!.candidate)).size === menu.length,
      );

  it("is the one that trying all menus finds, whatever lines support the terms", () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (seed, shares) => {
          const each = day(seed);
          const support = each.terms.map((term, at) =>
            term.slopes.map((_, piece) => (shares[at + piece] ?? 0) * term.weight),
          );
          const best = Math.min(...all(each).map((menu) => costOfMenu(each, menu)));
          const found = cheapestMenus(each, support, Number.POSITIVE_INFINITY, 1_000_000);
          expect(found.bound).toBeCloseTo(best, 6);
          expect(found.menus[0]!.cost).toBeCloseTo(best, 6);
          for (const menu of found.menus) expect(menu.cost).toBeCloseTo(costOfMenu(each, menu.picks), 6);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("is still bounded from below when there is no time to look at every menu", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 60 }), (seed, visits) => {
        const each = day(seed);
        const none = each.terms.map((term) => term.slopes.map(() => 0));
        const best = Math.min(...all(each).map((menu) => costOfMenu(each, menu)));
        const found = cheapestMenus(each, none, Number.POSITIVE_INFINITY, visits);
        expect(found.bound).toBeLessThanOrEqual(best + 1e-9);
      }),
      { numRuns: 150 },
    );
  });
});
