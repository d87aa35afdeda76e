import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dayAmount, meanAmount } from "#lib/domain/explanation/totals.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { Conflict, InvalidInput, NotFound } from "#lib/errors.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { personalCookbook } from "#lib/store/personal-cookbook.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { lockMeal } from "#lib/use-cases/lock-meal.ts";
import { listMoves, moveMeal } from "#lib/use-cases/move-meal.ts";
import type { SavedWeek } from "#lib/use-cases/plan-ports.ts";
import { listPortions, portionMeal } from "#lib/use-cases/portion-meal.ts";
import { listSwaps, swapMeal } from "#lib/use-cases/swap-meal.ts";
import { undoChange } from "#lib/use-cases/undo-change.ts";
import { setScene } from "#lib/use-cases/week-scene.ts";
import { db, newPerson } from "../factories/database.ts";
import { person, planWeek } from "../factories/planned-week.ts";

const MONDAY = "2026-11-23" as IsoDate;
const ports = {
  weeks: weekStore(db),
  profiles: profileStore(db),
  cookbook: personalCookbook(recipeStore(db), ownRecipeStore(db), opinionStore(db)),
};
const LUNCH = { startDate: MONDAY, day: 2, occasion: "lunch" } as const;
const { week: WEEK } = planWeek(person(), { moves: 2_000 });
let stranger: string;

beforeAll(async () => {
  stranger = await newPerson();
});
afterAll(() => db.$disconnect());

async function planned() {
  const userId = await newPerson();
  await ports.weeks.save(userId, WEEK, { seed: 1, moves: 2_000, first: 0, second: 0 });
  return { userId, saved: await find(userId) };
}
const find = async (userId: string): Promise<SavedWeek> => (await ports.weeks.find(userId, MONDAY))!;
const mealAt = ({ week }: SavedWeek, day: number, occasion: string) =>
  week.meals.find((meal) => meal.day === day && meal.occasion === occasion)!;
const plates = ({ week }: SavedWeek) =>
  week.meals.map(({ day, occasion, recipe, portion, locked }) => ({
    day,
    occasion,
    recipe,
    portion,
    locked,
  }));

describe("serving more or less", () => {
  it("offers the household portions and does what was shown", async () => {
    const { userId, saved } = await planned();
    const offers = listPortions(await setScene(ports, userId, saved.week), LUNCH);
    expect(offers.filter((offer) => offer.current).map((offer) => offer.portion)).toEqual([
      mealAt(saved, 2, "lunch").portion,
    ]);
    const other = offers.find((offer) => !offer.current)!;
    await portionMeal(ports, userId, LUNCH, other.portion, saved.revision);
    const now = await find(userId);
    expect(mealAt(now, 2, "lunch")).toMatchObject({
      recipe: mealAt(saved, 2, "lunch").recipe,
      portion: other.portion,
    });
    expect(dayAmount(now.week, 2, "energy")).toEqual(other.dayEnergy);
    expect(other.effects.length).toBe(saved.week.basis.priorities.length);
    for (const { nutrient, over, before, after } of other.effects) {
      const target = saved.week.basis.targets.nutrients[nutrient].amount!;
      const share = (of: SavedWeek) =>
        (over === "week" ? meanAmount(of.week, nutrient) : dayAmount(of.week, 2, nutrient)).known / target;
      expect(before).toBeCloseTo(share(saved), 9);
      expect(after).toBeCloseTo(share(now), 9);
    }
    expect(plates(now).filter((plate) => plate.day !== 2 || plate.occasion !== "lunch")).toEqual(
      plates(saved).filter((plate) => plate.day !== 2 || plate.occasion !== "lunch"),
    );
  });

  it("lets the rest of the day make room, but no kept meal and no other day, and never ends up worse", async () => {
    const { userId } = await planned();
    const days = [0, 1, 2, 3, 4, 5, 6];
    for (const day of days)
      await lockMeal(ports, userId, { ...LUNCH, day, occasion: "breakfast" }, true, day + 1);
    const saved = await find(userId);
    const scene = await setScene(ports, userId, saved.week);
    const target = saved.week.basis.targets.energy.target;
    const off = (amount: { known: number }) => Math.abs(amount.known / target - 1);
    let eased = 0;
    for (const day of days) {
      const place = { ...LUNCH, day };
      const plain = listPortions(scene, place);
      for (const [at, offer] of listPortions(scene, place, { repair: true }).entries()) {
        if (offer.current) continue;
        expect(off(offer.dayEnergy)).toBeLessThanOrEqual(off(plain[at]!.dayEnergy) + 0.05);
        if (off(offer.dayEnergy) < off(plain[at]!.dayEnergy)) eased += 1;
        for (const change of offer.alsoChanges) {
          expect(change).toMatchObject({ day, portionOnly: true });
          expect(["snack", "dinner"]).toContain(change.occasion);
        }
      }
    }
    expect(eased).toBeGreaterThan(0);
  });

  it("refuses portions the recipe cannot have", async () => {
    const { userId, saved } = await planned();
    await expect(portionMeal(ports, userId, LUNCH, 1.13, 1)).rejects.toThrow(InvalidInput);
    expect(await find(userId)).toEqual(saved);
  });
});

