"use server";
import { randomInt } from "node:crypto";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { cancelForm, lockForm, planForm, swapForm } from "#lib/schemas/week.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { cancelPlan, requestPlan } from "#lib/use-cases/request-plan.ts";
import { lockMeal, swapMeal } from "#lib/use-cases/swap-meal.ts";

const SEEDS = 2 ** 31 - 1;

export async function planAction(_: ActionState, form: FormData): Promise<ActionState> {
  const { id } = await requireUser();
  const result = await runAction({
    name: "plan week",
    schema: planForm(await todayOf(id)),
    input: form,
    run: async ({ startDate }, user) => {
      await requestPlan(planning(), user.id, startDate, randomInt(SEEDS));
      return startDate;
    },
  });
  if (!result.ok) return result;
  redirect(`/week/${result.value}`);
}

export async function cancelAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "cancel plan",
    schema: cancelForm,
    input: form,
    run: async ({ run }, user) => {
      await cancelPlan(planning(), user.id, run);
      return null;
    },
  });
  revalidatePath("/week", "layout");
  return result;
}

export async function lockAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "lock meal",
    schema: lockForm,
    input: form,
    run: async ({ locked, revision, ...place }, user) => {
      await lockMeal(planning(), user.id, place, locked, revision);
      return null;
    },
  });
  revalidatePath("/week", "layout");
  return result;
}

export async function swapAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "swap meal",
    schema: swapForm,
    input: form,
    run: async ({ recipe, revision, ...place }, user) => {
      await swapMeal(planning(), user.id, place, recipe, revision);
      return place.startDate;
    },
  });
  if (!result.ok) return result;
  revalidatePath("/week", "layout");
  redirect(`/week/${result.value}`);
}
