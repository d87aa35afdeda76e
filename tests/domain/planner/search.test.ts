import { describe, expect, it } from "vitest";
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";
import { exactOptimum } from "#lib/solver/exact-optimum.ts";
import { planProblem } from "../../factories/plan-problem.ts";

const WEEK = { days: 7, recipes: 60, nutrients: 8, priorities: 3 };

describe("searchWeek", () => {
  it("gives the same week for the same seed, and may give another for another", () => {
    const problem = planProblem(3, WEEK);
    const one = searchWeek(problem, { seed: 11, moves: 20_000 });
    expect(searchWeek(problem, { seed: 11, moves: 20_000 })).toEqual(one);
    expect(searchWeek(problem, { seed: 12, moves: 20_000 }).meals).not.toEqual(one.meals);
  });

  it("keeps locked meals exactly as they are", () => {
    const plain = planProblem(4, WEEK);
    const option = plain.options[9]![3]!;
    const problem: PlanProblem = {
      ...plain,
      locked: plain.locked.map((_, cell) =>
        cell === 9 ? { candidate: option.candidate, portions: [0.75] } : null,
      ),
    };
    const { meals } = searchWeek(problem, { seed: 1, moves: 20_000 });
    expect(meals[9]).toEqual({ candidate: option.candidate, portions: [0.75] });
  });

  it("serves only what each meal allows, and breaks no rule where none needs breaking", () => {
    for (let seed = 0; seed < 10; seed++) {
      const problem = planProblem(seed, WEEK);
      const result = searchWeek(problem, { seed, moves: 20_000 });
      expect(result.score.rules).toBe(0);
      result.meals.forEach((meal, cell) => {
        const option = problem.options[cell]!.find((each) => each.candidate === meal.candidate);
        expect(option?.portions[0]).toContain(meal.portions[0]);
      });
    }
  });

  it("stops early when told to, with a whole week", () => {
    const problem = planProblem(5, WEEK);
    let asked = 0;
    const { meals } = searchWeek(problem, { seed: 1, moves: 400_000 }, () => ++asked < 3);
    expect(asked).toBe(3);
    expect(meals).toHaveLength(28);
  });

  it("does not give up a priority for the comfort of the later tiers", () => {
    const problem = planProblem(6, { ...WEEK, recipes: 40 });
    const strict = searchWeek(problem, { seed: 2, moves: 60_000 });
    // The same problem with nothing but the first tiers to care about cannot do much better in them.
    const onlyFirst: PlanProblem = {
      ...problem,
      eaters: problem.eaters.map((eater) => ({
        ...eater,
        targets: eater.targets.filter((row) => row.priority),
      })),
    };
    const best = searchWeek(onlyFirst, { seed: 2, moves: 60_000 });
    expect(strict.first).toBeLessThanOrEqual(best.first * 1.1 + 5);
  });

  it.each([1, 2, 3, 4, 5])(
    "finds the exact optimum of small problem %i",
    async (seed) => {
      const plain = planProblem(seed, { days: 2, recipes: 24, nutrients: 4, priorities: 2 });
      const problem: PlanProblem = {
        ...plain,
        options: plain.options.map((options) =>
          options.map((option) => ({ ...option, portions: [[0.75, 1, 1.25]] })),
        ),
      };
      const exact = await exactOptimum(problem);
      expect(exact.proven).toBe(true);
      const starts = [1, 2, 3, 4, 5].map((start) => searchWeek(problem, { seed: start, moves: 60_000 }));
      const safest = Math.min(...starts.map((start) => start.reached.safety));
      expect(safest).toBeGreaterThanOrEqual(exact.safety - 1e-4);
      expect(safest).toBeLessThanOrEqual(exact.safety * 1.002 + 1e-4);
      const best = Math.min(...starts.map((start) => start.reached.priorities));
      expect(best).toBeGreaterThanOrEqual(exact.priorities - 1e-4);
      expect(best).toBeLessThanOrEqual(exact.priorities * 1.002 + 1e-4);
      // What follows may give up 1 % or half a point of a tier for the rest of the week, and no more.
      for (const { score, reached } of starts)
        for (const tier of ["safety", "priorities", "others"] as const)
          expect(score[tier]).toBeLessThanOrEqual(reached[tier] * 1.01 + 0.501);
    },
    120_000,
  );
});
