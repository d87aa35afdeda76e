"use server";
import { redirect } from "next/navigation";
import { OIDC } from "#lib/auth/oidc-provider.ts";
import { safePath } from "#lib/auth/safe-path.ts";
import { signInFailure } from "#lib/auth/sign-in-failure.ts";
import { emailLinkForm, providerForm, signInForm } from "#lib/schemas/account.ts";
import { type ActionState, runPublicAction } from "#lib/server/run-action.ts";
import { throughNextAuth } from "#lib/server/through-next-auth.ts";

export async function signIn(_state: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    name: "sign-in",
    schema: signInForm,
    input: form,
    async run({ email, password, callbackUrl }) {
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

/** Mails a sign-in link; the answer is the same for every address. */
export async function mailSignInLink(_state: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    name: "sign-in-link",
    schema: emailLinkForm,
    input: form,
    async run({ email, callbackUrl }) {
      const { error } = await throughNextAuth(["signin", "email"], {
        email,
        callbackUrl: safePath(callbackUrl),
      });
      if (error) throw signInFailure(error);
      redirect("/check-mail?for=sign-in");
    },
  });
}

/** Off to the outside identity provider. */
export async function signInWithProvider(_state: ActionState, form: FormData): Promise<ActionState> {
  return runPublicAction({
    name: "sign-in-provider",
    schema: providerForm,
    input: form,
    async run({ callbackUrl }) {
      const { error, location } = await throughNextAuth(["signin", OIDC], {
        callbackUrl: safePath(callbackUrl),
      });
      if (error) throw signInFailure(error);
      redirect(location);
    },
  });
}
