import { PrismaPg } from "@prisma/adapter-pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import { NUTRIENT_IDS } from "#lib/domain/nutrition/nutrients.ts";
import { readCatalogueEdition } from "#lib/store/catalogue-edition.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { catalogueShelf } from "#lib/store/catalogue-import.ts";
import { foodStore } from "#lib/store/foods.ts";
import { PrismaClient } from "#lib/store/generated/client.ts";
import { loadCatalogue } from "#lib/use-cases/load-catalogue.ts";
import { rankFoods } from "#lib/use-cases/rank-foods.ts";
import { searchFoods } from "#lib/use-cases/search-foods.ts";
import { viewFood } from "#lib/use-cases/view-food.ts";

const url = process.env.DATABASE_URL ?? "";
const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
const store = foodStore(db);
const read = new Map(readCatalogueFiles().map((food) => [food.key, food]));

beforeAll(async () => {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await loadCatalogue(readCatalogueEdition(), catalogueShelf(sql));
  await sql.end();
}, 120_000);
afterAll(() => db.$disconnect());

const keysFor = async (text: string, limit = 8) =>
  (await searchFoods({ text, limit, offset: 0 }, store)).foods.map((food) => food.key);
const namesFor = async (text: string, limit = 8) =>
  (await searchFoods({ text, limit, offset: 0 }, store)).foods.map((food) => food.description);

describe("the type-ahead", () => {
  it.each([
    ["spinach", "11457"],
    ["banana", "09040"],
    ["oats", "20038"],
    ["salt", "02047"],
    ["honey", "19296"],
    ["almonds", "12061"],
    ["whole milk", "01077"],
    ["olive oil", "04053"],
    ["lentils", "16069"],
    ["broccoli", "11090"],
    ["feta", "01019"],
    ["kale", "11233"],
  ])("finds %s first", async (text, key) => {
    expect((await keysFor(text))[0]).toBe(key);
  });

  it.each([
    ["milk", /^Milk, /],
    ["egg", /^Egg, /],
    ["apple", /^Apples, /],
    ["beef", /^Beef, /],
    ["cheese", /^Cheese, /],
    ["salmon", /^Fish, salmon/],
    ["rice", /rice/i],
  ])("begins with plain forms of %s", async (text, plain) => {
    const names = await namesFor(text, 4);
    expect(names).toHaveLength(4);
    for (const name of names) expect(name).toMatch(plain);
  });

  it("gives plain milk, eggs and yogurt early", async () => {
    expect(await keysFor("milk", 8)).toContain("01077");
    expect((await keysFor("eggs", 3))[0]).toBe("01123");
    expect(await keysFor("yogurt", 8)).toContain("01116");
  });

  it("does not mind the order of words, capitals or accents", async () => {
    expect(await keysFor("raw spinach")).toEqual(await keysFor("SPINACH Raw"));
    expect(await keysFor("jalapeño")).toEqual(await keysFor("jalapeno"));
    expect((await keysFor("breast chicken raw"))[0]).toBe((await keysFor("chicken raw breast"))[0]);
  });

  it.each([
    ["bananna", "09040"],
    ["spinich", "11457"],
    ["brocolli", "11090"],
    ["tumeric", "02043"],
    ["avacado", "09037"],
  ])("reads %s as what was meant", async (text, key) => {
    const found = await searchFoods({ text, limit: 3, offset: 0 }, store);
    expect(found.respelled).toBe(true);
    expect(found.foods.map((food) => food.key)).toContain(key);
  });

  it("finds plurals of singulars and beginnings of words", async () => {
    expect(await keysFor("tomatoes", 30)).toContain("11529");
    expect(await keysFor("tomato", 30)).toContain("11529");
    expect(await keysFor("spin", 10)).toContain("11457");
  });

  it("finds nothing for what is no food, and nothing for nothing", async () => {
    const none = { foods: [], total: 0, respelled: false };
    expect(await searchFoods({ text: "xyzzyqq", limit: 5, offset: 0 }, store)).toEqual(none);
    expect(await searchFoods({ text: " ?! ", limit: 5, offset: 0 }, store)).toEqual(none);
    expect(await searchFoods({ text: "spinach", limit: 5, offset: 5000 }, store)).toEqual(none);
  });

  it("takes any text, also what means something in SQL or patterns", async () => {
    for (const text of [
      "'; DROP TABLE foods; --",
      "100% & more",
      "(a|b)*",
      "\\m",
      "2%",
      "%",
      "_",
      ".",
      "\u0000",
    ]) {
      const found = await searchFoods({ text, limit: 5, offset: 0 }, store);
      expect(found.foods.length).toBeLessThanOrEqual(5);
    }
    expect(await db.food.count()).toBe(8789);
  });

  it("turns pages without losing or repeating a food", async () => {
    const pages = await Promise.all(
      [0, 20, 40].map((offset) => searchFoods({ text: "bread", limit: 20, offset }, store)),
    );
    const keys = pages.flatMap((page) => page.foods.map((food) => food.key));
    expect(new Set(keys).size).toBe(60);
    expect(new Set(pages.map((page) => page.total)).size).toBe(1);
    expect(pages[0]!.total).toBeGreaterThan(150);
  });

  it("turns the pages of a misspelled search too", async () => {
    const first = await searchFoods({ text: "bananna", limit: 10, offset: 0 }, store);
    const second = await searchFoods({ text: "bananna", limit: 10, offset: 10 }, store);
    expect(first.total).toBeGreaterThan(20);
    expect(second.total).toBe(first.total);
    expect(new Set([...first.foods, ...second.foods].map((food) => food.key)).size).toBe(20);
  });

  it("keeps to a diet, allergens, a group and what may be planned", async () => {
    const found = await searchFoods(
      { text: "milk", limit: 100, offset: 0, diet: "vegan", allergens: ["soy"], planEligibleOnly: true },
      store,
    );
    expect(found.foods.length).toBeGreaterThan(3);
    for (const { facts, planEligible } of found.foods) {
      expect(suitsDiet("vegan", new Set(facts))).toBe(true);
      expect(freeOfAllergens(["soy"], new Set(facts))).toBe(true);
      expect(planEligible).toBe(true);
    }
    const fish = await searchFoods({ text: "salmon", limit: 100, offset: 0, groupCode: "1500" }, store);
    expect(new Set(fish.foods.map((food) => food.group))).toEqual(new Set(["Fish and shellfish"]));
  });
});

