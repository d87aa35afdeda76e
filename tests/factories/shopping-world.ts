// Lists, weeks and pantries on the test's own database, wired as the app wires them.
import { randomUUID } from "node:crypto";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { buyableRecipe } from "#lib/domain/shopping/buyable.ts";
import type { ListItem } from "#lib/domain/shopping/list.ts";
import { gramsOf } from "#lib/domain/shopping/quantity.ts";
import { foodStore } from "#lib/store/foods.ts";
import { listStore } from "#lib/store/lists.ts";
import { pantryStore } from "#lib/store/pantry.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { weekStore } from "#lib/store/weeks.ts";
import { applyCommands, createList, listsInUse, openList } from "#lib/use-cases/lists.ts";
import { makeList } from "#lib/use-cases/make-list.ts";
import type { ShoppingPorts } from "#lib/use-cases/shopping-ports.ts";
import { db } from "./database.ts";
import { smallRecipe, smallWeek } from "./small-week.ts";

export const store = listStore(db);
const forLists = { lists: store, newId: randomUUID };
export const shelf = recipeStore(db);
export const ports: ShoppingPorts = {
  lists: {
    open: (userId, id) => openList(store, userId, id),
    inUse: (userId) => listsInUse(store, userId, new Date()),
    create: (userId, list) => createList(forLists, userId, list),
    apply: (userId, id, commands) => applyCommands(forLists, userId, id, commands),
  },
  weeks: weekStore(db),
  profiles: profileStore(db),
  recipes: {
    async buyable(_, ids) {
      const all = await shelf.listRecipesForPlanning();
      return new Map(
        all
          .filter(({ recipe }) => ids.includes(recipe.id))
          .map(({ recipe }) => [recipe.id, buyableRecipe(recipe)]),
      );
    },
  },
  foods: foodStore(db),
  pantry: pantryStore(db),
};
const SEARCH = { seed: 1, moves: 1, first: 0, second: 0 };
export const START = "2026-11-23" as IsoDate;
export const TODAY = "2026-11-25" as IsoDate;
export const ONION = "11282";
export const SPINACH = "11457";

/** Two dinners that are in no cookbook any more: 100 g of a food a serving. */
export const week = (...foods: readonly string[]) =>
  smallWeek(foods.map((food, at) => smallRecipe(`r${at}-${food}`, {}, food)));
export const saveWeek = (userId: string, ...foods: readonly string[]) =>
  ports.weeks.save(userId, week(...foods), SEARCH);
export const fromWeek = (userId: string, dates: readonly IsoDate[] = []) =>
  makeList(
    ports,
    userId,
    { week: { start: START, dates, label: "Week" }, recipe: null, on: { name: "Shop" } },
    TODAY,
  );
export const itemsOf = async (userId: string, id: string) => (await ports.lists.open(userId, id)).list.items;
export const line = async (userId: string, id: string, food: string): Promise<ListItem> => {
  const item = (await itemsOf(userId, id)).find((each) => each.foodKey === food);
  if (!item) throw new Error(`no line for ${food}`);
  return item;
};
export const tick = (userId: string, id: string, item: ListItem, at = Date.now()) =>
  ports.lists.apply(userId, id, [
    { type: "tick", itemId: item.id, ticked: { by: userId, at, covers: gramsOf(item.needs) } },
  ]);
export const atHome = async (userId: string) =>
  Object.fromEntries((await ports.pantry.of(userId)).items.map((item) => [item.foodKey, item.grams]));

export async function household(owner: string, member: string, viewer: string) {
  await db.household.create({
    data: {
      name: "Ours",
      members: {
        create: [
          { userId: owner, role: "owner" },
          { userId: member, role: "member" },
          { userId: viewer, role: "viewer" },
        ],
      },
    },
  });
}
