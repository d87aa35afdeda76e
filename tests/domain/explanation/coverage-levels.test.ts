import { describe, expect, it } from "vitest";
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { type CoverageLevel, viewWeek } from "#lib/domain/explanation/view-week.ts";
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import { PLAIN, smallRecipe, smallWeek } from "../../factories/small-week.ts";

/** Days that bring these amounts of one column (known, or known and worst). */
function weekOf(column: NutrientId, amounts: readonly (number | [number, number])[], profile = PLAIN) {
  const recipes = amounts.map((amount, day) => {
    const [known, worst] = typeof amount === "number" ? [amount, amount] : amount;
    return smallRecipe(`r${day}`, { [column]: { known, worst, complete: known === worst } });
  });
  return smallWeek(recipes, "2026-11-23", profile);
}

function levels(nutrient: NutrientId, week: PlannedWeek): { days: CoverageLevel[]; mean: CoverageLevel } {
  const row = viewWeek(week).coverage.find((each) => each.nutrient === nutrient)!;
  return { days: row.days.map((cell) => cell.level), mean: row.mean.level };
}

describe("how an amount stands", () => {
  it("goes from short over nearly to met (magnesium: 420 mg)", () => {
    expect(levels("magnesium", weekOf("magnesium", [300, 377, 379, 420])).days).toEqual([
      "short",
      "short",
      "nearly",
      "met",
    ]);
  });

  it("never warns of magnesium from food, which has no limit", () => {
    expect(levels("magnesium", weekOf("magnesium", [1500])).days).toEqual(["met"]);
  });

  it("warns near and beyond a limit of the day (sodium: 2,300 mg)", () => {
    expect(levels("sodium", weekOf("sodium", [2000, 2100, 2300, 2310])).days).toEqual([
      "met",
      "nearLimit",
      "nearLimit",
      "overLimit",
    ]);
  });

  it("takes what was not measured at its worst against a limit, but not toward a target", () => {
    expect(levels("sodium", weekOf("sodium", [[1000, 2400]])).days).toEqual(["overLimit"]);
    expect(levels("magnesium", weekOf("magnesium", [[100, 500]])).days).toEqual(["short"]);
  });

  it("holds a weekly limit against the week, not against a day (retinol: 3,000 µg)", () => {
    expect(levels("vitaminA", weekOf("retinol", [4000, 1000]))).toMatchObject({ mean: "short" });
    expect(levels("vitaminA", weekOf("retinol", [4000, 1000])).days).not.toContain("overLimit");
    expect(levels("vitaminA", weekOf("retinol", [4000, 3000])).mean).toBe("overLimit");
  });

  it("holds carotene against no limit of retinol", () => {
    expect(levels("vitaminA", weekOf("vitaminA", [9000, 9000])).mean).toBe("met");
  });

  it("holds food folate against no limit of folic acid", () => {
    expect(levels("folate", weekOf("folate", [1500])).days).toEqual(["met"]);
    expect(levels("folate", weekOf("folicAcid", [1500])).days).toEqual(["overLimit"]);
  });

  it("judges nothing whose target is a clinician's", () => {
    const profile = { ...PLAIN, declarations: ["kidneyDisease"] };
    expect(levels("potassium", weekOf("potassium", [100], profile)).days).toEqual(["unjudged"]);
    expect(levels("potassium", weekOf("potassium", [3500], profile)).days).toEqual(["overLimit"]);
  });
});
