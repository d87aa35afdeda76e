"use server";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Prioritised } from "#components/guide/prioritise-form.tsx";
import { wishesForm } from "#lib/schemas/sore-path.ts";
import { people } from "#lib/server/composition-people.ts";
import { currentUser } from "#lib/server/current-user.ts";
import { runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { prioritise } from "#lib/use-cases/prioritise.ts";

/** Makes a nutrient a priority at one press; whoever has no account, or has told us nothing yet, does that first. */
export async function prioritiseAction(_: Prioritised | null, form: FormData): Promise<Prioritised> {
  const [nutrient] = wishesForm.parse({ nutrient: form.getAll("nutrient") }).nutrient;
  if (!nutrient) return { kind: "refused", text: "Choose a nutrient from the list." };
  if (!(await currentUser()))
    redirect(`/sign-up?callbackUrl=${encodeURIComponent(`/priorities?add=${nutrient}`)}`);
  const result = await runAction({
    name: "prioritise",
    schema: wishesForm,
    input: { nutrient: [nutrient] },
    run: async (_input, user) =>
      prioritise(people(), user.id, nutrient, !form.has("undo"), await todayOf(user.id)),
  });
  if (!result.ok) return { kind: "refused", text: result.formError ?? "That could not be saved. Try again." };
  if (result.value === null) redirect(`/welcome?add=${nutrient}`);
  revalidatePath("/", "layout");
  return result.value;
}
