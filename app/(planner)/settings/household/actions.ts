"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { noInput } from "#lib/schemas/account.ts";
import { householdForm, inviteForm, inviteIdForm, joinForm, memberForm } from "#lib/schemas/household.ts";
import { households } from "#lib/server/composition-households.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";

const HERE = "/settings/household";

export async function createHouseholdAction(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "create household",
    schema: householdForm,
    input: form,
    async run({ name }, user) {
      await households().create(user.id, name);
      revalidatePath("/", "layout");
      return null;
    },
  });
}

export async function renameHouseholdAction(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "rename household",
    schema: householdForm,
    input: form,
    async run({ name }, user) {
      await households().rename(user.id, name);
      revalidatePath(HERE);
      return null;
    },
  });
}

/** Answers with the link, the only time that it can be seen. */
export async function inviteAction(_: ActionState<string>, form: FormData): Promise<ActionState<string>> {
  return runAction({
    name: "invite to household",
    schema: inviteForm,
    input: form,
    async run({ role }, user) {
      const link = await households().invite(user.id, role);
      revalidatePath(HERE);
      return link;
    },
  });
}

export async function revokeInviteAction(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "revoke invitation",
    schema: inviteIdForm,
    input: form,
    async run({ inviteId }, user) {
      await households().revokeInvite(user.id, inviteId);
      revalidatePath(HERE);
      return null;
    },
  });
}

export async function changeMemberAction(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "change household member",
    schema: memberForm,
    input: form,
    async run({ userId, change }, user) {
      await households().changeMember(user.id, userId, change);
      revalidatePath(HERE);
      return null;
    },
  });
}

export async function leaveHouseholdAction(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "leave household",
    schema: noInput,
    input: form,
    async run(_input, user) {
      await households().leave(user.id);
      revalidatePath("/", "layout");
      return null;
    },
  });
}

export async function joinAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "join household",
    schema: joinForm,
    input: form,
    async run({ token }, user) {
      await households().join(user.id, token);
      return null;
    },
  });
  if (!result.ok) return result;
  revalidatePath("/", "layout");
  redirect(HERE);
}
