import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MealChoice, PlanProblem } from "#lib/domain/planner/problem.ts";
import { seededRandom } from "#lib/domain/planner/random.ts";
import { WeekState } from "#lib/domain/planner/week-state.ts";
import { planProblem } from "../../factories/plan-problem.ts";

const SIZE = { days: 4, recipes: 32, nutrients: 6, priorities: 2 };

function randomMeals(problem: PlanProblem, seed: number): MealChoice[] {
  const random = seededRandom(seed);
  return problem.options.map((options) => {
    const option = options[random.below(options.length)]!;
    const levels = option.portions[0]!;
    return { candidate: option.candidate, portions: [levels[random.below(levels.length)]!] };
  });
}

describe("WeekState", () => {
  it("has the same score after any series of changes as when counted from scratch", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 60 }),
        (seed, moves) => {
          const problem = planProblem(seed, SIZE);
          const state = new WeekState(problem, randomMeals(problem, seed));
          for (const move of moves) {
            const random = seededRandom(move);
            const cell = random.below(problem.options.length);
            const other = random.below(problem.options.length);
            const a = randomMeals(problem, move)[cell]!;
            const b = randomMeals(problem, move + 1)[other]!;
            if (random.next() < 0.7 || other === cell) state.change(cell, a.candidate, a.portions);
            else state.changeBoth(cell, a.candidate, a.portions, other, b.candidate, b.portions);
          }
          const fresh = new WeekState(problem, state.choices()).score();
          const kept = state.score();
          for (const tier of ["rules", "safety", "priorities", "others", "living"] as const)
            expect(kept[tier]).toBeCloseTo(fresh[tier], 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("takes a change back exactly, and goes on as if it had never been made", () => {
    fc.assert(
      fc.property(
        fc.nat(10_000),
        fc.array(fc.tuple(fc.nat(1_000_000), fc.boolean()), { minLength: 1, maxLength: 60 }),
        (seed, moves) => {
          const problem = planProblem(seed, { ...SIZE, leftovers: seed % 3 });
          const state = new WeekState(problem, randomMeals(problem, seed));
          const kept = new WeekState(problem, state.choices());
          for (const [move, keep] of moves) {
            const random = seededRandom(move);
            const cell = random.below(problem.options.length);
            const other = random.below(problem.options.length);
            const a = randomMeals(problem, move)[cell]!;
            const b = randomMeals(problem, move + 1)[other]!;
            const before = state.score();
            const make = (on: WeekState) =>
              other === cell || move % 3 === 0
                ? on.change(cell, a.candidate, a.portions)
                : on.changeBoth(cell, a.candidate, a.portions, other, b.candidate, b.portions);
            make(state);
            if (keep) make(kept);
            else {
              state.undo();
              expect(state.score()).toEqual(before);
            }
          }
          expect(state.choices()).toEqual(kept.choices());
          const fresh = new WeekState(problem, state.choices()).score();
          for (const tier of ["rules", "safety", "priorities", "others", "living"] as const)
            expect(state.score()[tier]).toBeCloseTo(fresh[tier], 6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("knows before the kitchen is counted what a change costs at least, and that its energy alone is no more", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(1_000_000), (seed, move) => {
        const problem = planProblem(seed, { ...SIZE, leftovers: seed % 3 });
        const state = new WeekState(problem, randomMeals(problem, seed));
        const cell = seededRandom(move).below(problem.options.length);
        const { candidate, portions } = randomMeals(problem, move)[cell]!;
        const before = state.score();
        const energy = state.energyPoints(cell, candidate, portions);
        const least = new Float64Array(4);
        state.try(cell, candidate, portions);
        state.leastInto(least);
        expect(least[3]).toBeCloseTo(before.living, 9);
        // Completed, it is the same change as one made at once.
        const after = state.score();
        const fresh = new WeekState(problem, randomMeals(problem, seed).with(cell, { candidate, portions }));
        for (const tier of ["rules", "safety", "priorities", "others", "living"] as const)
          expect(after[tier]).toBeCloseTo(fresh.score()[tier], 6);
        expect(energy).toBeLessThanOrEqual(after.safety + 1e-9);
        expect(least[0]).toBeLessThanOrEqual(after.safety + 1e-9);
        expect([least[1], least[2]]).toEqual([after.priorities, after.others]);
        state.undo();
        expect(state.score()).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it("counts a recipe served too often, or twice on one day, as broken rules", () => {
    const problem = planProblem(1, SIZE);
    const state = new WeekState(problem, randomMeals(problem, 1));
    const breakfasts = [0, 4, 8, 12];
    const different = problem.options[0]!.slice(0, 4);
    breakfasts.forEach((cell, i) => void state.change(cell, different[i]!.candidate, [1]));
    const before = state.score().rules;
    for (const cell of breakfasts) state.change(cell, different[0]!.candidate, [1]);
    // Two servings are allowed, four were made.
    expect(state.score().rules).toBe(before + 2);
  });

  it("counts a kind of food beyond its weekly cap", () => {
    const plain = planProblem(2, SIZE);
    const first = plain.options[0]!.slice(0, 3).map((option) => option.candidate);
    const problem: PlanProblem = {
      ...plain,
      caps: [{ fact: "liver", most: 1, eater: 0 }],
      candidates: plain.candidates.map((recipe, index) =>
        first.includes(index) ? { ...recipe, caps: Int32Array.of(0) } : recipe,
      ),
    };
    const meals = randomMeals(plain, 2).map((meal, cell) =>
      cell % 4 === 0 ? { candidate: plain.options[0]![3 + cell / 4]!.candidate, portions: [1] } : meal,
    );
    const state = new WeekState(problem, meals);
    const before = state.score().rules;
    state.change(0, first[0]!, [1]);
    expect(state.score().rules).toBe(before);
    state.change(4, first[1]!, [1]);
    expect(state.score().rules).toBe(before + 1);
  });
});