describe("ranking in the database", () => {
  it("agrees with the files for every nutrient", async () => {
    for (const nutrient of NUTRIENT_IDS) {
      const candidates = await store.rankCandidates(nutrient, {});
      const measured = [...read.values()].filter((food) => (food.per100g[nutrient] ?? 0) > 0);
      expect(candidates, nutrient).toHaveLength(measured.length);
      for (const { key, amount } of candidates.slice(0, 50))
        expect(amount).toBe(read.get(key)!.per100g[nutrient]);
    }
  }, 60_000);

  it("gives the best sources for a diet, page by page", async () => {
    const ask = { nutrient: "iron", per: "serving", eligibleOnly: true, diet: "vegan", limit: 10 } as const;
    const first = await rankFoods({ ...ask, offset: 0 }, store);
    const second = await rankFoods({ ...ask, offset: 10 }, store);
    expect(first.total).toBeGreaterThan(150);
    expect(second.total).toBe(first.total);
    expect(first.foods.at(-1)!.amount).toBeGreaterThanOrEqual(second.foods[0]!.amount);
    for (const food of [...first.foods, ...second.foods]) {
      expect(suitsDiet("vegan", new Set(food.facts))).toBe(true);
      expect(food.serving!.grams).toBeGreaterThan(0);
      const measured = read.get(food.key)!.per100g.iron!;
      expect(food.amount).toBeCloseTo((measured * food.serving!.grams) / 100, 9);
    }
  });

  it("ranks everything by weight when asked to", async () => {
    const all = await rankFoods(
      { nutrient: "vitaminC", per: "100g", eligibleOnly: false, limit: 3, offset: 0 },
      store,
    );
    const highest = Math.max(...[...read.values()].map((food) => food.per100g.vitaminC ?? 0));
    expect(all.foods[0]!.amount).toBe(highest);
    expect(all.foods[0]!.serving).toBeNull();
  });
});

describe("looking foods up", () => {
  it("gives one food as it was read, missing amounts as null", async () => {
    const food = await viewFood("06504", store);
    expect(food).toEqual(read.get("06504"));
    expect(food?.per100g.magnesium).toBeNull();
    expect(await viewFood("99999", store)).toBeNull();
  });

  it("gives the foods that exist among the keys", async () => {
    const found = await store.loadFoodsByKeys(["11457", "01123", "11457", "99999"]);
    expect([...found.keys()].toSorted()).toEqual(["01123", "11457"]);
    expect(found.get("01123")).toEqual(read.get("01123"));
    expect(await store.loadFoodsByKeys([])).toEqual(new Map());
  });
});
