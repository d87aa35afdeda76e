"use client";
import { useId } from "react";
import type { Guard } from "#lib/domain/guidance/guard.ts";

/** What a form needs of a guard; the rest stays on the server. */
export interface Question extends Pick<Guard, "id" | "group" | "label" | "message"> {
  /** Null where the label says it all. */
  readonly question: string | null;
  /** What the message rests on. */
  readonly source: string;
}

interface DeclarationChoiceProps {
  readonly asked: Question;
  readonly checked: boolean;
}

/** One answer about health. What it changes is told as soon as it is ticked, by style alone. */
export function DeclarationChoice({ asked, checked }: DeclarationChoiceProps) {
  const id = useId();
  return (
    <label className="group/choice flex items-start gap-3 px-3 py-3 has-checked:bg-leaf-wash has-focus-visible:outline-3 has-focus-visible:outline-water sm:px-4">
      <input
        key={`${asked.id}:${checked}`}
        type="checkbox"
        name="declarations"
        value={asked.id}
        defaultChecked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={asked.question ? `${id}-question ${id}-message` : `${id}-message`}
        className="mt-1 size-4.5 shrink-0 focus-visible:outline-none"
      />
      <span className="min-w-0">
        <span id={`${id}-label`} className="block font-semibold">
          {asked.label}
        </span>
        {asked.question && (
          <span id={`${id}-question`} className="block text-sm text-soft group-has-checked/choice:hidden">
            {asked.question}
          </span>
        )}
        <span
          id={`${id}-message`}
          className="mt-1 hidden border-l-3 border-leaf pl-3 text-sm group-has-checked/choice:block"
        >
          {asked.message}
          <span className="mt-1 block text-soft">After: {asked.source}.</span>
        </span>
      </span>
    </label>
  );
}
