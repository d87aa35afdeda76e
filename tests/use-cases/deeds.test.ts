import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import type { Deed } from "#lib/schemas/deed.ts";
import { foodStore } from "#lib/store/foods.ts";
import { pantryStore } from "#lib/store/pantry.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { type DeedPorts, takeDeed } from "#lib/use-cases/take-deed.ts";
import { db, newPerson } from "../factories/database.ts";
import { smallRecipe, smallWeek } from "../factories/small-week.ts";

const weeks = weekStore(db);
const pantry = pantryStore(db);
const ports: DeedPorts = {
  shopping: { weeks, pantry, foods: foodStore(db), recipes: { buyable: async () => new Map() } },
  weeks,
  opinions: opinionStore(db),
  findRecipe: async (_, id) => (id === "soup" ? { id } : null),
};
const START = "2026-11-23" as IsoDate;
const ONION = "11282";
const RECIPE = `r0-${ONION}`;
const meal = { startDate: START, day: 0, occasion: "dinner" as Occasion, recipe: RECIPE };

let me = "";
let stranger = "";
beforeEach(async () => {
  [me, stranger] = await Promise.all([newPerson(), newPerson()]);
  await weeks.save(me, smallWeek([smallRecipe(RECIPE, {}, ONION)]), {
    seed: 1,
    moves: 1,
    first: 0,
    second: 0,
  });
});
afterAll(() => db.$disconnect());

const take = (deed: Deed, who = me) => takeDeed(ports, who, deed);
const lockedNow = async () => (await weeks.find(me, START))!.week.meals[0]!.locked;

describe("what a device did without a signal", () => {
  test("a meal that was cooked is cooked once, however often it arrives, and not cooked just so", async () => {
    await pantry.add(me, [{ foodKey: ONION, name: "Onions", grams: 500, useBy: null, useUp: false }]);
    const left = async () => (await pantry.of(me)).items[0]!.grams!;
    const cooked = { kind: "cooked", ...meal, cooked: true } as const;
    await Promise.all([take(cooked), take(cooked)]);
    await take(cooked);
    const after = await left();
    expect(after).toBeLessThan(500);
    expect(after).toBeGreaterThanOrEqual(0);
    for (let time = 0; time < 2; time++) await take({ ...cooked, cooked: false });
    expect(await left()).toBeCloseTo(500, 6);
    await expect(take(cooked, stranger)).rejects.toThrow(NotFound);
  });

  test("a meal is kept as it was seen, whatever else changed; another one in its place is not", async () => {
    const lock = { kind: "lock", ...meal, locked: true } as const;
    await Promise.all([take(lock), take({ kind: "cooked", ...meal, cooked: true })]);
    expect(await lockedNow()).toBe(true);
    const { revision } = (await weeks.find(me, START))!;
    await take(lock);
    expect((await weeks.find(me, START))!.revision, "nothing was changed again").toBe(revision);
    await take({ ...lock, locked: false });
    expect(await lockedNow()).toBe(false);
    await expect(take({ ...lock, recipe: "another" })).rejects.toThrow(Conflict);
    await expect(take({ ...lock, day: 6 })).rejects.toThrow(Conflict);
    await expect(take(lock, stranger)).rejects.toThrow(NotFound);
    expect(await lockedNow()).toBe(false);
  });

  test("what one thinks of a recipe", async () => {
    const opinion = { kind: "opinion", recipe: "soup", opinion: "favourite" } as const;
    await take(opinion);
    await take(opinion);
    expect((await ports.opinions.of(me)).favourites).toEqual(["soup"]);
    await take({ ...opinion, opinion: null });
    expect((await ports.opinions.of(me)).favourites).toEqual([]);
    await expect(take({ ...opinion, recipe: randomUUID() })).rejects.toThrow(NotFound);
  });
});
