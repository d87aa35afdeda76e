import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assembleWeek } from "#lib/domain/explanation/assemble-week.ts";
import { dayAmount, meanAmount } from "#lib/domain/explanation/totals.ts";
import { STORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { searchWeek } from "#lib/domain/planner/search.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { personalCookbook } from "#lib/store/personal-cookbook.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { currentWeekStart } from "#lib/use-cases/current-week.ts";
import { lockMeal } from "#lib/use-cases/lock-meal.ts";
import { openPanel } from "#lib/use-cases/open-panel.ts";
import type { SavedWeek } from "#lib/use-cases/plan-ports.ts";
import { listSwaps, swapMeal } from "#lib/use-cases/swap-meal.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";
import { db, newPerson } from "../factories/database.ts";

const MONDAY = "2026-11-23" as IsoDate;
const ports = {
  weeks: weekStore(db),
  cookbook: personalCookbook(recipeStore(db), ownRecipeStore(db), opinionStore(db)),
};
const PLACE = { startDate: MONDAY, day: 2, occasion: "dinner" } as const;
const VEGAN = PERSONAS["vegan woman, B12 + Ca + D + Fe"]!;
let stranger: string;

beforeAll(async () => {
  stranger = await newPerson();
});
afterAll(() => db.$disconnect());

/** Somebody with a real week, found by a short search and saved. */
async function planned() {
  const userId = await newPerson();
  const cookbook = await ports.cookbook.for(stranger);
  const basis = basisFor(VEGAN, MONDAY, 7);
  const problem = buildProblem(basis, cookbook);
  const { meals, first, second } = searchWeek(problem, { seed: 3, moves: 1_000 });
  const recipes = new Map(cookbook.map((recipe) => [recipe.id, recipe]));
  const week = assembleWeek(basis, problem, meals, recipes, new Set());
  await ports.weeks.save(userId, week, { seed: 3, moves: 1_000, first, second });
  return { userId, saved: await find(userId) };
}
const find = async (userId: string): Promise<SavedWeek> => (await ports.weeks.find(userId, MONDAY))!;
const mealAt = ({ week }: SavedWeek, { day, occasion }: { day: number; occasion: string }) =>
  week.meals.find((meal) => meal.day === day && meal.occasion === occasion)!;

describe("swapping a meal", () => {
  it("offers what suits the person, best first, and nothing that is on the table that day", async () => {
    const { userId, saved } = await planned();
    const offers = await listSwaps(ports, userId, PLACE, { most: 100 });
    expect(offers.length).toBeGreaterThan(5);
    const changes = offers.map((offer) => offer.change);
    expect(changes).toEqual(changes.toSorted((a, b) => a - b));
    const today = saved.week.meals.filter((meal) => meal.day === PLACE.day).map((meal) => meal.recipe);
    expect(offers.filter((offer) => today.includes(offer.recipe))).toEqual([]);
    const cookbook = await ports.cookbook.for(stranger);
    for (const { recipe } of offers)
      expect(cookbook.find((each) => each.id === recipe)!.facts).not.toContain("animal");
  });

  it("does what the offer said it would, and nothing else", async () => {
    const { userId, saved } = await planned();
    const [offer] = await listSwaps(ports, userId, PLACE);
    await swapMeal(ports, userId, PLACE, offer!.recipe, saved.revision);
    const now = await find(userId);
    expect(now.revision).toBe(saved.revision + 1);
    expect(mealAt(now, PLACE)).toMatchObject({ recipe: offer!.recipe, portion: offer!.portion });
    const others = ({ week }: SavedWeek) =>
      week.meals.filter((meal) => meal.day !== PLACE.day || meal.occasion !== PLACE.occasion);
    expect(others(now)).toEqual(others(saved));
    expect(offer!.effects.map((effect) => effect.nutrient)).toEqual(saved.week.basis.priorities);
    for (const { nutrient, over, before, after } of offer!.effects) {
      const target = saved.week.basis.targets.nutrients[nutrient].amount!;
      const share = (of: SavedWeek) =>
        (over === "week" ? meanAmount(of.week, nutrient) : dayAmount(of.week, PLACE.day, nutrient)).known /
        target;
      expect(over).toBe(STORED_NUTRIENTS.has(nutrient) ? "week" : "day");
      expect(before).toBeCloseTo(share(saved), 9);
      expect(after).toBeCloseTo(share(now), 9);
    }
  });

  it("names the meal that was there as a rival no worse than it was", async () => {
    const { userId, saved } = await planned();
    const was = mealAt(saved, PLACE);
    const offers = await listSwaps(ports, userId, PLACE, { most: 100 });
    const last = offers.at(-1)!;
    await swapMeal(ports, userId, PLACE, last.recipe, saved.revision);
    const rival = mealAt(await find(userId), PLACE).rival!;
    const best = Math.min(0, offers[0]!.change);
    expect(rival.recipe).toBe(best < 0 ? offers[0]!.recipe : was.recipe);
    expect(rival.cost).toBeCloseTo(best - last.change, 6);
  });

  it("is refused when the week was changed meanwhile, and then changes nothing", async () => {
    const { userId, saved } = await planned();
    const [one, two] = await listSwaps(ports, userId, PLACE);
    await swapMeal(ports, userId, PLACE, one!.recipe, saved.revision);
    const now = await find(userId);
    await expect(swapMeal(ports, userId, PLACE, two!.recipe, saved.revision)).rejects.toThrow(Conflict);
    await expect(lockMeal(ports, userId, PLACE, true, saved.revision)).rejects.toThrow(Conflict);
    expect(await find(userId)).toEqual(now);
  });

  it("takes no recipe that the person's wishes rule out, and none that does not exist", async () => {
    const { userId, saved } = await planned();
    const meat = (await ports.cookbook.for(stranger)).find(
      (recipe) => recipe.slots.includes("dinner") && recipe.facts.includes("meat"),
    )!;
    for (const recipe of [meat.id, "no-such-recipe", mealAt(saved, PLACE).recipe])
      await expect(swapMeal(ports, userId, PLACE, recipe, saved.revision)).rejects.toThrow(NotFound);
    expect(await find(userId)).toEqual(saved);
  });

  it("is for the owner alone", async () => {
    const { userId, saved } = await planned();
    const [offer] = await listSwaps(ports, userId, PLACE);
    await expect(listSwaps(ports, stranger, PLACE)).rejects.toThrow(NotFound);
    await expect(swapMeal(ports, stranger, PLACE, offer!.recipe, 1)).rejects.toThrow(NotFound);
    await expect(lockMeal(ports, stranger, PLACE, true, 1)).rejects.toThrow(NotFound);
    expect(await find(userId)).toEqual(saved);
  });

  it("works in a week with a recipe that was retired since, and offers that one nowhere", async () => {
    const { userId, saved } = await planned();
    const retired = mealAt(saved, PLACE).recipe;
    await db.recipe.update({ where: { id: retired }, data: { retiredAt: new Date() } });
    try {
      for (const day of [0, 1, 2, 3]) {
        const offers = await listSwaps(ports, userId, { ...PLACE, day }, { most: 100 });
        expect(offers.map((offer) => offer.recipe)).not.toContain(retired);
      }
      const elsewhere = { ...PLACE, day: 5 };
      const [offer] = await listSwaps(ports, userId, elsewhere);
      await swapMeal(ports, userId, elsewhere, offer!.recipe, saved.revision);
      const now = await find(userId);
      expect(mealAt(now, PLACE).recipe).toBe(retired);
      expect(now.week.recipes[retired]).toEqual(saved.week.recipes[retired]);
    } finally {
      await db.recipe.update({ where: { id: retired }, data: { retiredAt: null } });
    }
  });
});

describe("locking a meal", () => {
  it("marks it, and lets it go again", async () => {
    const { userId, saved } = await planned();
    await lockMeal(ports, userId, PLACE, true, saved.revision);
    const now = await find(userId);
    expect(now.week.meals.filter((meal) => meal.locked)).toEqual([{ ...mealAt(saved, PLACE), locked: true }]);
    await lockMeal(ports, userId, PLACE, false, now.revision);
    expect((await find(userId)).week).toEqual(saved.week);
  });

  it("is refused for a meal the week does not have", async () => {
    const { userId, saved } = await planned();
    const second = { ...PLACE, occasion: "secondSnack" } as const;
    await expect(lockMeal(ports, userId, second, true, saved.revision)).rejects.toThrow(NotFound);
    await expect(lockMeal(ports, userId, { ...PLACE, day: 7 }, true, saved.revision)).rejects.toThrow(
      NotFound,
    );
  });
});

describe("what a week's address opens", () => {
  it("is the meal, the swap or the foods it names, and nothing for what does not exist", async () => {
    const { userId, saved } = await planned();
    const open = (query: Record<string, string | string[]>) => openPanel(ports, userId, saved, query);
    expect(await open({ why: "2-dinner" })).toMatchObject({ kind: "why", explanation: { meal: PLACE2 } });
    expect(await open({ swap: "0-breakfast" })).toMatchObject({ kind: "swap", meal: { day: 0 } });
    expect(await open({ behind: "calcium.3" })).toMatchObject({
      kind: "behind",
      nutrient: "calcium",
      day: 3,
    });
    expect(await open({ behind: "calcium" })).toMatchObject({ kind: "behind", day: null });
    const absent = ["9-dinner", "2-secondSnack", "x", "-1-dinner", "2-dinner-2", "2-constructor", ""];
    for (const why of absent) expect(await open({ why })).toBeNull();
    for (const behind of ["calcium.7", "water", "calcium.-1", "__proto__"])
      expect(await open({ behind })).toBeNull();
    expect(await open({ why: ["2-dinner", "3-dinner"] })).toBeNull();
  });
});
const PLACE2 = { day: 2, occasion: "dinner" };

describe("the week to show first", () => {
  it("is the one that holds today, else the next to come, else a new one", async () => {
    const { userId } = await planned();
    const on = (today: string) => currentWeekStart(ports, userId, today as IsoDate);
    expect(await on("2026-11-23")).toBe(MONDAY);
    expect(await on("2026-11-29")).toBe(MONDAY);
    expect(await on("2026-11-30")).toBe("2026-11-30");
    expect(await on("2026-11-20")).toBe(MONDAY);
    expect(await currentWeekStart(ports, stranger, MONDAY)).toBe(MONDAY);
  });
});
