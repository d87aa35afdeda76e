"use client";
import { useActionState, useState } from "react";
import { stockAction } from "#app/(planner)/pantry/actions.ts";
import { FoodCombobox } from "#components/foods/food-combobox.tsx";
import type { FoodSuggestion } from "#components/foods/suggest-foods.ts";
import { Field } from "#components/ui/field.tsx";
import { reach } from "#components/ui/reach.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";

/** Puts some of a food into the pantry. */
export function PantryForm() {
  const [food, setFood] = useState<FoodSuggestion | null>(null);
  const [state, action] = useActionState<Awaited<ReturnType<typeof stockAction>>, FormData>(
    async (before, form) => {
      const result = await reach(stockAction(before, form), form);
      if (result?.ok) setFood(null);
      return result;
    },
    null,
  );
  const failure = state && !state.ok ? state : null;
  return (
    <form action={action} className="space-y-4" noValidate>
      <input type="hidden" name="food" value={food?.id ?? ""} />
      <FoodCombobox
        label="Food"
        hint={food ? undefined : "Type a name and choose from the list."}
        error={failure?.fieldErrors.food ?? failure?.formError ?? undefined}
        onChoose={setFood}
      />
      {food && (
        <p role="status" className="font-semibold">
          {food.label}
        </p>
      )}
      <div className="flex flex-wrap items-end gap-3">
        <Field
          label="How much"
          name="amount"
          optional
          placeholder="500 g, 3, 2 tins"
          autoComplete="off"
          className="w-40"
          defaultValue={String(failure?.values.amount ?? "")}
          error={failure?.fieldErrors.amount}
        />
        <Field
          label="Use by"
          name="useBy"
          type="date"
          optional
          className="w-44"
          defaultValue={String(failure?.values.useBy ?? "")}
          error={failure?.fieldErrors.useBy}
        />
        <SubmitButton>Put it in</SubmitButton>
      </div>
    </form>
  );
}