describe("swapping with repair", () => {
  it("changes what the offer says and leaves every other recipe where it is", async () => {
    const { userId, saved } = await planned();
    const [offer] = await listSwaps(ports, userId, LUNCH, { repair: true });
    await swapMeal(ports, userId, LUNCH, offer!.recipe, saved.revision, { repair: true });
    const now = await find(userId);
    const changed = plates(now).filter((plate, at) => plate.portion !== plates(saved)[at]!.portion);
    const others = changed.filter((plate) => plate.occasion !== "lunch");
    expect(others.map((plate) => plate.occasion)).toEqual(offer!.alsoChanges.map((each) => each.occasion));
    expect(plates(now).filter((plate, at) => plate.recipe !== plates(saved)[at]!.recipe)).toHaveLength(1);
  });
});

describe("moving a meal to another day", () => {
  it("trades places, or serves it there as well, with the effect that was shown", async () => {
    const { userId, saved } = await planned();
    const offers = listMoves(await setScene(ports, userId, saved.week), LUNCH);
    expect(offers).toHaveLength(12);
    const trade = offers.find((offer) => offer.way === "trade" && offer.against === null)!;
    await moveMeal(ports, userId, LUNCH, trade.day, "trade", saved.revision);
    const now = await find(userId);
    expect(mealAt(now, trade.day, "lunch").recipe).toBe(mealAt(saved, 2, "lunch").recipe);
    expect(mealAt(now, 2, "lunch").recipe).toBe(mealAt(saved, trade.day, "lunch").recipe);
    for (const { nutrient, over, day, after } of trade.effects) {
      const target = saved.week.basis.targets.nutrients[nutrient].amount!;
      const amount = over === "week" ? meanAmount(now.week, nutrient) : dayAmount(now.week, day, nutrient);
      expect(after).toBeCloseTo(amount.known / target, 9);
    }
    expect(now.lastChange).toMatch(/ moved to \w+day, in exchange for /);
    await undoChange(ports, userId, MONDAY, now.revision, MONDAY);
    expect((await find(userId)).week).toEqual(saved.week);
  });

  it("serves a meal on another day as well", async () => {
    const { userId, saved } = await planned();
    const uses = (recipe: string) => WEEK.meals.filter((meal) => meal.recipe === recipe).length;
    const once = WEEK.meals.find((meal) => meal.occasion !== "dinner" && uses(meal.recipe) === 1)!;
    const place = { startDate: MONDAY, day: once.day, occasion: once.occasion };
    const offers = listMoves(await setScene(ports, userId, saved.week), place);
    const copy = offers.find((offer) => offer.way === "copy" && offer.against === null)!;
    await moveMeal(ports, userId, place, copy.day, "copy", saved.revision);
    const copied = await find(userId);
    for (const day of [once.day, copy.day])
      expect(mealAt(copied, day, once.occasion).recipe).toBe(once.recipe);
  });

  it("puts nothing in the place of a kept meal, and no dinner twice in a week", async () => {
    const { userId } = await planned();
    await lockMeal(ports, userId, { ...LUNCH, day: 4 }, true, 1);
    const saved = await find(userId);
    await expect(moveMeal(ports, userId, LUNCH, 4, "trade", 2)).rejects.toThrow(/You keep Friday's lunch/);
    // From Monday to Sunday nothing keeps: it would be cooked again.
    const dinner = { ...LUNCH, day: 0, occasion: "dinner" } as const;
    await expect(moveMeal(ports, userId, dinner, 6, "copy", 2)).rejects.toThrow(/too often/);
    await expect(moveMeal(ports, userId, LUNCH, 9, "copy", 2)).rejects.toThrow(NotFound);
    expect(await find(userId)).toEqual(saved);
  });
});

describe("changes of a week", () => {
  it("belong to its owner, and to the revision they were made on", async () => {
    const { userId, saved } = await planned();
    await expect(portionMeal(ports, stranger, LUNCH, 1, 1)).rejects.toThrow(NotFound);
    await expect(moveMeal(ports, stranger, LUNCH, 3, "trade", 1)).rejects.toThrow(NotFound);
    await expect(undoChange(ports, stranger, MONDAY, 1, MONDAY)).rejects.toThrow(NotFound);
    await expect(undoChange(ports, userId, MONDAY, 1, MONDAY)).rejects.toThrow(Conflict);
    await lockMeal(ports, userId, LUNCH, true, 1);
    await expect(moveMeal(ports, userId, LUNCH, 3, "copy", 1)).rejects.toThrow(Conflict);
    await undoChange(ports, userId, MONDAY, 2, MONDAY);
    expect((await find(userId)).week).toEqual(saved.week);
  });
});
