"use server";
import { redirect } from "next/navigation";
import { HOME } from "#lib/auth/safe-path.ts";
import { InvalidInput } from "#lib/errors.ts";
import { confirmEmailForm } from "#lib/schemas/account.ts";
import { account } from "#lib/server/composition-account.ts";
import { type ActionState, runPublicAction } from "#lib/server/run-action.ts";
import { throughNextAuth } from "#lib/server/through-next-auth.ts";

export async function confirmAddress(_state: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    name: "confirm-email",
    schema: confirmEmailForm,
    input: form,
    async run({ token, password }) {
      const outcome = await account().confirmEmail({ token, password });
      if (outcome.kind === "dead-link") {
        throw new InvalidInput(
          "This link has run out or was used already. Sign in, and we'll send you a new one.",
        );
      }
      if (outcome.kind === "wrong-password") {
        const message = "That isn't the password this account was made with.";
        throw new InvalidInput(message, { password: [message] });
      }
      const fields = { email: outcome.email, password, callbackUrl: HOME };
      const { error } = await throughNextAuth(["callback", "credentials"], fields);
      redirect(error ? `/sign-in?error=${encodeURIComponent(error)}` : HOME);
    },
  });
}
