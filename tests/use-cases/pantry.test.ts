import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { tokens } from "#lib/auth/tokens.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { standingOf } from "#lib/domain/shopping/quantity.ts";
import { Forbidden, InvalidInput, NotFound } from "#lib/errors.ts";
import { feedStore } from "#lib/store/list-feeds.ts";
import { pantryWishes } from "#lib/store/pantry-wishes.ts";
import { shopStore } from "#lib/store/shops.ts";
import { everythingOf } from "#lib/store/user-export.ts";
import { bringListHome } from "#lib/use-cases/bring-home.ts";
import { cookMeal, uncookMeal } from "#lib/use-cases/cook-meal.ts";
import { copyList } from "#lib/use-cases/copy-list.ts";
import { answerPlanChange, checkPantry } from "#lib/use-cases/follow-plan.ts";
import { makeFeed, readFeed } from "#lib/use-cases/list-feed.ts";
import { changeStock, setStaple, stockPantry } from "#lib/use-cases/stock-pantry.ts";
import { db, newPerson } from "../factories/database.ts";
import {
  atHome,
  fromWeek,
  household,
  itemsOf,
  line,
  ONION,
  ports,
  SPINACH,
  START,
  saveWeek,
  TODAY,
  tick,
} from "../factories/shopping-world.ts";

let me = "";
let stranger = "";
beforeEach(async () => {
  [me, stranger] = await Promise.all([newPerson(), newPerson()]);
});
afterAll(() => db.$disconnect());

