import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cookingsOf, servingsOf } from "#lib/domain/planner/cookings.ts";
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import { seededRandom } from "#lib/domain/planner/random.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";
import { leftoverReward, minutesPrice, REPEAT_PRICE } from "#lib/domain/planner/terms.ts";
import { WeekState } from "#lib/domain/planner/week-state.ts";
import { planProblem } from "../../factories/plan-problem.ts";

const SIZE = { days: 7, recipes: 40, nutrients: 3, priorities: 1, leftovers: 3 };

function randomMeals(problem: PlanProblem, seed: number): MealChoice[] {
  const random = seededRandom(seed);
  return problem.options.map((options) => {
    // Of a few recipes only, so that they repeat.
    const option = options[random.below(Math.min(4, options.length))]!;
    const levels = option.portions[0]!;
    return { candidate: option.candidate, portions: [levels[random.below(levels.length)]!] };
  });
}

describe("left-overs", () => {
  it("never come later than the dish keeps, and all that is eaten is cooked", () => {
    let seen = 0;
    fc.assert(
      fc.property(fc.nat(100_000), (seed) => {
        const problem = planProblem(seed % 7, SIZE);
        const meals = randomMeals(problem, seed);
        const servings = cookingsOf(problem, meals);
        servings.forEach(({ leftoverOf, cooked }, cell) => {
          if (leftoverOf === null) return;
          seen += 1;
          const { day } = problem.cells[cell]!;
          const { keepsDays } = problem.candidates[meals[cell]!.candidate]!;
          expect(cooked).toBe(0);
          expect(day - leftoverOf).toBeGreaterThan(0);
          expect(day - leftoverOf).toBeLessThanOrEqual(keepsDays);
        });
        const eaten = new Map<number, number>();
        const made = new Map<number, number>();
        meals.forEach(({ candidate, portions }, cell) => {
          eaten.set(candidate, (eaten.get(candidate) ?? 0) + portions[0]!);
          made.set(candidate, (made.get(candidate) ?? 0) + servings[cell]!.cooked);
        });
        for (const [candidate, amount] of eaten) expect(made.get(candidate)).toBeCloseTo(amount, 9);
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(200);
  });

  it("are none where everything is to be cooked afresh", () => {
    const places = [0, 1].map((day) => ({ day, recipe: "stew", keepsDays: 3, servings: 1 }));
    expect(servingsOf(places, false)).toEqual([
      { leftoverOf: null, cooked: 1 },
      { leftoverOf: null, cooked: 1 },
    ]);
    expect(servingsOf(places, true)).toEqual([
      { leftoverOf: null, cooked: 2 },
      { leftoverOf: 0, cooked: 0 },
    ]);
  });

  it("come from the pot cooked last: a dish cooked again begins anew", () => {
    const places = [0, 2, 4, 6].map((day) => ({ day, recipe: "stew", keepsDays: 3, servings: 1 }));
    expect(servingsOf(places, true).map(({ leftoverOf }) => leftoverOf)).toEqual([null, 0, null, 4]);
  });

  it("let two tables of one day eat from one pot", () => {
    const places = [1, 1].map((day) => ({ day, recipe: "stew", keepsDays: 0, servings: 1.5 }));
    expect(servingsOf(places, false)).toEqual([
      { leftoverOf: null, cooked: 3 },
      { leftoverOf: null, cooked: 0 },
    ]);
  });

  /** Dinners apart from one another, but for a stew on some of the days. */
  function stewOn(days: readonly number[], keepsDays: number, size: { leftovers: number; days?: number }) {
    const plain = planProblem(3, { ...SIZE, ...size });
    const dinner = plain.options[2]!;
    const stew = dinner[0]!.candidate;
    const weeks = Math.ceil(plain.days / 7);
    const problem: PlanProblem = {
      ...plain,
      mostUses: 2 * weeks,
      mostDinnerUses: weeks,
      candidates: plain.candidates.map((recipe, at) =>
        at === stew ? { ...recipe, keepsDays, minutes: 40, foods: Int32Array.of(1) } : recipe,
      ),
    };
    let other = 1;
    const meals = problem.options.map((options, cell) => {
      const { day, occasion } = problem.cells[cell]!;
      if (occasion !== 2) return { candidate: options[Math.floor(cell / 4)]!.candidate, portions: [1] };
      return { candidate: dinner[days.includes(day) ? 0 : other++]!.candidate, portions: [1] };
    });
    return new WeekState(problem, meals).score();
  }
  const dinnerTwice = (keepsDays: number, leftovers: number) => stewOn([0, 1], keepsDays, { leftovers });

  it("count as no second dinner, and cost no time", () => {
    const [fresh, leftover] = [dinnerTwice(0, 3), dinnerTwice(1, 3)];
    expect(fresh.rules).toBe(leftover.rules + 1);
    expect(fresh.living - leftover.living).toBeGreaterThanOrEqual(
      minutesPrice(40) + leftoverReward(false) - 1e-9,
    );
    expect(leftoverReward(false)).toBeLessThan(REPEAT_PRICE);
  });

  it("count as no dinner of the second week either, though the dish is cooked in both", () => {
    const size = { leftovers: 3, days: 8 };
    const twice = stewOn([0, 3], 0, size);
    expect(stewOn([0, 1, 3, 4], 1, size).rules).toBe(twice.rules);
    expect(stewOn([0, 1, 3, 4], 0, size).rules).toBe(twice.rules + 2);
  });

  it("break the once-a-week rule where none are wanted, however long the dish keeps", () => {
    expect(dinnerTwice(3, 0).rules).toBe(dinnerTwice(0, 0).rules);
  });

  it("are planned by the search where they are wanted, with fewer minutes at the stove", () => {
    const minutes = (leftovers: number) => {
      const problem = planProblem(5, { ...SIZE, recipes: 60, leftovers });
      const { meals, score } = searchWeek(problem, { seed: 1, moves: 20_000 });
      expect(score.rules).toBe(0);
      const servings = cookingsOf(problem, meals);
      return {
        later: servings.filter(({ leftoverOf }) => leftoverOf !== null).length,
        minutes: meals.reduce(
          (sum, { candidate }, cell) =>
            servings[cell]!.cooked > 0 ? sum + problem.candidates[candidate]!.minutes : sum,
          0,
        ),
      };
    };
    const [none, some] = [minutes(0), minutes(4)];
    expect(none.later).toBe(0);
    expect(some.later).toBeGreaterThan(0);
    expect(some.later).toBeLessThanOrEqual(6);
  });
});
