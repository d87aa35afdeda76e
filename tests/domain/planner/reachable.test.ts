import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { droppableWishes, findConflict, type Request } from "#lib/domain/planner/conflict.ts";
import { findShortage } from "#lib/domain/planner/fill-meals.ts";
import type { PlanProblem, TargetRow } from "#lib/domain/planner/problem.ts";
import { mostOf, reachOf } from "#lib/domain/planner/reachable.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";
import { MONDAY, person } from "../../factories/planned-week.ts";
import { cookbook } from "../../factories/real-cookbook.ts";

const anyRequest = fc
  .record({
    persona: fc.constantFrom(...Object.values(PERSONAS)),
    allergens: fc.uniqueArray(fc.constantFrom("milk", "egg", "gluten", "soy", "fish", "treeNut"), {
      maxLength: 4,
    }),
    diet: fc.constantFrom("omnivore", "pescatarian", "vegetarian", "vegan"),
    minutes: fc.constantFrom(10, 15, 20, 30, 60),
    size: fc.integer({ min: 30, max: 160 }),
    from: fc.nat(300),
  })
  .map(({ persona, allergens, diet, minutes, size, from }): Request => {
    const week = Array<number>(7).fill(minutes);
    const cookingMinutes = { breakfast: week, lunch: week, dinner: week, snack: week };
    const profile = person({ ...persona, allergens, diet, cookingMinutes } as never);
    const turned = [...cookbook.slice(from), ...cookbook.slice(0, from)];
    return { basis: basisFor(profile, MONDAY, 7), cookbook: turned.slice(0, size), locked: [] };
  });

/** The same problem with other targets for the one who plans. */
function aimedAt(
  problem: PlanProblem,
  change: (row: TargetRow, index: number) => TargetRow | null,
): PlanProblem {
  const [first, ...others] = problem.eaters;
  const targets = first!.targets.flatMap((row, index) => change(row, index) ?? []);
  return { ...problem, eaters: [{ ...first!, targets }, ...others] };
}
const times20 = ({ amounts }: TargetRow) => amounts.map((amount) => amount * 20);

const problemOf = ({ basis, cookbook: recipes, locked }: Request) => buildProblem(basis, recipes, locked);
const possible = (request: Request) => findShortage(problemOf(request)) === null;

describe("what is within reach", () => {
  it("is never less than what a week that keeps the energy brings, whatever the wishes", {
    timeout: 120_000,
  }, () => {
    let held = 0;
    fc.assert(
      fc.property(anyRequest, fc.nat(10_000), (request, seed) => {
        const problem = problemOf(request);
        if (findShortage(problem)) return;
        const reach = reachOf(problem);
        // Greedy for one nutrient at a time, so that the bound is tested where it is tight.
        const at = seed % problem.eaters[0]!.targets.length;
        const pushed = aimedAt(problem, (row, index) =>
          index === at ? { ...row, amounts: times20(row), weight: 50, stored: true, priority: true } : row,
        );
        for (const asked of [problem, pushed]) {
          const { meals, score } = searchWeek(asked, { seed, moves: 800 });
          if (score.rules > 0) continue;
          const { column } = problem.eaters[0]!.energy;
          const energies = Array.from({ length: 7 }, (_, day) =>
            meals.reduce(
              (sum, { candidate, portions }, cell) =>
                problem.cells[cell]!.day === day
                  ? sum + problem.candidates[candidate]!.known[column]! * portions[0]!
                  : sum,
              0,
            ),
          );
          const { energy } = request.basis.targets;
          if (energies.some((each) => Math.abs(each / energy.target - 1) > 0.05)) continue;
          held += 1;
          problem.eaters[0]!.targets.forEach(({ column, amounts, nutrient }, index) => {
            const { known, worst } = reach[index]!;
            const sum = (measure: "known" | "worst") =>
              meals.reduce(
                (all, { candidate, portions }) =>
                  all + problem.candidates[candidate]![measure][column]! * portions[0]!,
                0,
              );
            expect(sum("known") / (amounts[0]! * 7), nutrient).toBeLessThanOrEqual(known * (1 + 1e-9));
            expect(sum("worst") / (amounts[0]! * 7), nutrient).toBeLessThanOrEqual(worst * (1 + 1e-9));
          });
        }
      }),
      { numRuns: 6, seed: 4 },
    );
    expect(held).toBeGreaterThan(1);
  });

  it("lies close to what a search for that nutrient alone finds: vitamin D of a vegan", () => {
    const basis = basisFor(PERSONAS["vegan woman, B12 + Ca + D + Fe"]!, MONDAY, 7);
    const problem = buildProblem(basis, cookbook);
    const row = problem.eaters[0]!.targets.find(({ nutrient }) => nutrient === "vitaminD")!;
    const only = aimedAt(problem, (each) =>
      each === row ? { ...row, amounts: times20(row), stored: true } : null,
    );
    const { meals } = searchWeek(only, { seed: 2, moves: 20_000 });
    const brought = meals.reduce(
      (sum, { candidate, portions }) =>
        sum + problem.candidates[candidate]!.known[row.column]! * portions[0]!,
      0,
    );
    const most = mostOf(problem, row.column, "known");
    expect(brought).toBeLessThanOrEqual(most);
    expect(most).toBeLessThan(brought * 1.35);
  });

  it("says how little a vegan gets of vitamin D without fortified food and mushrooms", () => {
    const basis = basisFor(PERSONAS["vegan woman, B12 + Ca + D + Fe"]!, MONDAY, 7);
    const plain = cookbook.filter((recipe) => recipe.perServing.vitaminD.known < 0.2);
    const reach = reachOf(buildProblem(basis, plain)).find(({ nutrient }) => nutrient === "vitaminD")!;
    expect(reach.known).toBeLessThan(0.2);
    expect(reach.worst).toBeGreaterThanOrEqual(reach.known);
  });
});

describe("wishes that cannot all be had", () => {
  it("are as few as can be: together they rule a week out, and without any one of them there is one", {
    timeout: 120_000,
  }, () => {
    let conflicts = 0;
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const request = { ...asked, cookbook: asked.cookbook.slice(0, 50) };
        const conflict = findConflict(request, possible);
        expect(conflict === null).toBe(possible(request));
        if (!conflict) return;
        const wishes = droppableWishes(request.basis, request.cookbook);
        const key = (wish: unknown) => JSON.stringify(wish);
        const dropping = (kept: readonly unknown[]) =>
          wishes
            .filter(({ wish }) => !kept.some((each) => key(each) === key(wish)))
            .reduce<Request>((left, each) => each.drop(left), request);
        if (conflict.wishes.length === 0) {
          expect(possible(dropping([]))).toBe(false);
          return;
        }
        conflicts += 1;
        expect(possible(dropping(conflict.wishes)), "together").toBe(false);
        for (const wish of conflict.wishes)
          expect(possible(dropping(conflict.wishes.filter((other) => other !== wish))), key(wish)).toBe(true);
        for (const way of conflict.waysOut) {
          const kept = wishes
            .map(({ wish }) => wish)
            .filter((wish) => !way.some((each) => key(each) === key(wish)));
          expect(possible(dropping(kept)), "way out").toBe(true);
        }
        expect(conflict.waysOut.length).toBeGreaterThan(0);
      }),
      { numRuns: 8, seed: 9 },
    );
    expect(conflicts).toBeGreaterThan(1);
  });
});
