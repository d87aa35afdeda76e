"use client";
import { Undo2 } from "lucide-react";
import { useActionState } from "react";
import { undoAction } from "#app/(planner)/week/actions.ts";
import { Button } from "#components/ui/button.tsx";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";

interface LastChangeProps {
  readonly start: IsoDate;
  readonly revision: number;
  /** What was done, in words; null when nothing can be taken back. */
  readonly said: string | null;
}

/** What was last done to the week, read out when it changes, with the way back. */
export function LastChange({ start, revision, said }: LastChangeProps) {
  const [state, undo, pending] = useActionState(undoAction, null);
  return (
    <form
      action={undo}
      className="no-print mb-4 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm empty:hidden"
    >
      <input type="hidden" name="startDate" value={start} />
      <input type="hidden" name="revision" value={revision} />
      <p role="status" className="text-soft">
        {said}
      </p>
      {said && (
        <Button type="submit" size="small" variant="text" pending={pending} aria-label={`Undo: ${said}`}>
          <Undo2 className="size-4" aria-hidden="true" /> Undo
        </Button>
      )}
      {state && !state.ok && (
        <p role="alert" className="basis-full text-stop">
          {state.formError ?? "That didn't work."}
        </p>
      )}
    </form>
  );
}
