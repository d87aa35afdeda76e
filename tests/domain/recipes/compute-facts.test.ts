import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Food } from "#lib/domain/catalogue/food.ts";
import { NUTRIENT_IDS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import { recipeFacts, UnknownFoodError } from "#lib/domain/recipes/compute-facts.ts";
import { COOKING_METHODS, type RecipeIngredient } from "#lib/domain/recipes/recipe.ts";
import { grams } from "#lib/domain/shared/units.ts";
import { ingredient, recipeOf } from "./any-recipe.ts";
import { foods } from "./catalogue.ts";

const nothingKnown = () => null;

describe("a dish calculated by hand", () => {
  // Two servings: 200 g lentils and 150 g carrots stewed in their liquid (0502, 3456), 120 g spinach boiled and
  // drained (3005), 2 g salt, 10 g olive oil. Raw contents per 100 g from SR28, percents from the retention table.
  const stew = recipeOf(
    [
      ingredient("16069", 200, { method: "simmered", liquid: "kept" }),
      ingredient("11124", 150, { method: "simmered", liquid: "kept" }),
      ingredient("11457", 120, { method: "boiled", liquid: "drained" }),
      ingredient("02047", 2),
      ingredient("04053", 10),
    ],
    { servings: 2 },
  );
  const { perServing, contributions, retentionAssumed } = recipeFacts(stew, foods, nothingKnown);

  it.each([
    ["energy", (2 * 352 + 1.5 * 41 + 1.2 * 23 + 0.1 * 884) / 2],
    ["protein", (2 * 24.63 + 1.5 * 0.93 + 1.2 * 2.86) / 2],
    ["magnesium", (2 * 47 * 0.85 + 1.5 * 12 * 1 + 1.2 * 79 * 0.95 + 0.02 * 1) / 2],
    ["potassium", (2 * 677 * 0.8 + 1.5 * 320 * 1 + 1.2 * 558 * 0.85 + 0.02 * 8 + 0.1 * 1) / 2],
    ["sodium", (2 * 6 * 0.95 + 1.5 * 69 * 1 + 1.2 * 79 * 0.95 + 0.02 * 38758 + 0.1 * 2) / 2],
    ["vitaminC", (2 * 4.5 * 0.7 + 1.5 * 5.9 * 0.75 + 1.2 * 28.1 * 0.55) / 2],
    ["folate", (2 * 479 * 0.65 + 1.5 * 19 * 0.8 + 1.2 * 194 * 0.6) / 2],
    // Manganese has no published factor: 85, 95 and 95 % are what USDA's calculated entries imply.
    ["manganese", (2 * 1.393 * 0.85 + 1.5 * 0.143 * 0.95 + 1.2 * 0.897 * 0.95 + 0.02 * 0.1) / 2],
    ["vitaminE", (2 * 0.49 + 1.5 * 0.66 + 1.2 * 2.03 + 0.1 * 14.35) / 2],
  ] as const)("brings %s", (nutrient, amount) => {
    expect(perServing[nutrient].known).toBeCloseTo(amount, 6);
    expect(perServing[nutrient]).toMatchObject({ complete: true, worst: perServing[nutrient].known });
  });

  it("keeps vitamin A by its carotenes", () => {
    // Carrots: 835 µg RAE, whose alpha- and beta-carotene both keep 90 %; spinach keeps 95 % of its, lentils 90 %.
    expect(perServing.vitaminA.known).toBeCloseTo((1.5 * 835 * 0.9 + 1.2 * 469 * 0.95 + 2 * 2 * 0.9) / 2, 6);
  });

  it("is the sum of what its ingredients bring", () => {
    for (const nutrient of NUTRIENT_IDS) {
      const sum = contributions.reduce((total, part) => total + (part.nutrients[nutrient] ?? 0), 0);
      expect(perServing[nutrient].known).toBeCloseTo(sum, 9);
    }
  });

  it("marks what it had to assume", () => {
    expect(retentionAssumed).toEqual(
      expect.arrayContaining(["manganese", "pantothenicAcid", "vitaminE", "selenium"]),
    );
    expect(retentionAssumed).not.toContain("magnesium");
    expect(retentionAssumed).not.toContain("protein");
  });
});

describe("what is missing", () => {
  const almonds = foods.get("12061") as Food;
  const gapped: Food = { ...almonds, per100g: { ...almonds.per100g, magnesium: null } };
  const withGap = new Map([["12061", gapped]]);

  it("counts as nothing known, and as the worst of its group at most", () => {
    const facts = recipeFacts(recipeOf([ingredient("12061", 30)]), withGap, (group, nutrient) =>
      group === "1200" && nutrient === "magnesium" ? 600 : null,
    );
    expect(facts.perServing.magnesium).toEqual({ known: 0, worst: 180, complete: false });
    expect(facts.contributions[0]?.nutrients.magnesium).toBeNull();
  });

  it("takes no worst case for plain water", () => {
    const { perServing } = recipeFacts(recipeOf([ingredient("14555", 300)]), foods, () => 100);
    expect(perServing.manganese).toEqual({ known: 0, worst: 0, complete: false });
  });

  it("throws when a food is not in the catalogue", () => {
    expect(() => recipeFacts(recipeOf([ingredient("99999", 30)]), foods, nothingKnown)).toThrow(
      UnknownFoodError,
    );
  });
});

describe("facts and weights", () => {
  const base: Food = foods.get("12061") as Food;
  const marked = new Map<string, Food>([
    ["00001", { ...base, key: "00001", facts: ["treeNut"] }],
    ["00002", { ...base, key: "00002", facts: ["milk", "animal"] }],
  ]);

  it("counts an optional ingredient for allergens, not for nutrients", () => {
    const facts = recipeFacts(
      recipeOf([ingredient("00001", 20), ingredient("00002", 20, {}, { optional: true })]),
      marked,
      nothingKnown,
    );
    expect(facts.facts).toEqual(["animal", "milk", "treeNut"]);
    expect(facts.contributions.map((part) => part.food)).toEqual(["00001"]);
  });

  it("forgets that an egg was raw once it is cooked", () => {
    const raw = new Map([["00003", { ...base, key: "00003", facts: ["egg", "rawEgg"] }]]);
    const factsWith = (method: "none" | "boiled") =>
      recipeFacts(recipeOf([ingredient("00003", 50, { method })]), raw, nothingKnown).facts;
    expect(factsWith("none")).toEqual(["egg", "rawEgg"]);
    expect(factsWith("boiled")).toEqual(["egg"]);
  });

  it("weighs rice by the water it takes up, but not twice when that water is listed", () => {
    const rice = ingredient("20036", 80, { method: "boiled", liquid: "kept" });
    const alone = recipeFacts(recipeOf([rice]), foods, nothingKnown);
    const withWater = recipeFacts(recipeOf([rice, ingredient("14411", 160)]), foods, nothingKnown);
    expect(alone.servingGrams).toBeCloseTo(80 * 2.9);
    expect(withWater.servingGrams).toBeCloseTo(240);
    expect(alone.perServing.water.known).toBeGreaterThan(150);
  });

  it("gives no weight where the yield of most of the dish is unknown", () => {
    const facts = recipeFacts(
      recipeOf([ingredient("11090", 200, { method: "roasted" })]),
      foods,
      nothingKnown,
    );
    expect(facts.servingGrams).toBeNull();
  });
});

describe("always", () => {
  const keys = [...foods.keys()];
  const anyIngredient = fc
    .record({
      food: fc.constantFrom(...keys),
      weight: fc.double({ min: 0.5, max: 500, noNaN: true }),
      method: fc.constantFrom(...COOKING_METHODS),
      liquid: fc.constantFrom("kept" as const, "drained" as const, undefined),
      minutes: fc.integer({ min: 1, max: 120 }),
    })
    .map(({ food, weight, ...cook }) => ingredient(food, weight, cook));
  const anyRecipe = fc
    .record({
      items: fc.array(anyIngredient, { minLength: 1, maxLength: 6 }),
      servings: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ items, servings }) => recipeOf(items, { servings }));
  const scaled = (item: RecipeIngredient, by: number) => ({ ...item, grams: grams(item.grams * by) });

  it("more of an ingredient never lowers a nutrient", () => {
    fc.assert(
      fc.property(anyRecipe, fc.nat(), fc.double({ min: 1, max: 4, noNaN: true }), (recipe, pick, by) => {
        const index = pick % recipe.ingredients.length;
        const more = {
          ...recipe,
          ingredients: recipe.ingredients.map((item, i) => (i === index ? scaled(item, by) : item)),
        };
        const before = recipeFacts(recipe, foods, nothingKnown).perServing;
        const after = recipeFacts(more, foods, nothingKnown).perServing;
        // Water on the plate depends on how the dish is cooked as a whole.
        for (const nutrient of NUTRIENT_IDS.filter((id) => id !== "water"))
          expect(after[nutrient].known).toBeGreaterThanOrEqual(before[nutrient].known * (1 - 1e-12));
      }),
      { numRuns: 200 },
    );
  });

  it("cooking never adds a nutrient but water", () => {
    fc.assert(
      fc.property(anyRecipe, (recipe) => {
        const raw = {
          ...recipe,
          ingredients: recipe.ingredients.map((item) => ({
            ...item,
            cook: { ...item.cook, method: "none" as const },
          })),
        };
        const cooked = recipeFacts(recipe, foods, nothingKnown).perServing;
        const uncooked = recipeFacts(raw, foods, nothingKnown).perServing;
        for (const nutrient of NUTRIENT_IDS.filter((id) => id !== "water"))
          expect(cooked[nutrient].known).toBeLessThanOrEqual(uncooked[nutrient].known * (1 + 1e-12));
      }),
      { numRuns: 200 },
    );
  });

  it("deleting a measured value never raises what is known, and what is known never passes the worst case", () => {
    const worst = () => 1000;
    fc.assert(
      fc.property(
        anyRecipe,
        fc.nat(),
        fc.constantFrom(...NUTRIENT_IDS),
        (recipe, pick, nutrient: NutrientId) => {
          const key = recipe.ingredients[pick % recipe.ingredients.length]?.food ?? "";
          const food = foods.get(key) as Food;
          const gapped = new Map(foods).set(key, { ...food, per100g: { ...food.per100g, [nutrient]: null } });
          const before = recipeFacts(recipe, foods, worst).perServing;
          const after = recipeFacts(recipe, gapped, worst).perServing;
          for (const id of NUTRIENT_IDS) {
            expect(after[id].known).toBeLessThanOrEqual(before[id].known * (1 + 1e-12));
            expect(after[id].worst).toBeGreaterThanOrEqual(after[id].known);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it("removing an ingredient never adds a fact", () => {
    fc.assert(
      fc.property(anyRecipe, fc.nat(), (recipe, pick) => {
        const fewer = {
          ...recipe,
          ingredients: recipe.ingredients.filter((_, i) => i !== pick % recipe.ingredients.length),
        };
        const before = new Set(recipeFacts(recipe, foods, nothingKnown).facts);
        for (const fact of recipeFacts(fewer, foods, nothingKnown).facts) expect(before.has(fact)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
