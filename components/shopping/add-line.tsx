"use client";
import { Plus } from "lucide-react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { foodLineAction } from "#app/(planner)/shopping/[id]/actions.ts";
import { type FoodSuggestion, suggestFoods } from "#components/foods/suggest-foods.ts";
import { Button } from "#components/ui/button.tsx";
import { Combobox } from "#components/ui/combobox.tsx";
import type { ListItem } from "#lib/domain/shopping/list.ts";
import { BLANK } from "#lib/domain/shopping/make-items.ts";

interface AddLineProps {
  /** Returns what is wrong, or null when the line was added. */
  readonly onAdd: (item: ListItem) => string | null;
}

const LONGEST = 200;
const AS_TYPED = { say: (text: string) => `Add “${text}”`, detail: "as you typed it" } as const;

/** A food from the catalogue, or anything else: whatever is typed and entered goes on the list. */
export function AddLine({ onAdd }: AddLineProps) {
  const form = useRef<HTMLFormElement>(null);
  const [round, setRound] = useState(0);
  const [error, setError] = useState<string | null>(null);

  // A new box after what was typed, ready for the next line.
  useEffect(() => {
    if (round > 0) form.current?.querySelector<HTMLInputElement>('input[role="combobox"]')?.focus();
  }, [round]);

  const put = (item: ListItem): boolean => {
    const wrong = onAdd(item);
    setError(wrong);
    return wrong === null;
  };

  /** The box empties itself at once; by the time the food is known, the next one may be half typed. */
  const addFood = async (food: FoodSuggestion) => {
    const bare: ListItem = {
      ...BLANK,
      id: `food:${food.id}`,
      foodKey: food.id,
      name: food.label,
      aisle: "other",
      shop: null,
    };
    try {
      const result = await foodLineAction(food.id);
      put(result.ok ? result.value : bare);
    } catch {
      // Without signal the food goes on the list by its name; how shops sell it is not known then.
      put(bare);
    }
  };

  const addFree = (text: string) => {
    if (text === "") return setError("Type what to buy.");
    if (text.length > LONGEST) return setError(`Use at most ${LONGEST} characters.`);
    const added = put({
      ...BLANK,
      id: `free:${crypto.randomUUID()}`,
      foodKey: null,
      name: text,
      aisle: "household",
      shop: null,
    });
    if (added) setRound((before) => before + 1);
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    addFree(form.current?.querySelector<HTMLInputElement>('input[role="combobox"]')?.value.trim() ?? "");
  };

  return (
    <form ref={form} onSubmit={submit} className="no-print flex items-end gap-2" noValidate>
      <Combobox
        key={round}
        label="Add to the list"
        placeholder="Food, kitchen roll, …"
        suggest={suggestFoods}
        onChoose={(food) => void addFood(food)}
        clearOnChoose
        submitOnEnter
        error={error}
        asTyped={{ ...AS_TYPED, onChoose: addFree }}
        className="min-w-0 flex-1"
      />
      <Button type="submit" variant="primary" aria-label="Add as typed" className="shrink-0">
        <Plus className="size-5" aria-hidden="true" />
      </Button>
    </form>
  );
}
