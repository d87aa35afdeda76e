import { describe, expect, it } from "vitest";
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import { isEatenAsIs } from "#lib/domain/catalogue/eaten-as-is.ts";
import { suitsDiet } from "#lib/domain/catalogue/facts.ts";
import { foodFamily } from "#lib/domain/catalogue/food-family.ts";
import { type RankCandidate, rankFoods } from "#lib/domain/catalogue/rank-foods.ts";
import { largestPortion, servingOf } from "#lib/domain/catalogue/serving.ts";
import { type NutrientId, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";

const foods = readCatalogueFiles();
const byKey = new Map(foods.map((food) => [food.key, food]));
const food = (key: string) => byKey.get(key)!;

const candidates = (nutrient: NutrientId, list: readonly CatalogueEntry[] = foods): RankCandidate[] =>
  list.map((entry) => ({ ...entry, energy: entry.per100g.energy, amount: entry.per100g[nutrient] }));
const planned = (diet: "omnivore" | "vegan" = "omnivore") =>
  foods.filter((entry) => entry.planEligible && suitsDiet(diet, new Set(entry.facts)));

describe("ranking foods", () => {
  it("leaves out what was not measured", () => {
    const ranked = rankFoods(candidates("choline"), { per: "100g", sourcesOnly: false });
    const measured = foods.filter((entry) => (entry.per100g.choline ?? 0) > 0);
    expect(ranked).toHaveLength(measured.length);
    expect(ranked.some(({ key }) => food(key).per100g.choline === null)).toBe(false);
  });

  it("is in order, for each basis", () => {
    for (const per of ["100g", "100kcal", "serving"] as const) {
      const amounts = rankFoods(candidates("iron"), { per, sourcesOnly: false }).map(({ amount }) => amount);
      expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    }
  });

  it("counts per 100 kcal and per serving from the same figure", () => {
    const [spinach] = rankFoods(candidates("magnesium", [food("11457")]), {
      per: "100kcal",
      sourcesOnly: false,
    });
    expect(spinach?.amount).toBeCloseTo((79 / 23) * 100, 6);
    const [cup] = rankFoods(candidates("magnesium", [food("11457")]), { per: "serving", sourcesOnly: false });
    expect(cup?.serving).toEqual({ amount: 1, unit: "cup", grams: 30 });
    expect(cup?.amount).toBeCloseTo(79 * 0.3, 6);
  });

  it("does not divide by the energy of water", () => {
    const list = ["14429", "14355", "14121"].map(food);
    expect(rankFoods(candidates("magnesium", list), { per: "100kcal", sourcesOnly: false })).toEqual([]);
  });
});

describe("best sources", () => {
  it.each(SCORED_NUTRIENTS)("of %s are foods that people eat in such amounts, one line each", (nutrient) => {
    const best = rankFoods(candidates(nutrient, planned()), { per: "serving", sourcesOnly: true }).slice(
      0,
      30,
    );
    expect(best.length).toBe(30);
    const families = best.map(({ key }) => foodFamily(food(key)));
    expect(new Set(families).size).toBe(families.length);
    for (const { key, serving, amount } of best) {
      const { groupCode, description } = food(key);
      expect(groupCode, description).not.toBe("0200");
      expect(description).not.toMatch(/\bpowder\b|\bflour\b|dehydrated|leavening|ultraviolet/i);
      expect(serving!.grams, description).toBeLessThanOrEqual(largestPortion(food(key)) * 1.05);
      expect(amount).toBeGreaterThan(0);
    }
  });

  it("of magnesium for a vegan are seeds, nuts, legumes, whole grains and greens", () => {
    const best = rankFoods(candidates("magnesium", planned("vegan")), { per: "serving", sourcesOnly: true });
    const first = best.slice(0, 20).map(({ key }) => key);
    expect(first).toEqual(expect.arrayContaining(["12014", "12006", "20137"]));
    expect(best.every(({ key }) => !food(key).facts.includes("animal"))).toBe(true);
  });

  it("of vitamin D for an omnivore begin with fish", () => {
    const best = rankFoods(candidates("vitaminD", planned()), { per: "serving", sourcesOnly: true });
    expect(food(best[0]!.key).facts).toContain("fish");
  });
});

describe("a serving", () => {
  it("is a household measure where one is small enough", () => {
    expect(servingOf(food("15087"))).toEqual({ amount: 3, unit: "oz", grams: 85 });
    expect(servingOf(food("12078"))).toEqual({ amount: 1, unit: "kernel", grams: 5 });
  });
  it("is a part of a measure that is too large", () => {
    // Spinach, boiled: 1 cup weighs 180 g.
    expect(servingOf(food("11458"))).toEqual({ amount: 0.5, unit: "cup", grams: 90 });
  });
  it("is never more than the largest portion, and never nothing", () => {
    for (const entry of foods) {
      const { grams, amount } = servingOf(entry);
      expect(grams).toBeGreaterThan(0);
      expect(amount).toBeGreaterThan(0);
      expect(grams, entry.description).toBeLessThanOrEqual(largestPortion(entry) * 1.05);
    }
  });
});

describe("eaten as is", () => {
  it.each([
    "11457",
    "09040",
    "12061",
    "16070",
    "15087",
    "01129",
    "20137",
    "08123",
    "16087",
    "16426",
    "18075",
  ])("%s is", (key) => expect(isEatenAsIs(food(key)), food(key).description).toBe(true));
  it.each([
    "02042",
    "16069",
    "20036",
    "01123",
    "05062",
    "15076",
    "18369",
    "02020",
    "20080",
    "11352",
    "08120",
    "11548",
    "01092",
  ])("%s is not", (key) => expect(isEatenAsIs(food(key)), food(key).description).toBe(false));
});

describe("food families", () => {
  it("gather all forms of one food", () => {
    const family = (key: string) => foodFamily(food(key));
    expect(family("15157")).toBe(family("15160"));
    expect(family("11457")).toBe(family("11458"));
    expect(family("13326")).toBe(family("05028"));
    expect(family("23557")).toBe(family("13347"));
    expect(family("15076")).not.toBe(family("15046"));
    expect(family("12061")).not.toBe(family("12155"));
    expect(family("01077")).toBe(family("01085"));
  });
});
