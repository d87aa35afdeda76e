"use client";
import { useActionState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { ActionState } from "#lib/schemas/action-state.ts";

interface EraseDiaryProps {
  readonly action: (state: ActionState<number>, form: FormData) => Promise<ActionState<number>>;
  readonly days: number;
}

/** Erases the diary and nothing else. It is the one thing here that cannot be undone, so it asks for a tick. */
export function EraseDiary({ action, days }: EraseDiaryProps) {
  const [state, send] = useActionState(action, null);
  if (state?.ok)
    return <Notice tone="good" live="polite" title={`Your diary is erased: ${state.value} days.`} />;
  if (days === 0) return null;
  return (
    <form action={send} className="space-y-3">
      {state?.ok === false && (
        <Notice tone="stop" live="assertive">
          <p>{state.formError ?? Object.values(state.fieldErrors).flat()[0]}</p>
        </Notice>
      )}
      <label className="flex items-start gap-3">
        <input type="checkbox" name="sure" value="yes" className="mt-1 size-4.5" />
        <span>I know that it cannot be brought back.</span>
      </label>
      <SubmitButton variant="danger" pendingLabel="Erasing…">
        Erase my diary
      </SubmitButton>
    </form>
  );
}
