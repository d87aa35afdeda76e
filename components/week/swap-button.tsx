"use client";
import { useActionState } from "react";
import { swapAction } from "#app/(planner)/week/actions.ts";
import { Button } from "#components/ui/button.tsx";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";

interface SwapButtonProps {
  readonly start: IsoDate;
  readonly revision: number;
  readonly day: number;
  readonly occasion: Occasion;
  readonly recipe: string;
  readonly name: string;
}

export function SwapButton({ start, revision, day, occasion, recipe, name }: SwapButtonProps) {
  const [state, action, pending] = useActionState(swapAction, null);
  return (
    <form action={action}>
      <input type="hidden" name="startDate" value={start} />
      <input type="hidden" name="revision" value={revision} />
      <input type="hidden" name="day" value={day} />
      <input type="hidden" name="occasion" value={occasion} />
      <input type="hidden" name="recipe" value={recipe} />
      <Button type="submit" size="small" pending={pending} aria-label={`Take ${name} instead`}>
        Take this
      </Button>
      {state && !state.ok && (
        <p role="alert" className="text-sm text-stop">
          {state.formError ?? "That didn't work."}
        </p>
      )}
    </form>
  );
}
