import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import { cookRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import type { Recipe } from "#lib/domain/recipes/recipe.ts";
import { ok } from "#lib/domain/shared/result.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { PrismaClient } from "#lib/store/generated/client.ts";
import { parseRecipe } from "#lib/store/recipe-files.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { type LoadRecipesPorts, loadRecipes } from "#lib/use-cases/load-recipes.ts";

const OURS = "store-test-";
const NOW = new Date("2026-11-23T08:00:00Z");
const foods = new Map(readCatalogueFiles().map((food) => [food.key, food]));
const keys = ["16069", "11457", "04053", "02047"];

const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) });
const store = recipeStore(db);

function sourceOf(name: string, spinach = 200) {
  const text = `name: Store test ${name}
description: Lentils and spinach.
slots: [dinner]
servings: 2
minutes: { active: 10, total: 30 }
cuisine: Any
difficulty: easy
equipment: [pot]
keeps: 2
ingredients:
  - { food: "16069", name: lentils, amount: 200, unit: g, grams: 200, cook: { method: simmered, liquid: kept } }
  - { food: "11457", name: spinach, amount: ${spinach}, unit: g, grams: ${spinach}, cook: { method: boiled, liquid: drained } }
  - { food: "04053", name: olive oil, amount: 20, unit: g, grams: 20, optional: true }
steps: [Simmer the lentils; boil the spinach; finish with oil.]
`;
  const parsed = parseRecipe(text, `${OURS}${name}.yaml`);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason));
  return parsed.value;
}

const shelved = (recipe: Recipe, contentHash: string) => ({
  ...cookRecipe(recipe, foods, () => null),
  contentHash,
});

/** Loads these files as if they were the whole cookbook; recipes of other tests are neither seen nor retired. */
function load(sources: readonly ReturnType<typeof sourceOf>[], more: Partial<LoadRecipesPorts> = {}) {
  let computed = false;
  const ports: LoadRecipesPorts = {
    readRecipes: async () => ({ recipes: sources, problems: [] }),
    methodFingerprint: async () => "method 1",
    catalogueFingerprint: store.catalogueFingerprint,
    readCatalogue: async () => {
      computed = true;
      return { foods, worst: () => null };
    },
    shelf: {
      put: store.put,
      contentHashes: async () =>
        new Map([...(await store.contentHashes())].filter(([id]) => id.startsWith(OURS))),
    },
    digest: (text) => createHash("sha256").update(text).digest("hex"),
    ...more,
  };
  return loadRecipes(ports, NOW).then((result) => ({ result, computed }));
}

const ours = { where: { id: { startsWith: OURS } } };

beforeAll(async () => {
  const there = await db.food.findMany({ where: { key: { in: keys } }, select: { key: true } });
  const missing = keys.filter((key) => !there.some((food) => food.key === key));
  if (missing.length === 0) return;
  const { id: releaseId } = await db.catalogueRelease.create({
    data: { source: "test", version: "1", checksum: "recipe store test", foods: missing.length },
  });
  await db.food.createMany({
    data: missing.map((key) => {
      const { measures: _, per100g, ...food } = foods.get(key) as CatalogueEntry;
      return {
        ...food,
        ...per100g,
        facts: [...food.facts],
        releaseId,
        searchText: food.description.toLowerCase(),
      };
    }),
  });
});
afterEach(() => db.recipe.deleteMany(ours));
afterAll(() => db.$disconnect());

