"use server";
import { onward } from "#app/(planner)/welcome/onward.ts";
import type { Saved } from "#components/people/person-form.tsx";
import { prioritiesForm } from "#lib/schemas/profile.ts";
import { people } from "#lib/server/composition-people.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { savePriorities } from "#lib/use-cases/save-profile.ts";

export async function savePrioritiesAction(
  _: ActionState<Saved>,
  form: FormData,
): Promise<ActionState<Saved>> {
  const result = await runAction({
    name: "save priorities",
    schema: prioritiesForm,
    input: form,
    lists: ["priorities", "paused", "place"],
    run: async (input, user) => savePriorities(people(), user.id, input, await todayOf(user.id)),
  });
  return onward(result, "/welcome/priorities", form);
}
