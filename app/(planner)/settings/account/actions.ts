"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { HOME } from "#lib/auth/safe-path.ts";
import { changePasswordForm, deleteAccountForm, noInput, signOutDeviceForm } from "#lib/schemas/account.ts";
import { account } from "#lib/server/composition-account.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";
import { throughNextAuth } from "#lib/server/through-next-auth.ts";

const HERE = "/settings/account";

export async function changePassword(_state: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "change-password",
    schema: changePasswordForm,
    input: form,
    async run(input, user) {
      await account().changePassword({ ...input, userId: user.id });
      // Every session is gone now, this device's too: sign it in again with the new password.
      const fields = { email: user.email, password: input.newPassword, callbackUrl: HOME };
      const { error } = await throughNextAuth(["callback", "credentials"], fields);
      if (error) redirect("/sign-in?notice=password-changed");
      revalidatePath(HERE);
      return null;
    },
  });
}

export async function signOutDevice(_state: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "sign-out-device",
    schema: signOutDeviceForm,
    input: form,
    async run({ sessionId }, user) {
      await account().revokeSession({ userId: user.id, sessionId });
      revalidatePath(HERE);
      return null;
    },
  });
}

export async function signOutEverywhere(_state: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "sign-out-everywhere",
    schema: noInput,
    input: form,
    async run(_input, user) {
      await account().revokeAllSessions(user.id);
      await throughNextAuth(["signout"], { callbackUrl: "/" });
      redirect("/sign-in?notice=signed-out-everywhere");
    },
  });
}

export async function deleteAccount(_state: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "delete-account",
    schema: deleteAccountForm,
    input: form,
    async run({ proof }, user) {
      await account().deleteAccount({ userId: user.id, proof });
      await throughNextAuth(["signout"], { callbackUrl: "/" });
      redirect("/sign-in?notice=account-deleted");
    },
  });
}
