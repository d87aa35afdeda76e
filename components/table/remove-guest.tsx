"use client";
import type { FormState, FormValues } from "#components/people/form-answers.ts";
import { RemoveForm } from "#components/ui/remove-form.tsx";

interface RemoveGuestProps {
  readonly id: string;
  readonly name: string;
  /** As the guest's form would send it. */
  readonly stored: FormValues;
  readonly remove: (state: FormState<null>, form: FormData) => Promise<FormState<null>>;
  readonly restore: (form: FormData) => Promise<FormState<null>>;
}

/** Erases what is kept about a guest. Weeks already planned keep their plates. */
export function RemoveGuest({ id, name, stored, remove, restore }: RemoveGuestProps) {
  const asBefore = () => {
    const form = new FormData();
    for (const [field, value] of Object.entries(stored))
      for (const each of [value].flat()) form.append(field, each);
    return restore(form);
  };
  return (
    <RemoveForm
      action={remove}
      fields={{ guest: id }}
      label={`Remove ${name}`}
      said={`${name} no longer sits at your table.`}
      restore={asBefore}
      leaveTo="/settings/table"
    />
  );
}
