import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { explainMeal } from "#lib/domain/explanation/explain-meal.ts";
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { contributionSentence, rangeWords, withoutSentence } from "#lib/domain/explanation/sentences.ts";
import { dayAmount } from "#lib/domain/explanation/totals.ts";
import { viewWeek } from "#lib/domain/explanation/view-week.ts";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { recipeFacts } from "#lib/domain/recipes/compute-facts.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { person, planWeek } from "../../factories/planned-week.ts";
import { catalogue } from "../../factories/real-cookbook.ts";
import { recipeFiles } from "./recomputed.ts";

const { week } = planWeek(person(), { moves: 2_000 });
const worst = worstOfGroup(readCatalogueFiles());
const measured = week.meals.flatMap((meal) =>
  week.recipes[meal.recipe]!.contributions.flatMap((part) =>
    SCORED_NUTRIENTS.filter((nutrient) => (part.nutrients[nutrient] ?? 0) > 0).map((nutrient) => ({
      meal,
      food: part.food,
      nutrient,
    })),
  ),
);

/** The same week had this food never been measured for this nutrient. */
function withoutMeasurement(food: string, nutrient: (typeof SCORED_NUTRIENTS)[number]): PlannedWeek {
  const was = catalogue.get(food)!;
  const foods = new Map(catalogue).set(food, { ...was, per100g: { ...was.per100g, [nutrient]: null } });
  const recipes = Object.fromEntries(
    Object.entries(week.recipes).map(([id, recipe]) => {
      if (!recipe.contributions.some((part) => part.food === food)) return [id, recipe];
      const { perServing, contributions } = recipeFacts(recipeFiles.get(id)!, foods, worst);
      return [id, { ...recipe, perServing, contributions }];
    }),
  );
  return { ...week, recipes };
}

describe("a value that was never measured", () => {
  it("never raises any figure, and every figure built on it says at least", () => {
    fc.assert(
      fc.property(fc.constantFrom(...measured), ({ meal, food, nutrient }) => {
        const poorer = withoutMeasurement(food, nutrient);
        const before = viewWeek(week);
        const after = viewWeek(poorer);
        before.coverage.forEach((row, at) => {
          const now = after.coverage[at]!;
          expect(now.mean.amount.known).toBeLessThanOrEqual(row.mean.amount.known + 1e-9);
          row.days.forEach((cell, day) => {
            expect(now.days[day]!.amount.known).toBeLessThanOrEqual(cell.amount.known + 1e-9);
            if (cell.level === "short") expect(now.days[day]!.level).not.toBe("met");
          });
        });
        const mean = after.coverage.find((row) => row.nutrient === nutrient)!.mean.amount;
        expect(mean.complete).toBe(false);
        expect(after.incomplete.length).toBeGreaterThan(0);
        expect(dayAmount(poorer, meal.day, nutrient).complete).toBe(false);
        const part = explainMeal(poorer, meal, [nutrient]).contributions[0]!;
        expect(part.foods.find((each) => each.food === food)).toMatchObject({ amount: null, share: null });
        expect(contributionSentence(part)).toContain("brings at least ");
        expect(withoutSentence(part) ?? "at least").toContain("at least");
      }),
      { numRuns: 40 },
    );
  });

  it("leaves an interval that nearly always holds what was measured: 95 of 100 foods lie below its end", () => {
    const some = measured.filter((_, at) => at % 7 === 0).slice(0, 120);
    let held = 0;
    let wide = 0;
    for (const { meal, food, nutrient } of some) {
      const truth = dayAmount(week, meal.day, nutrient);
      const gap = dayAmount(withoutMeasurement(food, nutrient), meal.day, nutrient);
      expect(gap.known).toBeLessThanOrEqual(truth.known + 1e-9);
      if (gap.worst >= truth.known * (1 - 1e-9)) held += 1;
      const target = week.basis.targets.nutrients[nutrient].amount;
      const words = rangeWords(gap, target);
      if (!target || !words) continue;
      const [least, most = least] = [...words.matchAll(/(\d+)%/g)].map(([, share]) => Number(share));
      expect(least).toBe(Math.round((gap.known / target) * 100));
      expect(most).toBe(Math.round((gap.worst / target) * 100));
      if (most! > least!) wide += 1;
    }
    // Foods of this week are richer than their groups on the whole: they were chosen for it.
    expect(held / some.length).toBeGreaterThan(0.75);
    expect(wide).toBeGreaterThan(5);
  });

  it("counts at the worst of its group where a limit is at stake", () => {
    const sodium = measured.filter(({ nutrient }) => nutrient === "sodium").slice(0, 30);
    expect(sodium.length).toBeGreaterThan(10);
    for (const { meal, food } of sodium) {
      const was = dayAmount(week, meal.day, "sodium");
      const now = dayAmount(withoutMeasurement(food, "sodium"), meal.day, "sodium");
      expect(now.known).toBeLessThan(was.known);
      expect(now.worst).toBeGreaterThan(now.known);
    }
  });
});
