"use client";
import { UsersRound } from "lucide-react";
import { useActionState } from "react";
import { shareOwnRecipeAction } from "#app/(planner)/recipes/own/actions.ts";
import { FieldError } from "#components/ui/field-frame.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

interface ShareRecipeProps {
  readonly id: string;
  readonly shared: boolean;
  /** What the household is called. */
  readonly household: string;
}

/** Whether the household sees a recipe of one's own, and may plan with it. Works without script. */
export function ShareRecipe({ id, shared, household }: ShareRecipeProps) {
  const [state, send] = useActionState(shareOwnRecipeAction, null);
  return (
    <form action={send} className="no-print mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="shared" value={shared ? "no" : "yes"} />
      <p className="inline-flex items-center gap-2 text-sm text-soft" role="status">
        <UsersRound className="size-4.5" aria-hidden="true" />
        {shared ? `“${household}” sees it and can plan with it.` : "Only you see it."}
      </p>
      <SubmitButton size="small" variant="quiet">
        {shared ? "Stop sharing" : `Share with “${household}”`}
      </SubmitButton>
      {state?.ok === false && <FieldError id={`share-${id}`} error={state.formError ?? undefined} />}
    </form>
  );
}
