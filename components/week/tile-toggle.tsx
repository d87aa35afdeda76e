"use client";
import { type FormEvent, type ReactNode, useActionState } from "react";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ActionState } from "#lib/schemas/action-state.ts";
import type { Deed } from "#lib/schemas/deed.ts";
import { useDeed } from "#lib/sync/client/use-deeds.ts";

interface Side {
  readonly icon: ReactNode;
  /** What it means as it stands, on hover. */
  readonly title: string;
  /** What was done when it was put this way: "Lentil soup was cooked". */
  readonly said: string;
}

interface TileToggleProps {
  readonly kind: "cooked" | "lock";
  /** The meal as it is seen. */
  readonly place: {
    readonly startDate: IsoDate;
    readonly day: number;
    readonly occasion: Occasion;
    readonly recipe: string;
  };
  readonly pressed: boolean;
  readonly label: string;
  readonly on: Side;
  readonly off: Side;
  readonly className: string;
  /** Without script it is a form: what it is sent to, and what else that wants to know. */
  readonly action: (state: ActionState, form: FormData) => Promise<ActionState>;
  readonly fields?: Readonly<Record<string, string | number>>;
}

const isOn = (deed: Deed | undefined): boolean | undefined =>
  deed?.kind === "cooked" ? deed.cooked : deed?.kind === "lock" ? deed.locked : undefined;

/** Something about a meal that is so or not, changed by one press, with a signal or without. */
export function TileToggle({
  kind,
  place,
  label,
  on,
  off,
  className,
  action,
  fields,
  ...page
}: TileToggleProps) {
  const [state, send, pending] = useActionState(action, null);
  const deed = useDeed({ kind, ...place });
  const pressed = isOn(deed.latest) ?? page.pressed;
  const side = pressed ? on : off;
  const press = (event: FormEvent) => {
    event.preventDefault();
    const next = pressed ? off : on;
    deed.act(
      kind === "cooked" ? { kind, ...place, cooked: !pressed } : { kind, ...place, locked: !pressed },
      next.said,
    );
  };
  const inputs = { ...place, ...fields, [kind === "cooked" ? "cooked" : "locked"]: pressed ? "no" : "yes" };
  return (
    <form action={send} onSubmit={press} className="contents">
      {Object.entries(inputs).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button
        type="submit"
        className={`${className} aria-pressed:bg-leaf-wash aria-pressed:text-leaf`}
        aria-pressed={pressed}
        aria-label={label}
        title={side.title}
        aria-busy={pending || deed.pending}
      >
        {side.icon}
      </button>
      {state && !state.ok && (
        <p role="alert" className="text-xs text-stop">
          {state.formError ?? "That didn't work."}
        </p>
      )}
    </form>
  );
}
