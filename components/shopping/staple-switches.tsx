"use client";
import { useState, useTransition } from "react";
import { stapleAction } from "#app/(planner)/pantry/actions.ts";
import { reach } from "#components/ui/reach.ts";
import { showToast } from "#components/ui/toast.tsx";

interface StapleSwitchesProps {
  readonly staples: readonly { readonly foodKey: string; readonly name: string; readonly out: boolean }[];
  readonly mayChange: boolean;
}

/** Ticked is at home; what is not ticked goes on the next list. */
export function StapleSwitches({ staples, mayChange }: StapleSwitchesProps) {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [, start] = useTransition();
  const flip = (foodKey: string, name: string, out: boolean) => {
    setChanged((before) => new Map(before).set(foodKey, out));
    start(async () => {
      const result = await reach(stapleAction(foodKey, name, out));
      if (result.ok) return;
      setChanged((before) => new Map(before).set(foodKey, !out));
      showToast({ text: result.formError ?? "That didn't work. Try again." });
    });
  };
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
      {staples.map(({ foodKey, name, out: was }) => {
        const out = changed.get(foodKey) ?? was;
        return (
          <li key={foodKey}>
            <label className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                className="size-5 shrink-0"
                checked={!out}
                disabled={!mayChange}
                onChange={() => flip(foodKey, name, !out)}
              />
              <span>{name}</span>
              {out && <span className="text-sm font-semibold text-watch">out</span>}
            </label>
          </li>
        );
      })}
    </ul>
  );
}
