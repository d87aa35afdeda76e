"use client";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import {
  type FormAnswers,
  type FormState,
  type FormValues,
  formAnswers,
} from "#components/people/form-answers.ts";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";

interface PlainFormProps<T> {
  readonly action: (state: FormState<T>, form: FormData) => Promise<FormState<T>>;
  readonly stored: FormValues;
  readonly submit: string;
  readonly children: (answers: FormAnswers) => ReactNode;
  /** Shown when it was saved and the page stays. */
  readonly saved?: (value: T) => ReactNode;
  readonly beside?: ReactNode;
}

/** A form that works without script; with it, the first field at fault takes the focus. Nothing typed is lost. */
export function PlainForm<T>({ action, stored, submit, children, saved, beside }: PlainFormProps<T>) {
  const [state, send] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const failed = state?.ok === false ? state : null;

  useEffect(() => {
    if (!failed) return;
    const faults = Object.keys(failed.fieldErrors);
    const controls = [...(form.current?.querySelectorAll<HTMLElement>("[name]:not([type=hidden])") ?? [])];
    controls.find((control) => faults.includes(control.getAttribute("name") ?? ""))?.focus();
  }, [failed]);

  return (
    <form ref={form} action={send} noValidate>
      {failed && (
        <Notice tone="stop" live="assertive" className="mb-6" title="Please look at this again">
          {failed.formError ? (
            <p>{failed.formError}</p>
          ) : (
            <ul className="list-disc pl-5">
              {[...new Set(Object.values(failed.fieldErrors).flat())].map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {children(formAnswers(state, stored))}
      {state?.ok && saved?.(state.value)}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-rule py-6">
        <SubmitButton pendingLabel="Saving…">{submit}</SubmitButton>
        {beside}
      </div>
    </form>
  );
}
