import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ListItem } from "#lib/domain/shopping/list.ts";
import { gramsOf, standingOf } from "#lib/domain/shopping/quantity.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import { bringListHome } from "#lib/use-cases/bring-home.ts";
import { cookMeal, uncookMeal } from "#lib/use-cases/cook-meal.ts";
import { copyList } from "#lib/use-cases/copy-list.ts";
import { answerPlanChange, changesToAsk, checkPantry, planChanges } from "#lib/use-cases/follow-plan.ts";
import { setListArchived, setListDeleted } from "#lib/use-cases/lists.ts";
import { makeList } from "#lib/use-cases/make-list.ts";
import { stockPantry } from "#lib/use-cases/stock-pantry.ts";
import { db, newPerson } from "../factories/database.ts";
import {
  atHome,
  fromWeek,
  itemsOf,
  line,
  ONION,
  ports,
  SPINACH,
  START,
  saveWeek,
  shelf,
  store,
  TODAY,
  tick,
} from "../factories/shopping-world.ts";

let me = "";
let stranger = "";
beforeEach(async () => {
  [me, stranger] = await Promise.all([newPerson(), newPerson()]);
});
afterAll(() => db.$disconnect());

describe("a list from a week", () => {
  test("buys for the planned servings, for the chosen days, less what is at home", async () => {
    await saveWeek(me, ONION, SPINACH, ONION);
    await stockPantry(ports, me, { food: ONION, amount: { amount: 50, unit: "g" }, useBy: null }, "metric");
    const whole = await fromWeek(me);
    expect(gramsOf((await line(me, whole, ONION)).needs)).toBe(200);
    expect((await line(me, whole, ONION)).home).toBe(50);
    const monday = await fromWeek(me, [START]);
    expect((await itemsOf(me, monday)).map((item) => [item.foodKey, gramsOf(item.needs)])).toEqual([
      [ONION, 100],
    ]);
  });

  test("buys a recipe of the cookbook for any servings, onto a list that is there", async () => {
    const [{ recipe } = { recipe: null }] = await shelf.listRecipesForPlanning();
    const id = await ports.lists.create(me, { name: "Mine", sources: [], items: [] });
    const on = { listId: id };
    const buy = (servings: number) =>
      makeList(ports, me, { week: null, recipe: { id: recipe!.id, servings }, on }, TODAY);
    await buy(2);
    const once = (await itemsOf(me, id)).map((item) => gramsOf(item.needs));
    await buy(4);
    const twice = (await itemsOf(me, id)).map((item) => gramsOf(item.needs));
    expect(once.length).toBeGreaterThan(0);
    expect(twice).toEqual(once.map((grams) => grams * 2));
  });

  test("nobody shops from another person's week, list or recipe", async () => {
    await saveWeek(me, ONION);
    const mine = await fromWeek(me);
    await expect(fromWeek(stranger)).rejects.toThrow(NotFound);
    await expect(copyList(ports.lists, stranger, mine)).rejects.toThrow(NotFound);
    await expect(checkPantry(ports, stranger, mine, TODAY)).rejects.toThrow(NotFound);
    await expect(bringListHome(ports, stranger, mine, TODAY)).rejects.toThrow(NotFound);
  });

  test("ten thousand lines are refused in words and nothing is lost", async () => {
    const items: ListItem[] = Array.from({ length: 10_000 }, (_, at) => ({
      ...{ id: `free:${at}`, foodKey: null, name: `Thing ${at}`, aisle: "household", shop: null, needs: [] },
      ...{ home: null, typed: null, note: "", ticked: null, removed: false },
    }));
    await expect(ports.lists.create(me, { name: "All", sources: [], items })).rejects.toThrow(
      /at most 500 lines/,
    );
    const id = await ports.lists.create(me, { name: "Few", sources: [], items: items.slice(0, 3) });
    const commands = items.map((item) => ({ type: "add", item }) as const);
    await expect(ports.lists.apply(me, id, commands)).rejects.toThrow(InvalidInput);
    expect(await itemsOf(me, id)).toHaveLength(3);
  });
});

