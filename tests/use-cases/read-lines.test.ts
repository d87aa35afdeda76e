import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kitchenWords } from "#lib/domain/recipes/kitchen-words.ts";
import { foodStore } from "#lib/store/foods.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { lineParts, type ReadLine, readLines } from "#lib/use-cases/read-lines.ts";
import { searchFoods } from "#lib/use-cases/search-foods.ts";
import { db } from "../factories/database.ts";

afterAll(() => db.$disconnect());

const ports = {
  catalogue: {
    loadFoodsByKeys: foodStore(db).loadFoodsByKeys,
    search: async (text: string, limit: number) =>
      (await searchFoods({ text, limit, offset: 0 }, foodStore(db))).foods,
    worst: async () => () => null,
  },
  kitchenWords: async () => {
    const cooked = await recipeStore(db).listRecipesForPlanning();
    return kitchenWords(cooked.map(({ recipe }) => recipe));
  },
};

describe("a line of ingredients", () => {
  it.each([
    ["2 tbsp olive oil", 2, "tbsp", "olive oil"],
    ["1 (400 g) tin chickpeas, drained", 1, "tin", "chickpeas, drained"],
    ["2 x 400g tins black beans", 2, "tin", "black beans"],
    ["½ cup oats", 0.5, "cup", "oats"],
    ["2-3 carrots", 2.5, null, "carrots"],
    ["1 1/2 lb potatoes", 1.5, "lb", "potatoes"],
    ["juice of 2 lemons", 6, "tbsp", "lemon juice"],
    ["a pinch of salt", 1, "pinch", "salt"],
    ["salt to taste", null, null, "salt to taste"],
  ])("%s", (text, amount, unit, name) => {
    expect(lineParts(text)).toEqual({ amount, unit, name });
  });

  it("is nothing when it is empty or a heading", () => {
    expect(lineParts("   ")).toBeNull();
    expect(lineParts("For the sauce:")).toBeNull();
  });
});

describe("reading ingredients", () => {
  const read = new Map<string, ReadLine>();
  beforeAll(async () => {
    const text = [
      ...["2 tbsp olive oil", "1 (400 g) tin chickpeas, drained", "½ cup oats", "3 garlic cloves, crushed"],
      ...["500 ml milk", "1 large eggplant", "2 large eggs", "300 g cooked rice", "salt to taste"],
      ...["2 tbsp gochujang", "100g feta cheese, crumbled", "1 kg beef mince", "4 chicken thighs"],
    ].join("\n");
    for (const line of await readLines(ports, text, "simmered")) read.set(line.text, line);
  });

  it.each([
    ["2 tbsp olive oil", "04053", 27],
    ["1 (400 g) tin chickpeas, drained", "16057", 240],
    ["½ cup oats", "08120", 40.5],
    ["3 garlic cloves, crushed", "11215", 9],
    ["500 ml milk", "01077", 515.7],
    ["1 large eggplant", "11209", null],
    ["2 large eggs", "01123", 100],
    ["100g feta cheese, crumbled", "01019", 100],
    ["1 kg beef mince", "23557", 1000],
    ["4 chicken thighs", "05096", 596],
  ])("knows %s", (text, food, grams) => {
    expect(read.get(text)).toMatchObject({ food, ...(grams === null ? {} : { grams, sure: true }) });
  });

  it("asks where it is not sure, and never counts what it does not know as nothing", () => {
    expect(read.get("2 tbsp gochujang")).toMatchObject({
      food: null,
      grams: null,
      sure: false,
      confidence: 0,
    });
    expect(read.get("salt to taste")).toMatchObject({ food: "02047", grams: null, sure: false });
  });

  it("never takes a cooked food for the dry one", () => {
    const rice = read.get("300 g cooked rice")!;
    expect(rice.food).not.toBe("20044");
    expect(rice.sure).toBe(false);
  });
});
