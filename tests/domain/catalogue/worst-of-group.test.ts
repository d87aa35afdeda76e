import { describe, expect, it } from "vitest";
import { FOOD_GROUP_CODES } from "#lib/domain/catalogue/food-group.ts";
import { worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { NUTRIENT_IDS } from "#lib/domain/nutrition/nutrients.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";

const foods = readCatalogueFiles();
const worst = worstOfGroup(foods);

describe("the worst of a group", () => {
  it("is at or above nineteen in twenty of the group's plan-eligible foods", () => {
    for (const group of ["0900", "1100", "1500", "1800"]) {
      for (const nutrient of ["sodium", "saturatedFat", "retinol", "choline"] as const) {
        const amounts = foods
          .filter((food) => food.planEligible && food.groupCode === group)
          .flatMap((food) => food.per100g[nutrient] ?? []);
        const bound = worst(group, nutrient)!;
        const below = amounts.filter((amount) => amount <= bound).length;
        expect(below / amounts.length).toBeGreaterThanOrEqual(0.95);
        expect(amounts).toContain(bound);
      }
    }
  });

  it("exists for every group that may be planned and every nutrient", () => {
    const planned = FOOD_GROUP_CODES.filter((group) =>
      foods.some((food) => food.groupCode === group && food.planEligible),
    );
    expect(planned).toHaveLength(20);
    for (const group of planned) {
      for (const id of NUTRIENT_IDS) expect(worst(group, id), `${group} ${id}`).not.toBeNull();
    }
  });

  it("is unknown where nothing was measured", () => {
    expect(worst("9900", "iron")).toBeNull();
    expect(worst("0300", "iron")).toBeNull();
    expect(worstOfGroup([])("1100", "iron")).toBeNull();
  });
});
