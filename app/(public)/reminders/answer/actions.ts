"use server";
import { revalidatePath } from "next/cache";
import { tokenAnswerForm } from "#lib/schemas/reminders.ts";
import { answered } from "#lib/server/composition-reminders.ts";
import { type ActionState, runPublicAction } from "#lib/server/run-action.ts";

export async function answerByToken(_: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    name: "answer reminder",
    schema: tokenAnswerForm,
    input: form,
    async run({ token, answer }) {
      await answered().answer(token, answer);
      revalidatePath("/reminders/answer");
      return null;
    },
  });
}
