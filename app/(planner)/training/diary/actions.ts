"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { instant } from "#lib/domain/shared/wall-clock.ts";
import { NotFound } from "#lib/errors.ts";
import { diaryRef, drinkInput, weighInForm } from "#lib/schemas/training.ts";
import { drinkFoods, training } from "#lib/server/composition-training.ts";
import { type ActionResult, type ActionState, runAction } from "#lib/server/run-action.ts";
import { logDrink, recordWeighIn } from "#lib/use-cases/training-diary.ts";

const now = () => instant(Date.now());

export async function weighInAction(_: ActionState, form: FormData): Promise<ActionState> {
  const result = await runAction({
    name: "weigh in",
    schema: weighInForm,
    input: form,
    run: async (input, user) => {
      await recordWeighIn(training(), user.id, input, now());
      return `/training/${input.session}/${input.on}`;
    },
  });
  if (!result.ok) return result;
  revalidatePath("/training", "layout");
  redirect(`${result.value}#after`);
}

/** Returns the entry's id, so that it can be taken back. */
export async function logDrinkAction(input: {
  readonly volume: number;
  readonly food: string | null;
}): Promise<ActionResult<string>> {
  const result = await runAction({
    name: "log drink",
    schema: drinkInput,
    input,
    run: (drink, user) => logDrink(training(), drinkFoods(), user.id, drink, now()),
  });
  revalidatePath("/training", "layout");
  return result;
}

export async function deleteDrinkAction(id: string): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "delete drink",
    schema: diaryRef,
    input: { id },
    run: async (input, user) => {
      if (!(await training().diary.deleteDrink(user.id, input.id))) throw new NotFound("entry");
      return null;
    },
  });
  revalidatePath("/training", "layout");
  return result;
}

export async function deleteWeighInAction(id: string): Promise<ActionResult<null>> {
  const result = await runAction({
    name: "delete weigh-in",
    schema: diaryRef,
    input: { id },
    run: async (input, user) => {
      if (!(await training().diary.deleteWeighIn(user.id, input.id))) throw new NotFound("weigh-in");
      return null;
    },
  });
  revalidatePath("/training", "layout");
  return result;
}
