"use server";
import { revalidatePath } from "next/cache";
import type { Saved } from "#components/people/person-form.tsx";
import { kitchenForm } from "#lib/schemas/kitchen.ts";
import { specialDayForm, specialDayIdForm } from "#lib/schemas/special-day.ts";
import { people } from "#lib/server/composition-people.ts";
import { atTable } from "#lib/server/composition-table.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { saveKitchen } from "#lib/use-cases/save-profile.ts";
import { removeSpecialDay, saveSpecialDay } from "#lib/use-cases/special-days.ts";

const PAGE = "/settings/kitchen";

export async function saveKitchenAction(_: ActionState<Saved>, form: FormData): Promise<ActionState<Saved>> {
  const { id } = await requireUser();
  const profile = await people().profiles.find(id);
  const result = await runAction({
    name: "save kitchen",
    schema: kitchenForm(profile?.occasions ?? []),
    input: form,
    lists: ["budget", "batchDays"],
    run: async (input, user) => {
      const { affectedWeeks } = await saveKitchen(people(), user.id, input, await todayOf(user.id));
      return { affectedWeeks };
    },
  });
  if (result.ok) revalidatePath(PAGE);
  return result;
}

export async function addSpecialDayAction(_: ActionState<null>, form: FormData): Promise<ActionState<null>> {
  const { id } = await requireUser();
  const today = await todayOf(id);
  const result = await runAction({
    name: "add special day",
    schema: specialDayForm(today),
    input: form,
    run: async (input, user) => {
      await saveSpecialDay(atTable(), user.id, input, today);
      return null;
    },
  });
  if (result.ok) revalidatePath(PAGE);
  return result;
}

export async function removeSpecialDayAction(
  _: ActionState<null>,
  form: FormData,
): Promise<ActionState<null>> {
  const result = await runAction({
    name: "remove special day",
    schema: specialDayIdForm,
    input: form,
    run: async ({ day }, user) => {
      await removeSpecialDay(atTable(), user.id, day);
      return null;
    },
  });
  revalidatePath(PAGE);
  return result;
}
