"use server";
import { revalidatePath } from "next/cache";
import { shareForm, thingForm } from "#lib/schemas/sharing.ts";
import { lists } from "#lib/server/composition-lists.ts";
import { sharing } from "#lib/server/composition-sharing.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";

/** Shows a list or a week to the household, or no longer. */
export async function shareAction(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "share with household",
    schema: shareForm,
    input: form,
    async run({ kind, id, shared }, user) {
      if (kind === "list") await lists().share(user.id, id, shared);
      else await sharing().shareWeek(user.id, id, shared);
      revalidatePath("/", "layout");
      return null;
    },
  });
}

/** Answers with a secret link, the only time that it can be seen. */
export async function makeLinkAction(_: ActionState<string>, form: FormData): Promise<ActionState<string>> {
  return runAction({
    name: "make secret link",
    schema: thingForm,
    input: form,
    run: (thing, user) => sharing().makeLink(user.id, thing),
  });
}

export async function revokeLinksAction(_: ActionState, form: FormData): Promise<ActionState> {
  return runAction({
    name: "revoke secret links",
    schema: thingForm,
    input: form,
    async run(thing, user) {
      await sharing().store.revokeLinks(user.id, thing);
      revalidatePath("/", "layout");
      return null;
    },
  });
}
