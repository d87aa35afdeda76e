"use server";
import { revalidatePath } from "next/cache";
import type { ListItem } from "#lib/domain/shopping/list.ts";
import { foodItem } from "#lib/domain/shopping/make-items.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import {
  foodParam,
  listId,
  newShopForm,
  planAnswer,
  restoredShop,
  shopId,
  shopOrder,
} from "#lib/schemas/shopping.ts";
import { feedPorts, shopping, shops } from "#lib/server/composition-shopping.ts";
import { type ActionResult, type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { answerPlanChange, checkPantry } from "#lib/use-cases/follow-plan.ts";
import { makeFeed } from "#lib/use-cases/list-feed.ts";

/** The line of a food, to be put on a list: how shops sell it and where it stands. */
export async function foodLineAction(food: string): Promise<ActionResult<ListItem>> {
  return runAction({
    name: "food line",
    schema: foodParam,
    input: { food },
    run: async (input) => {
      const found = await shopping().foods.loadFoodsByKeys([input.food]);
      if (!found.has(input.food)) throw new InvalidInput("The catalogue has no such food.");
      return foodItem(input.food, "", found);
    },
  });
}

export async function planAnswerAction(
  list: string,
  source: string,
  answer: "follow" | "keep",
): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "answer plan change",
    schema: planAnswer,
    input: { list, source, answer },
    run: async (input, user) => {
      const today = await todayOf(user.id);
      await answerPlanChange(shopping(), user.id, input.list, input.source, input.answer, today);
      return null;
    },
  });
  revalidatePath(`/shopping/${list}`);
  return result;
}

/** Takes off what is at home now. Returns how many lines changed. */
export async function checkPantryAction(id: string): Promise<ActionResult<number>> {
  return runAction({
    name: "check pantry",
    schema: listId,
    input: { id },
    run: async (input, user) => checkPantry(shopping(), user.id, input.id, await todayOf(user.id)),
  });
}

/** Makes the list's address for other tools; shown once. An earlier one stops working. */
export async function makeFeedAction(id: string): Promise<ActionResult<string>> {
  const result = await runAction({
    name: "make feed",
    schema: listId,
    input: { id },
    run: (input, user) => makeFeed(feedPorts(), user.id, input.id),
  });
  revalidatePath(`/shopping/${id}`);
  return result;
}

export async function revokeFeedAction(id: string): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "revoke feed",
    schema: listId,
    input: { id },
    run: async (input, user) => {
      await feedPorts().feeds.revoke(user.id, input.id);
      return null;
    },
  });
  revalidatePath(`/shopping/${id}`);
  return result;
}

/** Most shops a person keeps in order. */
const MOST_SHOPS = 20;

export async function newShopAction(_: ActionState<string>, form: FormData): Promise<ActionState<string>> {
  const result = await runAction({
    name: "new shop",
    schema: newShopForm,
    input: form,
    run: async ({ name }, user) => {
      if ((await shops().of(user.id)).length >= MOST_SHOPS)
        throw new InvalidInput(`There is room for ${MOST_SHOPS} shops.`);
      return shops().create(user.id, name);
    },
  });
  revalidatePath("/shopping", "layout");
  return result;
}

export async function chooseShopAction(id: string): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "use shop",
    schema: shopId,
    input: { id },
    run: async (input, user) => {
      if (!(await shops().use(user.id, input.id))) throw new NotFound("shop");
      return null;
    },
  });
  revalidatePath("/shopping", "layout");
  return result;
}

export async function orderAislesAction(id: string, aisles: readonly string[]): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "order aisles",
    schema: shopOrder,
    input: { id, aisles },
    run: async (input, user) => {
      if (!(await shops().change(user.id, input.id, { aisles: input.aisles }))) throw new NotFound("shop");
      return null;
    },
  });
  revalidatePath("/shopping", "layout");
  return result;
}

/** Returns what was deleted, so that it can be had back. */
export async function deleteShopAction(
  id: string,
): Promise<ActionResult<{ readonly name: string; readonly aisles: readonly string[] }>> {
  const result = await runAction({
    name: "delete shop",
    schema: shopId,
    input: { id },
    run: async (input, user) => {
      const shop = await shops().delete(user.id, input.id);
      if (!shop) throw new NotFound("shop");
      return { name: shop.name, aisles: shop.aisles };
    },
  });
  revalidatePath("/shopping", "layout");
  return result;
}

/** Brings a shop back that was deleted a moment ago. */
export async function restoreShopAction(
  name: string,
  aisles: readonly string[],
): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "restore shop",
    schema: restoredShop,
    input: { name, aisles },
    run: async (input, user) => {
      const id = await shops().create(user.id, input.name);
      await shops().change(user.id, id, { aisles: input.aisles });
      return null;
    },
  });
  revalidatePath("/shopping", "layout");
  return result;
}
