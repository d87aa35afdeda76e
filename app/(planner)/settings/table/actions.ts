"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Saved } from "#components/people/person-form.tsx";
import { consentForm, guestForm, guestIdForm, seatForm } from "#lib/schemas/table.ts";
import { atTable } from "#lib/server/composition-table.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { type ActionResult, type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { removeGuest, saveGuest, seatMember } from "#lib/use-cases/table.ts";

const PAGE = "/settings/table";

export async function consentAction(_: ActionState<null>, form: FormData): Promise<ActionState<null>> {
  const result = await runAction({
    name: "table consent",
    schema: consentForm,
    input: form,
    run: async ({ consent }, user) => {
      await atTable().table.setConsent(user.id, consent);
      return null;
    },
  });
  revalidatePath(PAGE);
  return result;
}

export async function seatAction(_: ActionState<null>, form: FormData): Promise<ActionState<null>> {
  const result = await runAction({
    name: "seat member",
    schema: seatForm,
    input: form,
    run: async ({ member, presence }, user) => {
      await seatMember(atTable(), user.id, member, presence);
      return null;
    },
  });
  revalidatePath(PAGE);
  return result;
}

export async function saveGuestAction(_: ActionState<Saved>, form: FormData): Promise<ActionState<Saved>> {
  const result = await saveSent(form);
  if (!result.ok) return result;
  redirect(PAGE);
}

/** Puts back a guest who was removed a moment ago, from what their form would have sent. */
export async function restoreGuestAction(form: FormData): Promise<ActionResult<null>> {
  const result = await saveSent(form);
  return result.ok ? { ok: true, value: null } : result;
}

async function saveSent(form: FormData): Promise<ActionResult<Saved>> {
  const { id } = await requireUser();
  const result = await runAction({
    name: "save guest",
    schema: guestForm(await todayOf(id)),
    input: form,
    lists: ["allergens"],
    run: async ({ guest, id: guestId }, user) => {
      await saveGuest(atTable(), user.id, guest, guestId);
      return { affectedWeeks: [] };
    },
  });
  if (result.ok) revalidatePath(PAGE);
  return result;
}

export async function removeGuestAction(_: ActionState<null>, form: FormData): Promise<ActionState<null>> {
  const result = await runAction({
    name: "remove guest",
    schema: guestIdForm,
    input: form,
    run: async ({ guest }, user) => {
      await removeGuest(atTable(), user.id, guest);
      return null;
    },
  });
  if (!result.ok) return result;
  revalidatePath(PAGE);
  // Without script the guest's own page would be asked for again, and is gone.
  if (form.has("plain")) redirect(PAGE);
  return result;
}
