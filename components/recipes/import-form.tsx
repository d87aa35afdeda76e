"use client";
import { useActionState } from "react";
import { importRecipeAction } from "#app/(planner)/recipes/own/actions.ts";
import { TextArea } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { OwnRecipeForm } from "./own-recipe-form.tsx";
import { takenValues } from "./own-recipe-values.ts";

/** An address or a pasted page in, a recipe to look over out. */
export function ImportForm() {
  const [state, send] = useActionState(importRecipeAction, null);
  if (state?.ok) {
    const { recipe, source, lines } = state.value;
    return (
      <>
        <Notice tone="info" live="polite" className="mb-6">
          <p>Found “{recipe.name}”. Look its lines over, then keep it. Nothing is kept before that.</p>
        </Notice>
        <OwnRecipeForm values={takenValues(recipe, source, lines)} />
      </>
    );
  }
  const typed = state?.ok === false ? state.values.from : undefined;
  return (
    <form action={send} className="max-w-2xl space-y-4 pb-10">
      <TextArea
        label="Address, or the page itself"
        hint="https://… of a page with a recipe. If it can't be reached, paste its source here."
        name="from"
        rows={5}
        required
        defaultValue={typeof typed === "string" ? typed : ""}
        error={state?.ok === false ? (state.fieldErrors.from ?? state.formError ?? undefined) : undefined}
      />
      <SubmitButton pendingLabel="Reading it…">Read the recipe</SubmitButton>
    </form>
  );
}
