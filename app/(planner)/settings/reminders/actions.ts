"use server";
import { revalidatePath } from "next/cache";
import { noInput } from "#lib/schemas/account.ts";
import { deviceForm, reminderForm, silenceForm } from "#lib/schemas/reminders.ts";
import { reminders } from "#lib/server/composition-reminders.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";

const HERE = "/settings/reminders";

export async function saveReminders(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "save reminders",
    schema: reminderForm,
    input: form,
    async run(preferences, user) {
      await reminders().save(user.id, preferences);
      revalidatePath(HERE);
      return null;
    },
  });
}

export async function silence(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "silence reminders",
    schema: silenceForm,
    input: form,
    async run(input, user) {
      await reminders().silence(user.id, input.silence);
      revalidatePath(HERE);
      return null;
    },
  });
}

export async function sendTest(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "send test reminder",
    schema: noInput,
    input: form,
    async run(_input, user) {
      await reminders().sendTest(user.id);
      revalidatePath(HERE);
      return null;
    },
  });
}

export async function removeDevice(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "remove push device",
    schema: deviceForm,
    input: form,
    async run({ device }, user) {
      await reminders().removeDevice(user.id, device);
      revalidatePath(HERE);
      return null;
    },
  });
}

export async function makeFeed(_: ActionState<string>, form: FormData): Promise<ActionState<string>> {
  return runAction({
    name: "make calendar address",
    schema: noInput,
    input: form,
    async run(_input, user) {
      const address = await reminders().makeFeed(user.id);
      revalidatePath(HERE);
      return address;
    },
  });
}

export async function revokeFeed(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "take calendar address back",
    schema: noInput,
    input: form,
    async run(_input, user) {
      await reminders().revokeFeed(user.id);
      revalidatePath(HERE);
      return null;
    },
  });
}
