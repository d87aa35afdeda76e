"use server";
import { randomInt } from "node:crypto";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import {
  adjustForm,
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
import { training } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { adjustToTraining } from "#lib/use-cases/adjust-to-training.ts";
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

export async function adjustAction(_: ActionState, form: FormData): Promise<ActionState> {
  const { id } = await requireUser();
  const today = await todayOf(id);
  const result = await runAction({
    name: "adjust week to training",
    schema: adjustForm,
    input: form,
    run: async ({ startDate }, user) => {
      await adjustToTraining(planning(), training(), user.id, startDate, randomInt(SEEDS), today);
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
  return change("swap meal", swapForm, form, ({ recipe, repair, revision, ...place }, userId) =>
    swapMeal(planning(), userId, place, recipe, revision, { repair }),
  );
}

export async function portionAction(_: ActionState, form: FormData): Promise<ActionState> {
  return change("portion meal", portionForm, form, ({ portion, repair, revision, ...place }, userId) =>
    portionMeal(planning(), userId, place, portion, revision, { repair }),
  );
}

export async function moveAction(_: ActionState, form: FormData): Promise<ActionState> {
  return change("move meal", moveForm, form, ({ toDay, way, revision, ...place }, userId) =>
    moveMeal(planning(), userId, place, toDay, way, revision),
  );
}

export async function whyNotAction(_: ActionState, form: FormData): Promise<ActionState> {
  return change("accept why not", whyNotForm, form, ({ recipe, rest, revision, ...place }, userId) =>
    acceptWhyNot(questions(), userId, place, recipe, rest, revision),
  );
}

export async function whatIfAction(_: ActionState, form: FormData): Promise<ActionState> {
  return change("take what if", whatIfForm, form, async ({ startDate, revision, changes }, userId) =>
    takeWhatIf(questions(), userId, startDate, changes, revision, await todayOf(userId)),
  );
}

export async function relaxAction(_: ActionState, form: FormData): Promise<ActionState> {
  return change("relax wishes", relaxForm, form, async ({ startDate, way }, userId) =>
    relaxAndPlan(planning(), userId, startDate, way, randomInt(SEEDS), await todayOf(userId)),
  );
}

export async function undoAction(_: ActionState, form: FormData): Promise<ActionState> {
  return change("undo change", undoForm, form, async ({ startDate, revision }, userId) =>
    undoChange(planning(), userId, startDate, revision, await todayOf(userId)),
  );
}

/** A change that was made shows itself in the week; one that was not says why where it was tried. */
async function change<T extends { readonly startDate: IsoDate }>(
  name: string,
  schema: z.ZodType<T>,
  form: FormData,
  run: (input: T, userId: string) => Promise<unknown>,
): Promise<ActionState> {
  const result = await runAction({
    name,
    schema,
    input: form,
    run: async (input, user) => {
      await run(input, user.id);
      return input.startDate;
    },
  });
  if (!result.ok) return result;
  revalidatePath("/week", "layout");
  redirect(`/week/${result.value}`);
}
