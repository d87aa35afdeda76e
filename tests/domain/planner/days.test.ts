import { describe, expect, it } from "vitest";
import { viewWeek } from "#lib/domain/explanation/view-week.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import type { DayAdjustment } from "#lib/domain/planner/day-adjustment.ts";
import { targetsByDay } from "#lib/domain/planner/day-targets.ts";
import { shareEnergy } from "#lib/domain/planner/occasions.ts";
import { grams, kcal, milligrams } from "#lib/domain/shared/units.ts";
import { MONDAY, person, planWeek } from "../../factories/planned-week.ts";
import { cookbook } from "../../factories/real-cookbook.ts";
import { brokenConstraints } from "./hard-constraints.ts";

const SIX = ["breakfast", "snack", "lunch", "secondSnack", "dinner", "thirdSnack"] as const;

describe("plans of any length and any number of meals", () => {
  it.each([
    [1, ["lunch", "dinner"]],
    [1, SIX],
    [14, ["lunch", "dinner"]],
  ] as const)("of %i days with %j break no rule", { timeout: 60_000 }, (days, occasions) => {
    const { found, week } = planWeek(person({ occasions }), { days, moves: 2_000 });
    expect(found.score.rules).toBe(0);
    expect(week.meals).toHaveLength(days * occasions.length);
    expect(brokenConstraints(week)).toEqual([]);
  });

  it("put meals in the order of the times they are eaten at", () => {
    const profile = person({ mealsOfDay: { dinner: { time: "11:00" }, lunch: { time: "18:00" } } });
    expect(basisFor(profile, MONDAY, 1).occasions).toEqual(["breakfast", "snack", "dinner", "lunch"]);
  });
});

describe("shares of the day", () => {
  const sum = (specs: ReturnType<typeof shareEnergy>) => specs.reduce((all, { share }) => all + share, 0);

  it("make a whole day, whatever is set", () => {
    expect(sum(shareEnergy(SIX))).toBeCloseTo(1);
    const set = { dinner: { time: "19:00", share: 0.5 } };
    const some = shareEnergy(["breakfast", "lunch", "dinner"], set);
    expect(sum(some)).toBeCloseTo(1);
    expect(some[2]!.share).toBeCloseTo(0.5);
    // Breakfast and lunch keep their usual proportion, 25 to 30, in what is left.
    expect(some[0]!.share / some[1]!.share).toBeCloseTo(0.25 / 0.3);
    // A meal that is no longer eaten leaves its share to the others.
    const all = { breakfast: { time: "7:00", share: 0.4 }, dinner: { time: "19:00", share: 0.4 } };
    expect(sum(shareEnergy(["breakfast", "dinner"], all))).toBeCloseTo(1);
  });

  it("keep their band about them", () => {
    for (const { share, lowShare, highShare } of shareEnergy(["lunch", "dinner"], {
      lunch: { time: "12:00", share: 0.6 },
    })) {
      expect(lowShare).toBeLessThan(share);
      expect(highShare).toBeGreaterThan(share);
    }
  });
});

describe("days that differ", () => {
  const run: DayAdjustment = {
    day: 1,
    kind: "training",
    label: "Run, 90 min from 18:00",
    energy: kcal(600),
    protein: grams(15),
    carbohydrate: grams(80),
    sodiumRoom: milligrams(500),
    cookingMinutes: { dinner: 15 },
    meals: [{ occasion: "snack", moment: "before", reason: "Before your run at 18:00." }],
  };
  const basis = basisFor(person(), MONDAY, 3, { adjustments: [run], useUp: [], companions: [] });
  const [plain, trained, after] = targetsByDay(basis);

  it("have their own energy, protein, carbohydrate and room for sodium, and the others none of it", () => {
    expect(trained!.energy.target).toBeCloseTo(plain!.energy.target + 600);
    expect(trained!.nutrients.protein.amount).toBeCloseTo(plain!.nutrients.protein.amount! + 15);
    expect(trained!.macros.carbohydrate.low).toBeGreaterThanOrEqual(plain!.macros.carbohydrate.low + 80);
    const sodium = (day: typeof plain) => day!.nutrients.sodium.limits.find(({ kind }) => kind === "CDRR");
    expect(sodium(trained)!.amount).toBe(sodium(plain)!.amount + 500);
    expect(after).toBe(plain);
    expect(trained!.nutrients.iron).toEqual(plain!.nutrients.iron);
  });

  it("reach the problem by day, with the minutes of the day", () => {
    const problem = buildProblem(basis, cookbook);
    const { energy } = problem.eaters[0]!;
    expect(energy.low[1]! / energy.low[0]!).toBeCloseTo(1 + 600 / plain!.energy.target);
    const dinner = problem.options[7]!;
    expect(dinner.length).toBeGreaterThan(0);
    for (const { candidate } of dinner)
      expect(problem.candidates[candidate]!.minutes).toBeLessThanOrEqual(15);
  });

  it("put a recipe made for the moment near the session, and say why it stands there", () => {
    const problem = buildProblem(basis, cookbook);
    const place = problem.cells.findIndex(({ moment }) => moment === "before");
    expect(problem.cells[place]!.day).toBe(1);
    for (const { candidate } of problem.options[place]!)
      expect(problem.candidates[candidate]!.moments).toContain("before");
    const made = problem.candidates[problem.options[place]![0]!.candidate]!;
    const recipe = cookbook.find(({ id }) => id === made.recipe)!;
    const view = viewWeek({
      basis,
      meals: [
        { day: 1, occasion: "snack", recipe: recipe.id, portion: 1, locked: false, rival: null },
        { day: 2, occasion: "snack", recipe: recipe.id, portion: 1, locked: false, rival: null },
      ],
      recipes: { [recipe.id]: recipe },
    });
    const carbohydrate = Math.round(recipe.perServing.carbohydrate.known);
    expect(view.days[1]!.meals[0]!.reasons).toEqual([
      expect.stringMatching(new RegExp(`^Before training: (at least )?${carbohydrate} g carbohydrate$`)),
      "Day of 600 kcal more",
      "Salt: room for 500 mg sodium more",
    ]);
    expect(view.days[2]!.meals[0]!.reasons).toEqual([]);
    expect(view.days[1]!.labels).toEqual([{ kind: "training", text: "Run, 90 min from 18:00" }]);
    expect(view.days[1]!.energy.target).toBeCloseTo(view.days[0]!.energy.target + 600);
  });
});
