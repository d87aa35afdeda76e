"use server";
import { revalidatePath } from "next/cache";
import { calendarFileForm, feedRef, subscribeForm } from "#lib/schemas/calendar.ts";
import { calendarsFor } from "#lib/server/composition-training.ts";
import { type ActionResult, type ActionState, runAction } from "#lib/server/run-action.ts";
import { importCalendar, subscribeCalendar, unsubscribeCalendar } from "#lib/use-cases/calendars.ts";

function refresh(): void {
  revalidatePath("/training", "layout");
  revalidatePath("/week", "layout");
}

/** Returns how many sessions came in. */
export async function importCalendarAction(
  _: ActionState<number>,
  form: FormData,
): Promise<ActionState<number>> {
  const result = await runAction({
    name: "import calendar",
    schema: calendarFileForm,
    input: form,
    run: async ({ file, takeAll }, user) =>
      importCalendar(calendarsFor(user.id), user.id, await file.text(), takeAll, new Date()),
  });
  refresh();
  return result;
}

export async function subscribeCalendarAction(
  _: ActionState<number>,
  form: FormData,
): Promise<ActionState<number>> {
  const result = await runAction({
    name: "follow calendar",
    schema: subscribeForm,
    input: form,
    run: ({ address, takeAll }, user) =>
      subscribeCalendar(calendarsFor(user.id), user.id, address, takeAll, new Date()),
  });
  refresh();
  return result;
}

export async function unsubscribeCalendarAction(id: string): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "leave calendar",
    schema: feedRef,
    input: { id },
    run: async (input, user) => {
      await unsubscribeCalendar(calendarsFor(user.id), user.id, input.id);
      return null;
    },
  });
  refresh();
  return result;
}
