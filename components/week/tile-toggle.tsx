"use client";
import { type ReactNode, useActionState } from "react";
import type { ActionState } from "#lib/schemas/action-state.ts";

interface TileToggleProps {
  readonly action: (state: ActionState, form: FormData) => Promise<ActionState>;
  /** What the press asks for. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly pressed: boolean;
  readonly label: string;
  /** What it means as it stands, on hover. */
  readonly title: string;
  readonly className: string;
  /** The icon. */
  readonly children: ReactNode;
}

/** Something about a meal that is so or not, changed by one press. Works without script: it is a form. */
export function TileToggle({ action, fields, pressed, label, title, className, children }: TileToggleProps) {
  const [state, send, pending] = useActionState(action, null);
  return (
    <form action={send} className="contents">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={`${className} aria-pressed:bg-leaf-wash aria-pressed:text-leaf`}
        aria-pressed={pressed}
        aria-label={label}
        title={title}
        aria-busy={pending}
      >
        {children}
      </button>
      {state && !state.ok && (
        <p role="alert" className="text-xs text-stop">
          {state.formError ?? "That didn't work."}
        </p>
      )}
    </form>
  );
}
