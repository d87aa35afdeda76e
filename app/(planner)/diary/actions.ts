"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { diaryForm } from "#lib/schemas/diary-entry.ts";
import { diary } from "#lib/server/composition-diary.ts";
import { requireUser } from "#lib/server/current-user.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";

export async function saveDayAction(_: ActionState<IsoDate>, form: FormData): Promise<ActionState<IsoDate>> {
  const today = await todayOf((await requireUser()).id);
  const result = await runAction({
    name: "save diary day",
    schema: diaryForm(today),
    input: form,
    lists: ["areas", "kinds"],
    run: async (entry, user) => {
      await diary().soreness.save(user.id, entry);
      return entry.date;
    },
  });
  if (result.ok) revalidatePath("/diary");
  return result;
}

const eraseForm = z.object({
  sure: z.literal("yes", { error: "Tick the box first: it cannot be brought back." }),
});

export async function eraseDiaryAction(_: ActionState<number>, form: FormData): Promise<ActionState<number>> {
  const result = await runAction({
    name: "erase diary",
    schema: eraseForm,
    input: form,
    run: async (_input, user) => diary().soreness.erase(user.id),
  });
  if (result.ok) revalidatePath("/diary");
  return result;
}
