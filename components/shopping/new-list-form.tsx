"use client";
import { useActionState } from "react";
import { newListAction } from "#app/(planner)/shopping/actions.ts";
import { Field } from "#components/ui/field.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

/** An empty list, for whatever. */
export function NewListForm() {
  const [state, action] = useActionState(newListAction, null);
  const failure = state && !state.ok ? state : null;
  return (
    <form action={action} className="flex flex-wrap items-end gap-2" noValidate>
      <Field
        label="Name of a new list"
        name="name"
        maxLength={80}
        autoComplete="off"
        className="w-64 grow sm:max-w-sm"
        defaultValue={String(failure?.values.name ?? "")}
        error={failure?.fieldErrors.name ?? failure?.formError}
      />
      <SubmitButton>Start a list</SubmitButton>
    </form>
  );
}
