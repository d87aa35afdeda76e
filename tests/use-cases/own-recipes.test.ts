import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import type { OwnLine, OwnRecipeDraft } from "#lib/domain/recipes/own-recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import { foodStore } from "#lib/store/foods.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { personalCookbook } from "#lib/store/personal-cookbook.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import {
  deleteOwnRecipe,
  restoreOwnRecipe,
  saveOwnRecipe,
  shareOwnRecipe,
} from "#lib/use-cases/own-recipes.ts";
import { recookOwnRecipes } from "#lib/use-cases/recook-own-recipes.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";
import { db, newPerson } from "../factories/database.ts";

const own = ownRecipeStore(db);
const opinions = opinionStore(db);
const cookbook = personalCookbook(recipeStore(db), own, opinions);
const foods = await foodStore(db).loadAllFoods();
const worst = worstOfGroup(foods);
const ports = {
  own,
  catalogue: {
    loadFoodsByKeys: foodStore(db).loadFoodsByKeys,
    search: async () => [],
    worst: async () => worst,
  },
  kitchenWords: async () => [],
  newId: randomUUID,
};
const line = (text: string, food: string | null, grams: number | null): OwnLine => ({
  ...{ text, food, grams, foodName: text, name: text, amount: grams, unit: "g" },
  ...{ method: "none", liquid: null },
});
const draft = (lines: readonly OwnLine[]): OwnRecipeDraft => ({
  ...{ name: "Bread and oil", description: "", slots: ["lunch"], servings: 2, cuisine: "Home", source: null },
  ...{ activeMinutes: 5, totalMinutes: 5, keepsDays: 0, steps: ["Eat."], lines },
});
const BREAD = [
  line("whole-wheat bread", "18075", 128),
  line("olive oil", "04053", 27),
  line("chickpeas", "16057", 240),
];
let me: string;
let stranger: string;

beforeAll(async () => {
  [me, stranger] = [await newPerson(), await newPerson()];
});
afterAll(() => db.$disconnect());

describe("a recipe of one's own", () => {
  it("brings what its foods bring", async () => {
    const id = await saveOwnRecipe(ports, me, null, draft(BREAD));
    const { cooked } = (await own.find(me, id))!;
    const per100 = (key: string) => foods.find((food) => food.key === key)!.per100g.magnesium!;
    const byHand = (per100("18075") * 1.28 + per100("04053") * 0.27 + per100("16057") * 2.4) / 2;
    expect(cooked.facts.perServing.magnesium.known).toBeCloseTo(byHand, 6);
  });

  it("enters the plans of its owner, and of nobody else", async () => {
    const id = await saveOwnRecipe(ports, me, null, draft(BREAD));
    expect((await cookbook.for(me)).some((recipe) => recipe.id === id)).toBe(true);
    expect((await cookbook.for(stranger)).some((recipe) => recipe.id === id)).toBe(false);
    const basis = basisFor(PERSONAS["vegan woman, B12 + Ca + D + Fe"]!, "2026-11-23" as IsoDate, 7);
    expect(buildProblem(basis, await cookbook.for(me)).candidates.some((each) => each.recipe === id)).toBe(
      true,
    );
  });

  it("stays out of plans, and says at least, while a line is open", async () => {
    const id = await saveOwnRecipe(ports, me, null, draft([...BREAD, line("2 tbsp zhug", null, null)]));
    const { cooked, complete } = (await own.find(me, id))!;
    expect(complete).toBe(false);
    expect(cooked.facts.perServing.calcium.complete).toBe(false);
    expect((await cookbook.for(me)).some((recipe) => recipe.id === id)).toBe(false);
  });

  it("cannot be read, changed or deleted by somebody else", async () => {
    const id = await saveOwnRecipe(ports, me, null, draft(BREAD));
    expect(await own.find(stranger, id)).toBeNull();
    await expect(saveOwnRecipe(ports, stranger, id, draft(BREAD))).rejects.toThrow(NotFound);
    await expect(deleteOwnRecipe(own, stranger, id, new Date())).rejects.toThrow(NotFound);
    expect(await own.find(me, id)).not.toBeNull();
  });

  it("can be had back after it was deleted", async () => {
    const id = await saveOwnRecipe(ports, me, null, draft(BREAD));
    await deleteOwnRecipe(own, me, id, new Date());
    expect(await own.find(me, id)).toBeNull();
    await restoreOwnRecipe(own, me, id);
    expect((await own.find(me, id))!.draft.name).toBe("Bread and oil");
  });

  it("is refused with a food the catalogue does not have, naming the line", async () => {
    const wrong = saveOwnRecipe(ports, me, null, draft([...BREAD, line("moon cheese", "99999", 10)]));
    await expect(wrong).rejects.toThrow(InvalidInput);
    await expect(wrong).rejects.toMatchObject({
      fields: { lines: [expect.stringContaining("moon cheese")] },
    });
  });

  it("is computed anew with another catalogue, and a food that left it leaves its line open", async () => {
    const id = await saveOwnRecipe(ports, me, null, draft(BREAD));
    const later = ownRecipeStore(db, "the next release");
    const without = new Map(foods.filter((food) => food.key !== "16057").map((food) => [food.key, food]));
    const count = await recookOwnRecipes({
      ...later,
      readCatalogue: async () => ({ foods: without, worst }),
    });
    expect(count).toBeGreaterThan(0);
    const after = (await own.find(me, id))!;
    expect(after.complete).toBe(false);
    expect(after.draft.lines[2]).toMatchObject({ text: "chickpeas", food: null, grams: 240 });
    expect(await later.outdated()).toEqual([]);
  });
});

