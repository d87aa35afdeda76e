"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import { NotFound } from "#lib/errors.ts";
import { occurrenceRef, sessionForm, sessionRef } from "#lib/schemas/training.ts";
import { training, withWeather } from "#lib/server/composition-training.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { type ActionResult, type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import {
  addSession,
  changeOccurrence,
  changeSession,
  deleteSession,
  restoreOccurrence,
  restoreSession,
  skipOccurrence,
} from "#lib/use-cases/change-training.ts";
import { takeForecast } from "#lib/use-cases/take-forecast.ts";

/** Training stands beside the week's meals as well. */
function refresh(): void {
  revalidatePath("/training", "layout");
  revalidatePath("/week", "layout");
}

export async function addSessionAction(_: ActionState, form: FormData): Promise<ActionState> {
  const { id } = await requireUser();
  const result = await runAction({
    name: "add session",
    schema: sessionForm(await todayOf(id)),
    input: form,
    lists: ["days"],
    run: async ({ details, rule }, user) => {
      await addSession(training(), user.id, details, rule);
      return details.date;
    },
  });
  if (!result.ok) return result;
  refresh();
  redirect(`/training?week=${result.value}`);
}

/** `ref` names the occurrence whose form this is; "one" changes it alone, "all" the whole series. */
export async function changeSessionAction(_: ActionState, form: FormData): Promise<ActionState> {
  const { id } = await requireUser();
  const ref = occurrenceRef.safeParse({ id: form.get("id"), on: form.get("on") });
  const one = form.get("scope") === "one";
  const result = await runAction({
    name: "change session",
    schema: sessionForm(await todayOf(id)),
    input: form,
    lists: ["days"],
    run: async ({ details, rule }, user) => {
      if (!ref.success) throw new NotFound("session");
      const { id: session, on } = ref.data;
      if (one) await changeOccurrence(training(), user.id, session, on, details);
      else await changeSession(training(), user.id, session, details, rule);
      return details.date;
    },
  });
  if (!result.ok) return result;
  refresh();
  redirect(`/training?week=${result.value}`);
}

type Ref = { readonly id: string; readonly on: string };

export async function skipAction(ref: Ref): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "skip session",
    schema: occurrenceRef,
    input: ref,
    run: async ({ id, on }, user) => {
      await skipOccurrence(training(), user.id, id, on);
      return null;
    },
  });
  refresh();
  return result;
}

export async function restoreOccurrenceAction(ref: Ref): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "restore occurrence",
    schema: occurrenceRef,
    input: ref,
    run: async ({ id, on }, user) => {
      await restoreOccurrence(training(), user.id, id, on);
      return null;
    },
  });
  refresh();
  return result;
}

export async function deleteSessionAction(id: string): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "delete session",
    schema: sessionRef,
    input: { id },
    run: async (input, user) => {
      await deleteSession(training(), user.id, input.id, new Date());
      return null;
    },
  });
  refresh();
  return result;
}

export async function restoreSessionAction(id: string): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "restore session",
    schema: sessionRef,
    input: { id },
    run: async (input, user) => {
      await restoreSession(training(), user.id, input.id);
      return null;
    },
  });
  refresh();
  return result;
}

export async function takeForecastAction(ref: Ref): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "take forecast",
    schema: occurrenceRef,
    input: ref,
    run: async ({ id, on }, user) => {
      await takeForecast(withWeather(user.id), user.id, id, on, instant(Date.now()));
      return null;
    },
  });
  refresh();
  return result;
}
