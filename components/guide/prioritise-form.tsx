"use client";
import { useActionState } from "react";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";

/** Where the nutrient now stands, or why not. */
export type Prioritised =
  | { readonly kind: "added"; readonly place: number }
  | { readonly kind: "removed" }
  | { readonly kind: "refused"; readonly text: string };
export type PrioritiseAction = (state: Prioritised | null, form: FormData) => Promise<Prioritised>;

interface PrioritiseFormProps {
  readonly action: PrioritiseAction;
  readonly nutrient: ScoredNutrient;
  readonly name: string;
}

/** One press makes a nutrient a priority; another takes it back. */
export function PrioritiseForm({ action, nutrient, name }: PrioritiseFormProps) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} className="max-w-md">
      <input type="hidden" name="nutrient" value={nutrient} />
      {state?.kind === "added" ? (
        <Notice
          tone="good"
          live="polite"
          title={`${name} is your priority ${state.place}.`}
          actions={
            <>
              <LinkButton href="/week" variant="primary" size="small">
                To the week
              </LinkButton>
              <Button type="submit" name="undo" value="1" size="small">
                Undo
              </Button>
            </>
          }
        />
      ) : (
        <div className="space-y-2">
          <SubmitButton>Prioritise it</SubmitButton>
          {state?.kind === "refused" && (
            <Notice tone="watch" live="assertive">
              <p>{state.text}</p>
            </Notice>
          )}
        </div>
      )}
    </form>
  );
}
