"use client";
import { CookingPot } from "lucide-react";
import { useActionState } from "react";
import { cookedAction } from "#app/(planner)/pantry/actions.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";

interface CookedButtonProps {
  readonly start: IsoDate;
  readonly day: number;
  readonly occasion: Occasion;
  readonly recipe: string;
  readonly cooked: boolean;
  readonly name: string;
  readonly className: string;
}

/** Says that a meal was cooked, which takes its foods out of the pantry; pressed again, that it was not. A plain form. */
export function CookedButton({ start, day, occasion, recipe, cooked, name, className }: CookedButtonProps) {
  const [state, action, pending] = useActionState(cookedAction, null);
  return (
    <form action={action} className="contents">
      <input type="hidden" name="startDate" value={start} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="occasion" value={occasion} />
      <input type="hidden" name="recipe" value={recipe} />
      <input type="hidden" name="cooked" value={cooked ? "no" : "yes"} />
      <button
        type="submit"
        className={`${className} ${cooked ? "bg-leaf-wash text-leaf" : ""}`}
        aria-pressed={cooked}
        aria-label={`Cooked ${name}`}
        title={cooked ? "Cooked: its foods left your pantry. Press to take that back" : "I cooked this"}
        aria-busy={pending}
      >
        <CookingPot className="size-4.5" aria-hidden="true" />
      </button>
      {state && !state.ok && (
        <p role="alert" className="text-xs text-stop">
          {state.formError ?? "That didn't work."}
        </p>
      )}
    </form>
  );
}
