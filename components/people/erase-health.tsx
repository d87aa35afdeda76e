"use client";
import { useActionState, useEffect, useRef, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { SaveAction } from "./person-form.tsx";

interface EraseHealthProps {
  /** Saves the health answers it is sent; none erases them. */
  readonly action: SaveAction;
  readonly declarations: readonly string[];
}

/** Erases all health answers at one press, with a way back for as long as the page is open. */
export function EraseHealth({ action, declarations }: EraseHealthProps) {
  const [state, send] = useActionState(action, null);
  const [before, setBefore] = useState(declarations);
  if (declarations.length > 0 && declarations.join() !== before.join()) setBefore(declarations);
  const erased = declarations.length === 0 && state?.ok === true;
  const form = useRef<HTMLFormElement>(null);

  // The button that was pressed is gone; the way back takes its place.
  useEffect(() => {
    if (erased) form.current?.querySelector("button")?.focus();
  }, [erased]);

  return (
    <form ref={form} action={send} className="space-y-3">
      {state?.ok === false && (
        <Notice tone="stop" live="assertive">
          {state.formError ?? "That could not be saved. Try again."}
        </Notice>
      )}
      {declarations.length > 0 && (
        <SubmitButton variant="danger" pendingLabel="Erasing…">
          Erase all my health answers
        </SubmitButton>
      )}
      {erased && before.map((id) => <input key={id} type="hidden" name="declarations" value={id} />)}
      {erased && (
        <Notice
          tone="good"
          live="polite"
          title="Your health answers are erased."
          actions={
            before.length > 0 && (
              <SubmitButton variant="quiet" size="small" pendingLabel="Bringing back…">
                Undo
              </SubmitButton>
            )
          }
        />
      )}
    </form>
  );
}
