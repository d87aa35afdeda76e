"use server";
import { redirect } from "next/navigation";
import { InvalidInput } from "#lib/errors.ts";
import { resetPasswordForm } from "#lib/schemas/account.ts";
import { account } from "#lib/server/composition-account.ts";
import { type ActionState, runPublicAction } from "#lib/server/run-action.ts";

export async function setNewPassword(_state: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    name: "reset-password",
    schema: resetPasswordForm,
    input: form,
    async run(input) {
      if (!(await account().resetPassword(input))) {
        throw new InvalidInput("This link has run out or was used already. Ask for a new one.");
      }
      redirect("/sign-in?notice=password-reset");
    },
  });
}
