"use client";
import { type ReactNode, startTransition, useRef, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import type { Effects } from "./guard-effects.ts";

/** What the ticked answers would change, in words. */
export interface HealthWords extends Effects {
  readonly conflicts: readonly string[];
  readonly onHold: readonly string[];
  readonly weeks: number;
}
export type PreviewHealth = (declarations: readonly string[]) => Promise<HealthWords | null>;

interface HealthPreviewProps {
  readonly preview: PreviewHealth;
  readonly children: ReactNode;
}

const SETTLE_MS = 200;

/** Around the answers: says at once what they would change, while they are ticked and before they are saved. */
export function HealthPreview({ preview, children }: HealthPreviewProps) {
  const [words, setWords] = useState<HealthWords | null>(null);
  const latest = useRef(0);
  const look = (root: HTMLElement) => {
    const boxes = root.querySelectorAll<HTMLInputElement>('input[name="declarations"]:checked');
    const ticked = [...boxes].map(({ value }) => value);
    const mine = ++latest.current;
    setTimeout(() => {
      if (mine !== latest.current) return;
      startTransition(async () => {
        const found = await preview(ticked);
        if (mine === latest.current) setWords(found);
      });
    }, SETTLE_MS);
  };
  return (
    <div onChange={(event) => look(event.currentTarget)}>
      {children}
      <section aria-label="What these answers change" aria-live="polite" className="pb-6">
        {words && <Words words={words} />}
      </section>
    </div>
  );
}

function Words({ words: { does, doesNot, conflicts, onHold, weeks } }: { readonly words: HealthWords }) {
  if (does.length + doesNot.length + conflicts.length === 0)
    return <p className="text-soft">These answers change no figure; what each means stands beside it.</p>;
  return (
    <div className="space-y-4 rounded-page border-2 border-leaf bg-sheet px-4 py-4 sm:px-5">
      <h2 className="text-xl">What these answers change</h2>
      {conflicts.map((text) => (
        <Notice key={text} tone="stop" title="Ask your clinician first">
          <p>{text}</p>
        </Notice>
      ))}
      <div className="grid gap-x-10 gap-y-4 md:grid-cols-2">
        <List title="Replenish will" items={does} />
        <List title="It will not" items={doesNot} />
      </div>
      {onHold.length > 0 && (
        <p>
          On hold as a priority: <strong>{onHold.join(", ")}</strong>.
        </p>
      )}
      {weeks > 0 && (
        <p>
          {weeks === 1 ? "One planned week" : `${weeks} planned weeks`} would no longer fit. Once you save,
          each says why.
        </p>
      )}
    </div>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h3 className="text-base font-semibold">{title}</h3>
      <ul className="list-disc pl-5 marker:text-leaf">
        {items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
