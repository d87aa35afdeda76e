"use server";
import { onward } from "#app/(planner)/welcome/onward.ts";
import { effectsOf } from "#components/people/guard-effects.ts";
import type { HealthWords } from "#components/people/health-preview.tsx";
import type { Saved } from "#components/people/person-form.tsx";
import { DECLARATION_IDS } from "#lib/domain/guidance/declarations.ts";
import { healthForm } from "#lib/schemas/profile.ts";
import { people } from "#lib/server/composition-people.ts";
import { type ActionState, runAction } from "#lib/server/run-action.ts";
import { todayOf } from "#lib/server/today-of.ts";
import { previewHealth } from "#lib/use-cases/preview-health.ts";
import { saveHealth } from "#lib/use-cases/save-profile.ts";

export async function saveHealthAction(_: ActionState<Saved>, form: FormData): Promise<ActionState<Saved>> {
  const result = await runAction({
    name: "save health",
    schema: healthForm(DECLARATION_IDS),
    input: form,
    lists: ["declarations"],
    run: async ({ declarations }, user) =>
      saveHealth(people(), user.id, declarations, await todayOf(user.id)),
  });
  return onward(result, "/welcome/health", form);
}

/** What these answers would change; nothing is saved. */
export async function previewHealthAction(declarations: readonly string[]): Promise<HealthWords | null> {
  const result = await runAction({
    name: "preview health",
    schema: healthForm(DECLARATION_IDS),
    input: { declarations },
    run: async (input, user) => previewHealth(people(), user.id, input.declarations, await todayOf(user.id)),
  });
  if (!result.ok || result.value === null) return null;
  const { guards, targets, conflicts, onHold, weeks } = result.value;
  return { ...effectsOf(guards, targets), conflicts, onHold, weeks };
}
