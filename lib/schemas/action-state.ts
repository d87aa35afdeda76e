import type { FieldErrors } from "#lib/errors.ts";

/** What was typed, to be put back into the form; without passwords and other secrets. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

export interface ActionFailure {
  readonly ok: false;
  readonly fieldErrors: FieldErrors;
  readonly formError: string | null;
  readonly values: FormValues;
}

export type ActionResult<T> = { readonly ok: true; readonly value: T } | ActionFailure;

/** State of a form under useActionState; null before it was first sent. */
export type ActionState<T = null> = ActionResult<T> | null;
