"use client";
import { useActionState } from "react";
import type { FormState } from "#components/people/form-answers.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

interface RemoveGuestProps {
  readonly id: string;
  readonly name: string;
  readonly action: (state: FormState<null>, form: FormData) => Promise<FormState<null>>;
}

/** Erases what is kept about a guest. Weeks already planned keep their plates. */
export function RemoveGuest({ id, name, action }: RemoveGuestProps) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} className="space-y-2">
      <input type="hidden" name="guest" value={id} />
      <SubmitButton variant="quiet">Remove {name}</SubmitButton>
      {state?.ok === false && (
        <p role="alert" className="text-sm text-stop">
          {state.formError ?? "That didn't work."}
        </p>
      )}
    </form>
  );
}
