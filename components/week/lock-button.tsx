"use client";
import { Lock, LockOpen } from "lucide-react";
import { useActionState } from "react";
import { lockAction } from "#app/(planner)/week/actions.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";

interface LockButtonProps {
  readonly start: IsoDate;
  readonly revision: number;
  readonly day: number;
  readonly occasion: Occasion;
  readonly locked: boolean;
  readonly name: string;
  readonly className: string;
}

/** Keeps a meal when the week is planned anew, or lets it go. Works without script: it is a form. */
export function LockButton({ start, revision, day, occasion, locked, name, className }: LockButtonProps) {
  const [state, action, pending] = useActionState(lockAction, null);
  const Icon = locked ? Lock : LockOpen;
  return (
    <form action={action} className="contents">
      <input type="hidden" name="startDate" value={start} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="occasion" value={occasion} />
      <input type="hidden" name="locked" value={locked ? "no" : "yes"} />
      <button
        type="submit"
        className={`${className} ${locked ? "text-leaf" : ""}`}
        aria-pressed={locked}
        aria-label={`Keep ${name}`}
        title={locked ? "Kept when you plan again" : "Keep this meal"}
        aria-busy={pending}
      >
        <Icon className="size-4.5" aria-hidden="true" />
      </button>
      {state && !state.ok && (
        <p role="alert" className="text-xs text-stop">
          {state.formError ?? "That didn't work."}
        </p>
      )}
    </form>
  );
}