describe("the pantry", () => {
  test("is topped up once by a tick, and emptied again when it is taken back", async () => {
    await saveWeek(me, ONION, SPINACH);
    const id = await fromWeek(me);
    const onions = await line(me, id, ONION);
    await tick(me, id, onions);
    await Promise.all([bringListHome(ports, me, id, TODAY), bringListHome(ports, me, id, TODAY)]);
    // 100 g are one onion of 110 g.
    expect(await atHome(me)).toEqual({ [ONION]: 110 });
    await ports.lists.apply(me, id, [{ type: "tick", itemId: onions.id, ticked: null }]);
    await bringListHome(ports, me, id, TODAY);
    expect(await atHome(me)).toEqual({});
  });

  test("gets the rest when a ticked line is ticked again for more", async () => {
    await saveWeek(me, ONION);
    const id = await fromWeek(me);
    await tick(me, id, await line(me, id, ONION), 1_000);
    await bringListHome(ports, me, id, TODAY);
    await saveWeek(me, ONION, ONION, ONION);
    const { list } = await ports.lists.open(me, id);
    const { sources } = list;
    await ports.lists.apply(me, id, [
      {
        type: "cover",
        source: { ...sources[0]!, dates: [...sources[0]!.dates, "2026-11-24", "2026-11-25"] as IsoDate[] },
      },
    ]);
    await answerPlanChange(ports, me, id, sources[0]!.id, "follow", TODAY);
    expect(standingOf(await line(me, id, ONION))).toBe("open");
    await tick(me, id, await line(me, id, ONION), 2_000);
    await bringListHome(ports, me, id, TODAY);
    expect(await atHome(me)).toEqual({ [ONION]: 330 });
  });

  test("a staple that was out is in again when it is ticked, and out when it was not bought", async () => {
    const OIL = "04053";
    await ports.pantry.setStaple(me, { foodKey: OIL, name: "Olive oil" }, true);
    await saveWeek(me, OIL);
    const id = await fromWeek(me);
    const oil = await line(me, id, OIL);
    expect(standingOf(oil)).toBe("open");
    await tick(me, id, oil);
    await bringListHome(ports, me, id, TODAY);
    expect((await ports.pantry.of(me)).staplesOut).toEqual([]);
    await ports.lists.apply(me, id, [{ type: "tick", itemId: oil.id, ticked: null }]);
    await bringListHome(ports, me, id, TODAY);
    expect((await ports.pantry.of(me)).staplesOut).toEqual([{ foodKey: OIL, name: "Olive oil" }]);
  });

  test("a cooked meal uses up what is at home, once, and gives it back when it was not cooked", async () => {
    await saveWeek(me, ONION);
    await stockPantry(ports, me, { food: ONION, amount: { amount: 250, unit: "g" }, useBy: null }, "metric");
    const place = { startDate: START, day: 0, occasion: "dinner", recipe: `r0-${ONION}` };
    await Promise.all([cookMeal(ports, me, place), cookMeal(ports, me, place)]);
    expect(await atHome(me)).toEqual({ [ONION]: 150 });
    const [cooked] = await ports.pantry.cooked(me, (await ports.weeks.find(me, START))!.id);
    expect(cooked).toMatchObject({ day: 0, slot: "dinner", servings: 1 });
    await uncookMeal(ports, me, place);
    expect(await atHome(me)).toEqual({ [ONION]: 250 });
    await expect(uncookMeal(ports, me, place)).rejects.toThrow(NotFound);
    await expect(cookMeal(ports, stranger, place)).rejects.toThrow(NotFound);
  });

  test("is one for the household; who only looks changes nothing; strangers see nothing", async () => {
    const [member, viewer] = await Promise.all([newPerson(), newPerson()]);
    await household(me, member, viewer);
    const stock = { food: ONION, amount: { amount: 1, unit: "kg" }, useBy: null };
    const id = await stockPantry(ports, me, stock, "metric");
    expect(await atHome(member)).toEqual({ [ONION]: 1000 });
    await changeStock(ports, member, { id, amount: { amount: 2, unit: "onions" }, useBy: TODAY }, "metric");
    expect(await atHome(me)).toEqual({ [ONION]: 220 });
    expect((await ports.pantry.of(viewer)).items).toHaveLength(1);
    await expect(stockPantry(ports, viewer, stock, "metric")).rejects.toThrow(Forbidden);
    await expect(setStaple(ports, viewer, { foodKey: "04053", name: "Oil" }, true)).rejects.toThrow(
      Forbidden,
    );
    expect(await ports.pantry.change(viewer, id, { grams: 1 })).toBe(false);
    expect(await ports.pantry.setDeleted(stranger, id, new Date())).toBe(false);
    expect(await atHome(stranger)).toEqual({});
  });

  test("says what it can't weigh, in words, and keeps what was there", async () => {
    const odd = { food: ONION, amount: { amount: 2, unit: "blorps" }, useBy: null };
    await expect(stockPantry(ports, me, odd, "metric")).rejects.toMatchObject({
      fields: { amount: [expect.stringContaining("blorps")] },
    });
    await expect(stockPantry(ports, me, { ...odd, food: "99999" }, "metric")).rejects.toThrow(InvalidInput);
    expect(await atHome(me)).toEqual({});
  });

  test("marked food reaches the planner, in every form recipes name it", async () => {
    const LEMON = "09150";
    const id = await stockPantry(ports, me, { food: LEMON, amount: null, useBy: null }, "metric");
    expect(await pantryWishes(db).for(me)).toEqual([]);
    await ports.pantry.change(me, id, { useUp: true });
    expect(await pantryWishes(db).for(me)).toEqual([LEMON, "09152"]);
  });

  test("what is at home later is taken off the open lines, not off the ticked ones", async () => {
    await saveWeek(me, ONION, SPINACH);
    const id = await fromWeek(me);
    await tick(me, id, await line(me, id, SPINACH));
    for (const food of [ONION, SPINACH])
      await stockPantry(ports, me, { food, amount: { amount: 1, unit: "kg" }, useBy: null }, "metric");
    expect(await checkPantry(ports, me, id, TODAY)).toBe(1);
    expect(standingOf(await line(me, id, ONION))).toBe("home");
    expect(standingOf(await line(me, id, SPINACH))).toBe("ticked");
  });
});

