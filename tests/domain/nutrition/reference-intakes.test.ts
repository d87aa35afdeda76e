import { describe, expect, it } from "vitest";
import { LIFE_STAGES, type LifeStage, lifeStageAt } from "#lib/domain/nutrition/life-stage.ts";
import { SCORED_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import {
  carbohydrateIntake,
  essentialFats,
  proteinPerKg,
  referenceIntake,
  totalWater,
} from "#lib/domain/nutrition/reference-intakes.ts";
import { publishedCells } from "./published-reference-intakes.ts";

const isScored = (name: string): name is ScoredNutrient =>
  (SCORED_NUTRIENTS as readonly string[]).includes(name);
const scored = publishedCells.filter((cell) => isScored(cell.nutrient));

describe("reference intakes against the published tables", () => {
  it("has a published cell for every scored nutrient at every life stage", () => {
    expect(scored).toHaveLength(SCORED_NUTRIENTS.length * LIFE_STAGES.length);
    expect(new Set(publishedCells.map((cell) => cell.stage))).toEqual(new Set(LIFE_STAGES));
  });

  it.each(scored)("$nutrient, $stage", (cell) => {
    const found = referenceIntake(cell.nutrient as ScoredNutrient, cell.stage as LifeStage);
    const limit = (kind: string) => found.limits.find((each) => each.kind === kind)?.amount ?? null;
    expect({
      kind: found.kind,
      amount: found.amount,
      requirement: found.averageRequirement,
      upper: limit("UL"),
      cdrr: limit("CDRR"),
    }).toEqual({
      kind: cell.kind,
      amount: cell.amount,
      requirement: cell.requirement,
      upper: cell.upper,
      cdrr: cell.cdrr,
    });
  });

  it.each(publishedCells.filter((cell) => !isScored(cell.nutrient)))("$nutrient, $stage", (cell) => {
    const stage = cell.stage as LifeStage;
    const found = {
      proteinPerKg: proteinPerKg(stage),
      carbohydrate: carbohydrateIntake(stage),
      water: { amount: totalWater(stage), averageRequirement: null },
      linoleic: { amount: essentialFats(stage).linoleic, averageRequirement: null },
      alphaLinolenic: { amount: essentialFats(stage).alphaLinolenic, averageRequirement: null },
    }[cell.nutrient as "water"];
    expect(found).toEqual({ amount: cell.amount, averageRequirement: cell.requirement });
  });

  it("keeps every average requirement below its RDA, and every limit on food above the target", () => {
    for (const nutrient of SCORED_NUTRIENTS)
      for (const stage of LIFE_STAGES) {
        const { amount, averageRequirement, limits } = referenceIntake(nutrient, stage);
        if (averageRequirement !== null) expect(averageRequirement).toBeLessThan(amount);
        for (const limit of limits)
          if (limit.measuredBy === nutrient) expect(limit.amount).toBeGreaterThan(amount);
      }
  });
});

describe("what an upper limit counts", () => {
  const limitOf = (nutrient: ScoredNutrient) => referenceIntake(nutrient, "female 31-50").limits[0];

  it.each([
    ["magnesium", "supplements only", null],
    ["vitaminE", "supplements only", null],
    ["niacin", "synthetic form only", null],
    ["folate", "synthetic form only", "folicAcid"],
    ["vitaminA", "preformed only", "retinol"],
    ["calcium", "all sources", "calcium"],
    ["sodium", "all sources", "sodium"],
  ] as const)("%s: %s, held against %s", (nutrient, scope, measuredBy) => {
    expect(limitOf(nutrient)).toMatchObject({ scope, measuredBy });
  });

  it("judges stored nutrients on the week and the others every day", () => {
    expect(limitOf("vitaminA")?.over).toBe("week");
    expect(limitOf("vitaminD")?.over).toBe("week");
    expect(limitOf("sodium")?.over).toBe("day");
    expect(limitOf("zinc")?.over).toBe("day");
  });

  it.each([
    "potassium",
    "vitaminK",
    "vitaminB12",
    "thiamin",
    "riboflavin",
    "pantothenicAcid",
    "protein",
    "fibre",
  ] as const)("%s has no published limit", (nutrient) => {
    for (const stage of LIFE_STAGES) expect(referenceIntake(nutrient, stage).limits).toEqual([]);
  });
});

describe("life stage", () => {
  it.each([
    [9, "9-13"],
    [13, "9-13"],
    [14, "14-18"],
    [18, "14-18"],
    [19, "19-30"],
    [30, "19-30"],
    [31, "31-50"],
    [50, "31-50"],
    [51, "51-70"],
    [70, "51-70"],
    [71, ">70"],
    [120, ">70"],
  ])("at %i is %s", (age, band) => {
    expect(lifeStageAt(age, "male", "none")).toBe(`male ${band}`);
    expect(lifeStageAt(age, "female", "none")).toBe(`female ${band}`);
  });

  it("takes the nearest band where pregnancy and lactation are not published", () => {
    expect(lifeStageAt(13, "female", "pregnant")).toBe("pregnancy 14-18");
    expect(lifeStageAt(19, "female", "pregnant")).toBe("pregnancy 19-30");
    expect(lifeStageAt(52, "female", "lactating")).toBe("lactation 31-50");
  });
});
