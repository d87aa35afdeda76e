import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Saved } from "#components/people/person-form.tsx";
import type { ActionResult } from "#lib/server/run-action.ts";
import type { ProfileSaved } from "#lib/use-cases/save-profile.ts";
import { afterStep, type StepPath } from "./steps.ts";

/**
 * After saving: on the first visit to the next step, else back to the page with a note. What a page shows of a person
 * hangs together, so all of it is fetched afresh.
 */
export function onward(
  result: ActionResult<ProfileSaved>,
  step: StepPath,
  form: FormData,
): ActionResult<Saved> {
  if (!result.ok) return result;
  revalidatePath("/", "layout");
  if (form.get("onward") === "yes") redirect(afterStep(step, form.get("add")));
  return { ok: true, value: { affectedWeeks: result.value.affectedWeeks } };
}
