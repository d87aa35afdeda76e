"use server";
import { revalidatePath } from "next/cache";
import { NotFound } from "#lib/errors.ts";
import {
  cookedForm,
  pantryAddForm,
  pantryChangeForm,
  pantrySwitch,
  stapleSwitch,
} from "#lib/schemas/pantry.ts";
import { pantry, shopping } from "#lib/server/composition-shopping.ts";
import { type ActionResult, type ActionState, runAction } from "#lib/server/run-action.ts";
import { cookMeal, uncookMeal } from "#lib/use-cases/cook-meal.ts";
import { changeStock, setStaple, stockPantry } from "#lib/use-cases/stock-pantry.ts";

const unitsOf = async (userId: string) => (await shopping().profiles.find(userId))?.units ?? "metric";

export async function stockAction(_: ActionState<string>, form: FormData): Promise<ActionState<string>> {
  const result = await runAction({
    name: "stock pantry",
    schema: pantryAddForm,
    input: form,
    run: async (input, user) => stockPantry(shopping(), user.id, input, await unitsOf(user.id)),
  });
  revalidatePath("/pantry");
  return result;
}

export async function changeStockAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "change stock",
    schema: pantryChangeForm,
    input: form,
    run: async (input, user) => {
      await changeStock(shopping(), user.id, input, await unitsOf(user.id));
      return null;
    },
  });
  revalidatePath("/pantry");
  return result;
}

/** Takes an entry out of the pantry, or brings it back. */
export async function removeStockAction(id: string, on: boolean): Promise<ActionResult<null>> {
  return switched("remove stock", { id, on }, (input, userId) =>
    pantry().setDeleted(userId, input.id, input.on ? new Date() : null),
  );
}

/** Marks an entry as wanted on the table soon. */
export async function markUseUpAction(id: string, on: boolean): Promise<ActionResult<null>> {
  return switched("use up", { id, on }, (input, userId) =>
    pantry().change(userId, input.id, { useUp: input.on }),
  );
}

async function switched(
  name: string,
  input: { readonly id: string; readonly on: boolean },
  run: (input: { readonly id: string; readonly on: boolean }, userId: string) => Promise<boolean>,
): Promise<ActionResult<null>> {
  const result = await runAction({
    name,
    schema: pantrySwitch,
    input,
    run: async (parsed, user) => {
      if (!(await run(parsed, user.id))) throw new NotFound("entry");
      return null;
    },
  });
  revalidatePath("/pantry");
  return result;
}

/** A staple is out, or at home again. */
export async function stapleAction(food: string, name: string, out: boolean): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "staple",
    schema: stapleSwitch,
    input: { food, name, out },
    run: async (input, user) => {
      await setStaple(shopping(), user.id, { foodKey: input.food, name: input.name }, input.out);
      return null;
    },
  });
  revalidatePath("/pantry");
  return result;
}

/** A planned meal was cooked: what it uses leaves the pantry. Or it was not, after all. */
export async function cookedAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "cooked",
    schema: cookedForm,
    input: form,
    run: async ({ cooked, ...place }, user) => {
      await (cooked ? cookMeal : uncookMeal)(shopping(), user.id, place);
      return null;
    },
  });
  revalidatePath("/week", "layout");
  revalidatePath("/pantry");
  return result;
}
