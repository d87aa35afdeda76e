"use server";
import { randomInt } from "node:crypto";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import {
  cancelForm,
  lockForm,
  moveForm,
  planForm,
  portionForm,
  relaxForm,
  swapForm,
  undoForm,
  whatIfForm,
  whyNotForm,
} from "#lib/schemas/week.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { questions } from "#lib/server/composition-questions.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { type ActionResult, type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { lockMeal } from "#lib/use-cases/lock-meal.ts";
import { moveMeal } from "#lib/use-cases/move-meal.ts";
import { portionMeal } from "#lib/use-cases/portion-meal.ts";
import { relaxAndPlan } from "#lib/use-cases/relax-wishes.ts";
import { cancelPlan, requestPlan } from "#lib/use-cases/request-plan.ts";
import { swapMeal } from "#lib/use-cases/swap-meal.ts";
import { undoChange } from "#lib/use-cases/undo-change.ts";
import { takeWhatIf } from "#lib/use-cases/what-if.ts";
import { acceptWhyNot } from "#lib/use-cases/why-not.ts";

const SEEDS = 2 ** 31 - 1;

export async function planAction(_: ActionState, form: FormData): Promise<ActionState> {
  const { id } = await requireUser();
  const result = await runAction({
    name: "plan week",
    schema: planForm(await todayOf(id)),
    input: form,
    run: async ({ startDate, days }, user) => {
      await requestPlan(planning(), user.id, startDate, randomInt(SEEDS), days);
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
    run: async ({ recipe, repair, revision, ...place }, user) => {
      await swapMeal(planning(), user.id, place, recipe, revision, { repair });
      return place.startDate;
    },
  });
  return backToWeek(result);
}

export async function portionAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "portion meal",
    schema: portionForm,
    input: form,
    run: async ({ portion, repair, revision, ...place }, user) => {
      await portionMeal(planning(), user.id, place, portion, revision, { repair });
      return place.startDate;
    },
  });
  return backToWeek(result);
}

export async function moveAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "move meal",
    schema: moveForm,
    input: form,
    run: async ({ toDay, way, revision, ...place }, user) => {
      await moveMeal(planning(), user.id, place, toDay, way, revision);
      return place.startDate;
    },
  });
  return backToWeek(result);
}

export async function whyNotAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "accept why not",
    schema: whyNotForm,
    input: form,
    run: async ({ recipe, rest, revision, ...place }, user) => {
      await acceptWhyNot(questions(), user.id, place, recipe, rest, revision);
      return place.startDate;
    },
  });
  return backToWeek(result);
}

export async function whatIfAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "take what if",
    schema: whatIfForm,
    input: form,
    run: async ({ startDate, revision, changes }, user) => {
      await takeWhatIf(questions(), user.id, startDate, changes, revision, await todayOf(user.id));
      return startDate;
    },
  });
  return backToWeek(result);
}

export async function relaxAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "relax wishes",
    schema: relaxForm,
    input: form,
    run: async ({ startDate, way }, user) => {
      const today = await todayOf(user.id);
      await relaxAndPlan(planning(), user.id, startDate, way, randomInt(SEEDS), today);
      return startDate;
    },
  });
  return backToWeek(result);
}

export async function undoAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "undo change",
    schema: undoForm,
    input: form,
    run: async ({ startDate, revision }, user) => {
      await undoChange(planning(), user.id, startDate, revision, await todayOf(user.id));
      return startDate;
    },
  });
  return backToWeek(result);
}

/** A change that was made shows itself in the week; one that was not says why where it was tried. */
function backToWeek(result: ActionResult<IsoDate>): ActionState {
  if (!result.ok) return result;
  revalidatePath("/week", "layout");
  redirect(`/week/${result.value}`);
}
