"use server";
import { redirect } from "next/navigation";
import type { SoreState } from "#components/guide/sore-path.tsx";
import { sorePathForm, wishesForm } from "#lib/schemas/sore-path.ts";
import { currentUser } from "#lib/server/current-user.ts";
import { myDay } from "#lib/server/my-day.ts";
import { todayIn } from "#lib/server/today-of.ts";
import { adviseComplaint } from "#lib/use-cases/advise-complaint.ts";

/**
 * The next question or the answer. What was said is neither stored nor logged: it comes in the body of a form and goes
 * back with the page.
 */
export async function adviseAction(_: SoreState | null, form: FormData): Promise<SoreState | null> {
  const { answers, asked } = sorePathForm.parse({
    text: form.get("text") ?? undefined,
    what: form.get("what") ?? undefined,
    flag: form.getAll("flag"),
    none: form.get("none") ?? undefined,
    place: form.get("place") ?? undefined,
    since: form.get("since") ?? undefined,
    asked: form.get("asked") ?? undefined,
  });
  if (answers.text === "" && answers.what === null) return null;
  const day = await myDay();
  const screen = adviseComplaint(answers, day && { ...day, today: todayIn(day.profile.timeZone) });
  // The same question again means that it came back without an answer.
  return { screen, unanswered: asked === screen.step.kind };
}

/** From nutrients to a week that goes out of its way for them; without an account the choice goes along. */
export async function prioritiseAction(form: FormData): Promise<void> {
  const { nutrient } = wishesForm.parse({ nutrient: form.getAll("nutrient") });
  const goal = nutrient.length > 0 ? `/priorities?add=${nutrient.join(",")}` : "/priorities";
  const user = await currentUser();
  redirect(user ? goal : `/sign-up?callbackUrl=${encodeURIComponent(goal)}`);
}
