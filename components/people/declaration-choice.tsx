"use client";
import { useId } from "react";
import type { Guard } from "#lib/domain/guidance/guard.ts";

interface DeclarationChoiceProps {
  readonly guard: Pick<Guard, "id" | "label" | "question" | "message">;
  readonly checked: boolean;
}

/** One answer about health. What it changes is told as soon as it is ticked, by style alone. */
export function DeclarationChoice({ guard, checked }: DeclarationChoiceProps) {
  const id = useId();
  return (
    <label className="group/choice flex items-start gap-3 px-3 py-3 has-checked:bg-leaf-wash has-focus-visible:outline-3 has-focus-visible:outline-water sm:px-4">
      <input
        key={`${guard.id}:${checked}`}
        type="checkbox"
        name="declarations"
        value={guard.id}
        defaultChecked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={`${id}-question ${id}-message`}
        className="mt-1 size-4.5 shrink-0 focus-visible:outline-none"
      />
      <span className="min-w-0">
        <span id={`${id}-label`} className="block font-semibold">
          {guard.label}
        </span>
        <span id={`${id}-question`} className="block text-sm text-soft group-has-checked/choice:hidden">
          {guard.question}
        </span>
        <span
          id={`${id}-message`}
          className="mt-1 hidden border-l-3 border-leaf pl-3 text-sm group-has-checked/choice:block"
        >
          {guard.message}
        </span>
      </span>
    </label>
  );
}
