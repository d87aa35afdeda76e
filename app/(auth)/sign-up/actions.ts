"use server";
import { redirect } from "next/navigation";
import { safePath } from "#lib/auth/safe-path.ts";
import { signInFailure } from "#lib/auth/sign-in-failure.ts";
import { signUpForm } from "#lib/schemas/account.ts";
import { account } from "#lib/server/composition-account.ts";
import { type ActionState, runPublicAction } from "#lib/server/run-action.ts";
import { throughNextAuth } from "#lib/server/through-next-auth.ts";

export async function signUp(_state: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    name: "sign-up",
    schema: signUpForm,
    input: form,
    async run({ email, password, callbackUrl }) {
      const next = await account().signUp({ email, password });
      if (next === "check-mail") redirect("/check-mail?for=sign-up");
      // Whether the account is new or was there before, the next step is to sign in with what was typed.
      const goal = safePath(callbackUrl);
      const { error } = await throughNextAuth(["callback", "credentials"], {
        email,
        password,
        callbackUrl: goal,
      });
      if (error) throw signInFailure(error);
      redirect(goal);
    },
  });
}
