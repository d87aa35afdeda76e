"use client";
import { Check, Plus } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";

export interface ChoiceEntry {
  readonly id: ScoredNutrient;
  readonly name: string;
  readonly does: string;
  readonly target: string;
  /** Why it may not be chosen; null when it may. */
  readonly refusal: string | null;
  /** How much of it is within reach, where that is not all. */
  readonly reach?: ReactNode;
  /** Limit, foods, more. */
  readonly details: ReactNode;
}

interface PriorityChoiceProps {
  readonly entry: ChoiceEntry;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** One nutrient that may be chosen, with what it does and what it would mean. */
export function PriorityChoice({ entry, chosen, onToggle }: PriorityChoiceProps) {
  const { name, does, target, refusal, reach, details } = entry;
  return (
    <li className="py-4">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h3>{name}</h3>
          {refusal === null && <p className="num text-sm text-soft">Your target: {target}</p>}
        </div>
        {refusal === null && (
          <Button
            size="small"
            aria-pressed={chosen}
            aria-label={`Prioritise ${name}`}
            onClick={onToggle}
            className="shrink-0 noscript:hidden aria-pressed:border-leaf aria-pressed:bg-leaf-wash"
          >
            {chosen ? (
              <>
                <Check className="size-4" aria-hidden="true" /> Chosen
              </>
            ) : (
              <>
                <Plus className="size-4" aria-hidden="true" /> Add
              </>
            )}
          </Button>
        )}
      </div>
      <p className="mt-1">{does}</p>
      {refusal === null && reach}
      {refusal === null ? (
        <Disclosure summary="Limit and foods" className="mt-1.5 text-sm">
          {details}
        </Disclosure>
      ) : (
        <Notice tone="watch" className="mt-2">
          <p>{refusal}</p>
        </Notice>
      )}
    </li>
  );
}