describe("the cookbook in Postgres", () => {
  it("gives back a recipe, its facts and traits exactly as they were computed", async () => {
    const { recipe } = sourceOf("round-trip");
    const written = shelved(recipe, "1");
    await store.put([written], [], NOW);
    const read = await store.findRecipe(recipe.id);
    expect(read).toEqual({ recipe, facts: written.facts, traits: written.traits, retired: false });
    expect(await store.findRecipe("no-such-recipe")).toBeNull();
    expect(await db.recipeIngredient.count({ where: { recipeId: recipe.id } })).toBe(3);
  });

  it("lists for planning what is not retired, and sees changes made elsewhere", async () => {
    const { recipe } = sourceOf("listed");
    const listed = async () =>
      (await store.listRecipesForPlanning()).find((each) => each.recipe.id === recipe.id);
    expect(await listed()).toBeUndefined();
    await store.put([shelved(recipe, "1")], [], NOW);
    expect((await listed())?.recipe.servings).toBe(2);
    await recipeStore(db).put([shelved({ ...recipe, servings: 4 }, "2")], [], NOW);
    expect((await listed())?.recipe.servings).toBe(4);
    await recipeStore(db).put([], [recipe.id], NOW);
    expect(await listed()).toBeUndefined();
    expect((await store.findRecipe(recipe.id))?.retired).toBe(true);
  });

  it("keeps a list as it is while nothing changes", async () => {
    await store.put([shelved(sourceOf("cached").recipe, "1")], [], NOW);
    expect(await store.listRecipesForPlanning()).toBe(await store.listRecipesForPlanning());
  });

  it("hands plans a recipe with all its foods, optional ones too", async () => {
    const { recipe } = sourceOf("for-plans");
    await store.put([shelved(recipe, "1")], [], NOW);
    const planned = (await store.all()).find((each) => each.id === recipe.id);
    expect(planned).toMatchObject({ family: "legume", totalMinutes: 30, foods: ["16069", "11457", "04053"] });
    expect(planned?.contributions).toHaveLength(2);
  });
});

describe("loading the cookbook", () => {
  it("writes what is new, then nothing, then only what changed", async () => {
    const [a, b] = [sourceOf("a"), sourceOf("b")];
    expect((await load([a, b])).result).toEqual(ok({ recipes: 2, written: 2, retired: 0 }));
    expect(await load([a, b])).toEqual({
      result: ok({ recipes: 2, written: 0, retired: 0 }),
      computed: false,
    });
    expect((await load([a, sourceOf("b", 300)])).result).toEqual(ok({ recipes: 2, written: 1, retired: 0 }));
    const spinach = (await store.findRecipe(b.recipe.id))?.facts.contributions[1];
    expect(spinach?.grams).toBe(150);
  });

  it("retires a recipe whose file is gone, and takes it back", async () => {
    const [a, b] = [sourceOf("a"), sourceOf("b")];
    await load([a, b]);
    expect((await load([a])).result).toEqual(ok({ recipes: 1, written: 0, retired: 1 }));
    expect((await store.findRecipe(b.recipe.id))?.retired).toBe(true);
    expect((await load([a, b])).result).toEqual(ok({ recipes: 2, written: 1, retired: 0 }));
    expect((await store.findRecipe(b.recipe.id))?.retired).toBe(false);
  });

  it("computes everything anew when the method changes", async () => {
    await load([sourceOf("a")]);
    const after = await load([sourceOf("a")], { methodFingerprint: async () => "method 2" });
    expect(after.result).toEqual(ok({ recipes: 1, written: 1, retired: 0 }));
  });

  it("writes nothing when a file has a problem or a food does not exist", async () => {
    const problem = { file: "x.yaml", line: 3, message: "is wrong" };
    const broken = await load([sourceOf("a")], {
      readRecipes: async () => ({ recipes: [sourceOf("a")], problems: [problem] }),
    });
    expect(broken.result).toEqual({ ok: false, reason: [problem] });
    const without = new Map(foods);
    without.delete("11457");
    const unknown = await load([sourceOf("a")], {
      readCatalogue: async () => ({ foods: without, worst: () => null }),
    });
    expect(unknown.result).toMatchObject({
      ok: false,
      reason: [{ message: "spinach: the catalogue has no food 11457" }],
    });
    expect(await db.recipe.count(ours)).toBe(0);
  });

  it("notices when a food it uses changes in the catalogue", async () => {
    const before = await store.catalogueFingerprint(["11457"]);
    const { iron } = await db.food.findUniqueOrThrow({ where: { key: "11457" }, select: { iron: true } });
    try {
      await db.food.update({ where: { key: "11457" }, data: { iron: 99 } });
      expect(await store.catalogueFingerprint(["11457"])).not.toBe(before);
    } finally {
      await db.food.update({ where: { key: "11457" }, data: { iron } });
    }
    expect(await store.catalogueFingerprint(["11457"])).toBe(before);
  });
});
