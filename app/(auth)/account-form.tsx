"use client";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import type { ButtonVariant } from "#components/ui/button-style.ts";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import type { ActionState } from "#lib/server/run-action.ts";

export interface AccountField {
  readonly name: string;
  readonly label: string;
  readonly type?: "email" | "password" | "text";
  readonly hint?: ReactNode;
  readonly autoComplete: string;
  readonly defaultValue?: string;
}

interface AccountFormProps<T> {
  readonly action: (state: ActionState<T>, form: FormData) => Promise<ActionState<T>>;
  readonly fields?: readonly AccountField[];
  /** Values sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly submit: string;
  /** What the button acts on, read out after its label where several look alike. */
  readonly about?: string;
  readonly pending?: string;
  readonly variant?: ButtonVariant;
  /** What to say when it is done and the page stays. */
  readonly done?: string;
}

/**
 * A form of one or two fields and its button. Works without JavaScript; with it, the first field at fault takes the
 * focus. What was typed comes back with the errors, passwords excepted.
 */
export function AccountForm<T>(props: AccountFormProps<T>) {
  const { action, fields = [], hidden = {}, submit, about, pending, variant = "primary", done } = props;
  const [state, send] = useActionState(
    action as (state: unknown, form: FormData) => Promise<ActionState<T>>,
    null,
  );
  const failed = state?.ok === false ? state : null;
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (failed) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failed]);

  return (
    <form ref={form} action={send} className="space-y-5" noValidate>
      {failed?.formError && (
        <Notice tone="stop" live="assertive">
          {failed.formError}
        </Notice>
      )}
      {state?.ok && done && (
        <Notice tone="good" live="polite">
          {done}
        </Notice>
      )}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map(({ defaultValue, type = "text", ...field }) => {
        const typed = failed?.values[field.name];
        return (
          <Field
            key={field.name}
            {...field}
            type={type}
            required
            defaultValue={typeof typed === "string" ? typed : defaultValue}
            error={failed?.fieldErrors[field.name]}
            {...(type === "email" && { inputMode: "email", autoCapitalize: "none", spellCheck: false })}
          />
        );
      })}
      <SubmitButton variant={variant} pendingLabel={pending}>
        {submit}
        {about && <VisuallyHidden> {about}</VisuallyHidden>}
      </SubmitButton>
    </form>
  );
}
