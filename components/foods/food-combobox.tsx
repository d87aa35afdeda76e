"use client";
import { Combobox } from "#components/ui/combobox.tsx";
import { type FoodSuggestion, suggestFoods } from "./suggest-foods.ts";

interface FoodComboboxProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | readonly string[];
  /** Called with each food chosen; the box empties for the next one. */
  readonly onChoose: (food: FoodSuggestion) => void;
}

/** Pick foods out of the whole catalogue, one after another (dislikes, pantry). */
export function FoodCombobox({ label, hint, error, onChoose }: FoodComboboxProps) {
  return (
    <Combobox
      label={label}
      hint={hint}
      error={error}
      suggest={suggestFoods}
      onChoose={onChoose}
      clearOnChoose
      emptyText={(text) => `No food is called anything like “${text}”.`}
    />
  );
}
