"use client";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { ButtonVariant } from "#components/ui/button-style.ts";
import type { ActionState } from "#lib/schemas/action-state.ts";

interface ChangeButtonProps {
  readonly action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** What is changed, how, and on which revision. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly label: string;
  /** What it is called where its surroundings cannot be seen. */
  readonly spoken?: string;
  readonly variant?: ButtonVariant;
}

/** One change of the week. It is a form, so it works without script; what went wrong is said beside it. */
export function ChangeButton({ action, fields, label, spoken, variant = "quiet" }: ChangeButtonProps) {
  const [state, send, pending] = useActionState(action, null);
  return (
    <form action={send}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" size="small" variant={variant} pending={pending} aria-label={spoken}>
        {label}
      </Button>
      {state && !state.ok && (
        <p role="alert" className="text-sm text-stop">
          {state.formError ?? "That didn't work."}
        </p>
      )}
    </form>
  );
}
