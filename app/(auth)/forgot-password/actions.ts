"use server";
import { redirect } from "next/navigation";
import { forgotPasswordForm } from "#lib/schemas/account.ts";
import { account } from "#lib/server/composition-account.ts";
import { type ActionState, runPublicAction } from "#lib/server/run-action.ts";

export async function requestReset(_state: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    name: "request-password-reset",
    schema: forgotPasswordForm,
    input: form,
    async run({ email }) {
      await account().requestPasswordReset({ email });
      redirect("/check-mail?for=reset");
    },
  });
}
