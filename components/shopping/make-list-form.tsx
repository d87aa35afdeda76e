"use client";
import { useActionState } from "react";
import { makeListAction } from "#app/(planner)/shopping/actions.ts";
import { CheckboxGroup } from "#components/ui/choice.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

interface MakeListFormProps {
  readonly week: {
    readonly start: string;
    readonly days: readonly { readonly date: string; readonly name: string; readonly meals: string }[];
  } | null;
  readonly recipe: { readonly id: string; readonly servings: number } | null;
  /** Lists it may be put on instead. */
  readonly lists: readonly { readonly id: string; readonly name: string }[];
  readonly name: string;
}

/** Which days, and on which list. */
export function MakeListForm({ week, recipe, lists, name }: MakeListFormProps) {
  const [state, action] = useActionState(makeListAction, null);
  const failure = state && !state.ok ? state : null;
  const kept = (field: string, usual: string) => String(failure?.values[field] ?? usual);
  const errors = failure?.fieldErrors ?? {};
  const chosen = failure?.values.dates;
  return (
    <form action={action} className="space-y-6" noValidate>
      {failure?.formError && (
        <Notice tone="stop" live="assertive">
          <p>{failure.formError}</p>
        </Notice>
      )}
      {week && (
        <>
          <input type="hidden" name="week" value={week.start} />
          <CheckboxGroup
            legend="Days to shop for"
            name="dates"
            columns={2}
            options={week.days.map(({ date, name: day, meals }) => ({
              value: date,
              label: day,
              hint: meals,
            }))}
            defaultValues={chosen ? ([chosen].flat() as string[]) : week.days.map(({ date }) => date)}
            error={errors.dates}
          />
        </>
      )}
      {recipe && (
        <>
          <input type="hidden" name="recipe" value={recipe.id} />
          <Field
            label="Servings"
            name="servings"
            inputMode="decimal"
            className="w-32"
            defaultValue={kept("servings", String(recipe.servings))}
            error={errors.servings}
          />
        </>
      )}
      <div className="flex flex-wrap items-start gap-4">
        {lists.length > 0 && (
          <Select
            label="Put it on"
            name="onto"
            className="w-64"
            defaultValue={kept("onto", "new")}
            options={[
              { value: "new", label: "a new list" },
              ...lists.map(({ id, name: label }) => ({ value: id, label })),
            ]}
            error={errors.onto}
          />
        )}
        <Field
          label="Name of a new list"
          name="name"
          maxLength={80}
          autoComplete="off"
          className="w-72 grow sm:max-w-sm"
          defaultValue={kept("name", name)}
          error={errors.name}
        />
      </div>
      <SubmitButton>Make the list</SubmitButton>
    </form>
  );
}
