"use client";
import clsx from "clsx";
import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button, LinkButton } from "#components/ui/button.tsx";
import { useWakeLock } from "./use-wake-lock.ts";

interface CookingModeProps {
  readonly id: string;
  readonly name: string;
  readonly servings: string;
  readonly steps: readonly string[];
  readonly ingredients: readonly {
    readonly name: string;
    readonly amount: string;
    readonly preparation: string | null;
  }[];
}

interface Progress {
  readonly step: number;
  readonly ready: readonly number[];
}

const keyOf = (id: string) => `cooking:${id}`;

/** Where somebody stopped, kept for the browser's session; a kept text that cannot be read counts as none. */
function keptProgress(id: string, steps: number): Progress {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? "null") as Progress | null;
    if (kept && Number.isInteger(kept.step) && kept.step < steps && Array.isArray(kept.ready)) return kept;
  } catch {
    return { step: 0, ready: [] };
  }
  return { step: 0, ready: [] };
}

/** One step at a time in large type, the screen kept awake, the ingredients ticked as they are made ready. */
export function CookingMode({ id, name, servings, steps, ingredients }: CookingModeProps) {
  const [{ step, ready }, setProgress] = useState<Progress>({ step: 0, ready: [] });
  const awake = useWakeLock();
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => setProgress(keptProgress(id, steps.length)), [id, steps.length]);
  const keep = (next: Progress) => {
    setProgress(next);
    sessionStorage.setItem(keyOf(id), JSON.stringify(next));
  };
  const go = (to: number) => {
    keep({ step: to, ready });
    heading.current?.focus();
  };
  const tick = (index: number) =>
    keep({ step, ready: ready.includes(index) ? ready.filter((each) => each !== index) : [...ready, index] });
  const last = step === steps.length - 1;
  return (
    <div className="flex flex-col gap-6 py-6">
      <div className="flex items-start justify-between gap-4">
        <div>
          <h1 className="text-2xl">{name}</h1>
          <p className="text-sm text-soft">
            {servings}
            {awake === "held" && " · the screen stays on"}
            {awake === "refused" && " · your browser will not keep the screen on just now"}
          </p>
        </div>
        <LinkButton href={`/recipes/${id}`} size="small" aria-label="Stop cooking">
          <X className="size-4" aria-hidden="true" /> Stop
        </LinkButton>
      </div>
      <div className="grid gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <section aria-label="Steps" className="flex min-h-72 flex-col justify-between gap-6">
          <div aria-live="polite">
            <p ref={heading} tabIndex={-1} className="num mb-3 text-leaf outline-none">
              Step {step + 1} of {steps.length}
            </p>
            <p className="font-display text-2xl/snug sm:text-3xl/snug">{steps[step]}</p>
          </div>
          <div>
            <progress
              className="steps-done mb-4 h-1.5 w-full"
              value={step + 1}
              max={steps.length}
              aria-label="Steps done"
            />
            <div className="flex justify-between gap-3">
              <Button onClick={() => go(step - 1)} disabled={step === 0}>
                <ChevronLeft className="size-5" aria-hidden="true" /> Back
              </Button>
              {last ? (
                <LinkButton
                  href={`/recipes/${id}`}
                  variant="primary"
                  onClick={() => sessionStorage.removeItem(keyOf(id))}
                >
                  Done
                </LinkButton>
              ) : (
                <Button variant="primary" onClick={() => go(step + 1)}>
                  Next <ChevronRight className="size-5" aria-hidden="true" />
                </Button>
              )}
            </div>
          </div>
        </section>
        <section aria-labelledby="to-hand">
          <h2 id="to-hand" className="mb-2 text-xl">
            To hand
          </h2>
          <ul className="ruled">
            {ingredients.map((item, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a food may stand twice; the list never changes.
              <li key={index}>
                <label className="flex min-h-11 items-center gap-3 py-1.5">
                  <input
                    type="checkbox"
                    checked={ready.includes(index)}
                    onChange={() => tick(index)}
                    className="size-5 shrink-0"
                  />
                  <span className={clsx(ready.includes(index) && "text-soft line-through")}>
                    <span className="num">{item.amount}</span> {item.name}
                    {item.preparation && <span className="text-soft">, {item.preparation}</span>}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>
  );
}
