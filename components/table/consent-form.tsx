"use client";
import { useActionState } from "react";
import type { FormState } from "#components/people/form-answers.ts";
import { Checkbox } from "#components/ui/choice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

interface ConsentFormProps {
  readonly consents: boolean;
  readonly action: (state: FormState<null>, form: FormData) => Promise<FormState<null>>;
}

/** Lets those one lives with plan meals for oneself, too, and takes it back. */
export function ConsentForm({ consents, action }: ConsentFormProps) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} className="space-y-3">
      <Checkbox
        key={String(consents)}
        name="consent"
        label="My household may plan meals for me"
        hint="They see your name, your portions and what the meals bring against the reference values for your age. Your diet and what you leave out bind the meals you share. What you told us about your health is used, and never shown to them."
        defaultChecked={consents}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant="quiet" pendingLabel="Saving…">
          Save
        </SubmitButton>
        <p role="status" className="text-sm text-soft">
          {state?.ok && "Saved."}
        </p>
        {state?.ok === false && (
          <p role="alert" className="text-sm text-stop">
            {state.formError ?? "That didn't work."}
          </p>
        )}
      </div>
    </form>
  );
}