test("a feed is read by its secret alone, of which the database holds a hash, until it is revoked", async () => {
  await saveWeek(me, ONION);
  const id = await fromWeek(me);
  const all = {
    lists: ports.lists,
    feeds: feedStore(db),
    shops: shopStore(db),
    profiles: ports.profiles,
    tokens,
  };
  await expect(makeFeed(all, stranger, id)).rejects.toThrow(NotFound);
  const first = await makeFeed(all, me, id);
  const second = await makeFeed(all, me, id);
  await expect(readFeed(all, first)).rejects.toThrow(NotFound);
  const feed = await readFeed(all, second);
  expect(feed).toMatchObject({
    version: 1,
    name: "Shop",
    items: [{ food: ONION, toBuy: "1 onion", standing: "open" }],
  });
  expect(JSON.stringify(await db.listFeed.findMany({ where: { listId: id } }))).not.toContain(second);
  await all.feeds.revoke(me, id);
  await expect(readFeed(all, second)).rejects.toThrow(NotFound);
});

test("shops keep their aisles, the last used comes first, and a household shares them", async () => {
  const shops = shopStore(db);
  const corner = await shops.create(me, "Corner");
  const market = await shops.create(me, "Market");
  expect(await shops.change(me, corner, { aisles: ["frozen", "produce"] })).toBe(true);
  expect(await shops.use(me, corner)).toBe(true);
  expect(await shops.of(me)).toMatchObject([
    { name: "Corner", aisles: ["frozen", "produce"] },
    { name: "Market" },
  ]);
  expect(await shops.change(stranger, market, { name: "Mine" })).toBe(false);
  expect(await shops.delete(stranger, market)).toBeNull();
  const viewer = await newPerson();
  await household(me, stranger, viewer);
  expect(await shops.of(stranger)).toMatchObject([
    { name: "Corner", aisles: ["frozen", "produce"], mayChange: true },
    { name: "Market" },
  ]);
  expect(await shops.change(stranger, market, { aisles: ["bakery"] })).toBe(true);
  expect((await shops.of(viewer)).map((shop) => shop.mayChange)).toEqual([false, false]);
  expect(await shops.change(viewer, market, { name: "Mine" })).toBe(false);
  await db.householdMember.delete({ where: { userId: stranger } });
  expect(await shops.of(stranger)).toEqual([]);
});

test("a copy has nothing ticked and leaves out what was removed", async () => {
  await saveWeek(me, ONION, SPINACH);
  const id = await fromWeek(me);
  await tick(me, id, await line(me, id, ONION));
  await ports.lists.apply(me, id, [{ type: "remove", itemId: `food:${SPINACH}` }]);
  const copy = await copyList(ports.lists, me, id);
  expect((await ports.lists.open(me, copy)).list.name).toBe("Shop (copy)");
  expect((await itemsOf(me, copy)).map((item) => [item.foodKey, item.ticked])).toEqual([[ONION, null]]);
});

test("the pantry, shops and what was cooked are exported and go with the account", async () => {
  await saveWeek(me, ONION);
  await stockPantry(ports, me, { food: ONION, amount: { amount: 250, unit: "g" }, useBy: null }, "metric");
  await ports.pantry.setStaple(me, { foodKey: "04053", name: "Olive oil" }, true);
  await shopStore(db).create(me, "Corner");
  await cookMeal(ports, me, { startDate: START, day: 0, occasion: "dinner", recipe: `r0-${ONION}` });
  const all = await everythingOf(db, me);
  expect(all).toMatchObject({
    pantry: { items: [{ name: "Onions", grams: 150 }], staplesOut: [{ name: "Olive oil" }] },
    shops: [{ name: "Corner" }],
    weeks: [{ cooked: [{ day: 0, slot: "dinner" }] }],
  });
  await db.user.delete({ where: { id: me } });
  expect(await db.pantryItem.count({ where: { userId: me } })).toBe(0);
});