describe("two lists", () => {
  const home = async (id: string, food: string) => (await line(me, id, food)).home;

  test("do not both leave out the same food at home", async () => {
    await saveWeek(me, ONION, SPINACH, ONION);
    await stockPantry(ports, me, { food: ONION, amount: { amount: 250, unit: "g" }, useBy: null }, "metric");
    const later = ["2026-11-25"] as IsoDate[];
    const first = await fromWeek(me, later);
    expect(await home(first, ONION)).toBe(250);
    const second = await fromWeek(me, later);
    expect(await home(second, ONION), "100 of them are the first list's").toBe(150);
    const third = await fromWeek(me, later);
    expect(await home(third, ONION)).toBe(50);
    for (const id of [first, second, third]) await checkPantry(ports, me, id, TODAY);
    expect([await home(first, ONION), await home(second, ONION), await home(third, ONION)]).toEqual([
      100, 100, 50,
    ]);
  });

  test("one leaves alone what the other bought, until it is cooked or its day is over", async () => {
    await saveWeek(me, SPINACH, SPINACH, ONION);
    const cooking = { startDate: START, day: 2, occasion: "dinner", recipe: `r2-${ONION}` };
    const first = await fromWeek(me);
    await tick(me, first, await line(me, first, ONION));
    await bringListHome(ports, me, first, TODAY);
    await ports.lists.apply(me, first, [{ type: "rename", name: "Done" }]);
    await setListArchived(store, me, first, new Date());
    const bought = (await atHome(me))[ONION]!;
    const second = await fromWeek(me);
    expect(await home(second, ONION)).toBeCloseTo(bought - 100, 6);
    await setListDeleted(store, me, second, new Date());
    await cookMeal(ports, me, cooking);
    const third = await fromWeek(me);
    expect(await home(third, ONION), "cooked, and gone from the pantry").toBeCloseTo(bought - 100, 6);
    await setListDeleted(store, me, third, new Date());
    await uncookMeal(ports, me, cooking);
    const tomorrow = await makeList(
      ports,
      me,
      { week: { start: START, dates: [], label: "Week" }, recipe: null, on: { name: "Later" } },
      "2026-11-26" as IsoDate,
    );
    expect(await home(tomorrow, ONION)).toBeCloseTo(bought, 6);
  });
});

describe("a plan that changed", () => {
  const asked = async (userId: string, id: string) =>
    changesToAsk(
      await planChanges(ports, userId, { id, list: (await ports.lists.open(userId, id)).list }, TODAY),
    );

  test("is followed when the person says so, and what was ticked stays", async () => {
    await saveWeek(me, ONION, SPINACH);
    const id = await fromWeek(me);
    await tick(me, id, await line(me, id, SPINACH));
    expect(await asked(me, id)).toEqual([]);
    await saveWeek(me, ONION, ONION);
    const [change] = await asked(me, id);
    expect(change?.difference.changed.map(({ item }) => item.foodKey)).toEqual([ONION]);
    await answerPlanChange(ports, me, id, change!.source.id, "follow", TODAY);
    expect(gramsOf((await line(me, id, ONION)).needs)).toBe(200);
    expect(standingOf(await line(me, id, SPINACH))).toBe("ticked");
    expect(await asked(me, id)).toEqual([]);
  });

  test("is not asked about again when the list was kept, until the plan changes once more", async () => {
    await saveWeek(me, ONION, SPINACH);
    const id = await fromWeek(me);
    await saveWeek(me, ONION);
    const [change] = await asked(me, id);
    await answerPlanChange(ports, me, id, change!.source.id, "keep", TODAY);
    expect(await asked(me, id)).toEqual([]);
    expect((await line(me, id, SPINACH)).removed).toBe(false);
    await saveWeek(me, SPINACH, SPINACH);
    expect(await asked(me, id)).toHaveLength(1);
  });
});
