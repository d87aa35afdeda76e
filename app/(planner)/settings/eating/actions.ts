"use server";
import { onward } from "#app/(planner)/welcome/onward.ts";
import type { Saved } from "#components/people/person-form.tsx";
import { eatingForm } from "#lib/schemas/eating.ts";
import { people } from "#lib/server/composition-people.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { saveEating } from "#lib/use-cases/save-profile.ts";

export async function saveEatingAction(_: ActionState<Saved>, form: FormData): Promise<ActionState<Saved>> {
  const result = await runAction({
    name: "save eating",
    schema: eatingForm,
    input: form,
    lists: ["allergens", "dislikes", "occasions"],
    run: async (input, user) => saveEating(people(), user.id, input, await todayOf(user.id)),
  });
  return onward(result, "/welcome/eating", form);
}
