import { describe, expect, it } from "vitest";
import { completenessOf } from "#lib/domain/catalogue/completeness.ts";
import { NUTRIENT_IDS, type NutrientProfile, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";

const foods = readCatalogueFiles();
const byKey = new Map(foods.map((food) => [food.key, food]));
const eligible = (key: string) => byKey.get(key)?.planEligible;
const reason = (key: string) => byKey.get(key)?.planExclusion;

describe("which foods may enter plans", () => {
  it("a reason stands exactly where a food may not", () => {
    expect(foods.filter((food) => food.planEligible !== (food.planExclusion === null))).toEqual([]);
    for (const { planExclusion } of foods) if (planExclusion) expect(planExclusion).toMatch(/^[A-Z].{8,}\.$/);
  });

  it.each(["0300", "2100", "2200", "3500", "3600"])("nothing of group %s", (group) => {
    const members = foods.filter((food) => food.groupCode === group);
    expect(members.length).toBeGreaterThan(100);
    expect(members.filter((food) => food.planEligible)).toEqual([]);
  });

  it("no alcohol, supplements, mixes, concentrates or fish high in mercury", () => {
    expect(reason("14096")).toBe("Alcohol is never planned.");
    expect(reason("04589")).toBe("A supplement rather than a food.");
    expect(reason("14058")).toBe("A supplement rather than a food.");
    expect(reason("18022")).toBe("A dry mix: not eaten as it is.");
    expect(reason("09214")).toBe("A concentrate: not drunk as it is.");
    expect(reason("15110")).toBe("Very high in mercury.");
    expect(reason("11445")).toBe("Its iodine varies too much to be planned.");
    expect(foods.filter((food) => food.planEligible && food.facts.includes("highMercury"))).toEqual([]);
    expect(
      foods.filter(
        (food) => food.groupCode === "1400" && food.planEligible && food.facts.includes("alcohol"),
      ),
    ).toEqual([]);
  });

  it.each([
    ["02047", "salt"],
    ["18372", "baking soda"],
    ["18369", "baking powder"],
    ["02020", "garlic powder"],
    ["02046", "mustard"],
    ["04053", "olive oil"],
    ["04518", "corn oil"],
    ["01123", "raw egg"],
    ["05062", "raw chicken breast"],
    ["15076", "raw salmon"],
    ["16069", "raw lentils"],
    ["16016", "raw black turtle beans"],
    ["20036", "raw brown rice"],
    ["20080", "wholemeal flour"],
    ["08120", "oat flakes"],
    ["19165", "cocoa powder"],
    ["18375", "dried yeast"],
    ["14429", "tap water"],
    ["09215", "orange juice from concentrate"],
    ["16112", "miso"],
    ["13325", "raw beef liver"],
    ["18363", "corn tortillas"],
    ["06172", "chicken stock"],
    ["11507", "sweet potato, which is a commodity food too"],
  ])("%s, %s, may be an ingredient", (key) => {
    expect(eligible(key), byKey.get(key)?.description).toBe(true);
  });

  it("leaves a catalogue large enough to cook from", () => {
    const share = foods.filter((food) => food.planEligible).length / foods.length;
    expect(share).toBeGreaterThan(0.75);
    expect(share).toBeLessThan(0.85);
  });
});

describe("completeness", () => {
  it("is the share of the scored nutrients that were measured", () => {
    const none = Object.fromEntries(NUTRIENT_IDS.map((id) => [id, null])) as unknown as NutrientProfile;
    expect(completenessOf(none)).toBe(0);
    expect(completenessOf({ ...none, iron: 0, zinc: 1, water: 90 })).toBeCloseTo(
      2 / SCORED_NUTRIENTS.length,
      12,
    );
    expect(byKey.get("11457")!.completeness).toBe(1);
    expect(byKey.get("06504")!.completeness).toBeLessThan(0.4);
  });
});
