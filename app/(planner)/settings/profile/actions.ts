"use server";
import { revalidatePath } from "next/cache";
import { onward } from "#app/(planner)/welcome/onward.ts";
import type { Saved } from "#components/people/person-form.tsx";
import { aboutForm, isTimeZone, unitsForm } from "#lib/schemas/profile.ts";
import { people } from "#lib/server/composition-people.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayIn } from "#lib/server/today-of.ts";
import { saveAbout, saveUnits } from "#lib/use-cases/save-profile.ts";

export async function saveAboutAction(_: ActionState<Saved>, form: FormData): Promise<ActionState<Saved>> {
  // Ages and weeks count from the day it is where the form says the person lives.
  const zone = String(form.get("timeZone") ?? "").replaceAll(" ", "_");
  const today = todayIn(isTimeZone(zone) ? zone : "UTC");
  const result = await runAction({
    name: "save about",
    schema: aboutForm(today),
    input: form,
    run: (input, user) => saveAbout(people(), user.id, input, today),
  });
  return onward(result, "/welcome/about", form);
}

export async function saveUnitsAction(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "save units",
    schema: unitsForm,
    input: form,
    async run({ units }, user) {
      await saveUnits(people(), user.id, units);
      revalidatePath("/", "layout");
      return null;
    },
  });
}
