"use client";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Combobox } from "#components/ui/combobox.tsx";
import { Spinner } from "#components/ui/spinner.tsx";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { suggestRecipes } from "./suggest-recipes.ts";
import { weekPath } from "./words.ts";

interface WhyNotBoxProps {
  readonly start: IsoDate;
  readonly place: string;
}

/** Asks why another recipe does not stand here. The answer has its own address. */
export function WhyNotBox({ start, place }: WhyNotBoxProps) {
  const router = useRouter();
  const [asking, ask] = useTransition();
  return (
    <div className="max-w-md">
      <Combobox
        label="Why not something else?"
        hint="Any recipe, also one outside your usual portions and times."
        placeholder="Name of a recipe"
        suggest={suggestRecipes}
        onChoose={({ id }) =>
          ask(() => router.push(weekPath(start, { why: place, not: id }), { scroll: false }))
        }
        emptyText={(text) => `No recipe of yours is called anything like “${text}”.`}
      />
      <p role="status" className="mt-2 flex min-h-6 items-center gap-2 text-sm text-soft">
        {asking && (
          <>
            <Spinner /> Trying it out …
          </>
        )}
      </p>
    </div>
  );
}
