"use server";
import { revalidatePath } from "next/cache";
import { trainingSettingsForm } from "#lib/schemas/training-settings.ts";
import { training } from "#lib/server/composition-training.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";

export async function saveTrainingSettingsAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "save training settings",
    schema: trainingSettingsForm,
    input: form,
    run: async (settings, user) => {
      await training().settings.save(user.id, settings);
      return null;
    },
  });
  revalidatePath("/training", "layout");
  revalidatePath("/week", "layout");
  return result;
}