describe("what somebody thinks of a recipe", () => {
  it("keeps what they never want again out of their weeks, and marks favourites", async () => {
    const [first, second] = (await cookbook.for(stranger)).filter((recipe) =>
      recipe.slots.includes("dinner"),
    );
    await opinions.set(stranger, first!.id, "never");
    await opinions.set(stranger, second!.id, "favourite");
    const basis = basisFor(
      PERSONAS["man, Mg + K"] ?? Object.values(PERSONAS)[0]!,
      "2026-11-23" as IsoDate,
      7,
    );
    const { candidates } = buildProblem(basis, await cookbook.for(stranger));
    expect(candidates.some((each) => each.recipe === first!.id)).toBe(false);
    expect(candidates.find((each) => each.recipe === second!.id)?.favourite ?? true).toBe(true);
    await opinions.set(stranger, first!.id, null);
    expect((await opinions.of(stranger)).never).toEqual([]);
    expect((await opinions.of(me)).favourites).toEqual([]);
  });
});

describe("a recipe shared with the household", () => {
  async function living() {
    const [a, b] = [await newPerson(), await newPerson()];
    const { id } = await db.household.create({
      data: {
        name: "Ours",
        members: {
          create: [
            { userId: a, role: "owner" },
            { userId: b, role: "viewer" },
          ],
        },
      },
    });
    return { a, b, household: id, recipe: await saveOwnRecipe(ports, a, null, draft(BREAD)) };
  }
  const planned = async (userId: string, id: string) =>
    (await cookbook.for(userId)).some((recipe) => recipe.id === id);

  it("is in the cookbook and the plans of whoever lives there, and of nobody else", async () => {
    const { a, b, recipe } = await living();
    expect(await own.onShelf(b, recipe)).toBeNull();
    await shareOwnRecipe(own, a, recipe, true);
    expect(await own.onShelf(b, recipe)).toMatchObject({ mine: false, shared: true });
    expect([await planned(a, recipe), await planned(b, recipe)]).toEqual([true, true]);
    expect([await own.onShelf(stranger, recipe), await planned(stranger, recipe)]).toEqual([null, false]);
  });

  it("stays its writer's: nobody else changes, deletes or unshares it", async () => {
    const { a, b, recipe } = await living();
    await shareOwnRecipe(own, a, recipe, true);
    await expect(saveOwnRecipe(ports, b, recipe, draft(BREAD))).rejects.toThrow(NotFound);
    await expect(deleteOwnRecipe(own, b, recipe, new Date())).rejects.toThrow(NotFound);
    for (const each of [b, stranger])
      await expect(shareOwnRecipe(own, each, recipe, false)).rejects.toThrow(NotFound);
    expect(await own.onShelf(b, recipe)).not.toBeNull();
  });

  it.each(["unsharing", "leaving", "deleting"])("%s ends it", async (how) => {
    const { a, b, recipe } = await living();
    await shareOwnRecipe(own, a, recipe, true);
    if (how === "unsharing") await shareOwnRecipe(own, a, recipe, false);
    if (how === "leaving") await db.householdMember.delete({ where: { userId: a } });
    if (how === "deleting") await deleteOwnRecipe(own, a, recipe, new Date());
    expect([await own.onShelf(b, recipe), await planned(b, recipe)]).toEqual([null, false]);
  });
});
