"use client";
import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { type FormAnswers, type FormState, type FormValues, formAnswers } from "./form-answers.ts";
import { SavedNote } from "./saved-note.tsx";

/** What saving told: the first days of planned weeks that no longer fit. */
export type Saved = { readonly affectedWeeks: readonly IsoDate[] };
export type SaveAction = (state: FormState<Saved>, form: FormData) => Promise<FormState<Saved>>;

export interface PersonFormProps {
  readonly action: SaveAction;
  readonly stored: FormValues;
  /** Values sent along unseen. */
  readonly hidden?: Readonly<Record<string, string>>;
  readonly submit: string;
  /** Beside the button: a way back, a way past. */
  readonly beside?: ReactNode;
  /** Keeps the button in sight at the lower edge. */
  readonly sticky?: ReactNode;
  readonly locale: string;
}

/**
 * A form about a person. Works without script; with it, what is wrong is read out and the first field at fault takes
 * the focus. Nothing typed is lost.
 */
export function PersonForm({
  action,
  stored,
  hidden = {},
  submit,
  beside,
  sticky,
  locale,
  children,
}: PersonFormProps & { readonly children: (answers: FormAnswers) => ReactNode }) {
  const [state, send] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const failed = state?.ok === false ? state : null;
  const faults = failed ? Object.keys(failed.fieldErrors) : [];

  useEffect(() => {
    if (failed) firstAtFault(form.current, Object.keys(failed.fieldErrors))?.focus();
  }, [failed]);

  return (
    <form ref={form} action={send} noValidate>
      {failed && (
        <Notice tone="stop" live="assertive" className="mb-6" title={faultsTitle(faults.length)}>
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
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children(formAnswers(state, stored))}
      {state?.ok && <SavedNote affectedWeeks={state.value.affectedWeeks} locale={locale} />}
      <div
        className={
          sticky
            ? "no-print sticky bottom-[calc(3rem+env(safe-area-inset-bottom))] z-20 -mx-4 flex flex-wrap items-center gap-x-5 gap-y-2 border-t border-edge bg-paper px-4 py-3 sm:bottom-0 sm:mx-0 sm:px-0"
            : "flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-rule py-6"
        }
      >
        <SubmitButton pendingLabel="Saving…">{submit}</SubmitButton>
        {sticky}
        {beside}
      </div>
    </form>
  );
}

const faultsTitle = (count: number) =>
  count === 0
    ? "That could not be saved"
    : count === 1
      ? "One answer needs another look"
      : `${count} answers need another look`;

/** The first control, in the order of the page, that one of these errors belongs to. */
function firstAtFault(form: HTMLFormElement | null, names: readonly string[]): HTMLElement | null {
  const controls = names.flatMap((name) => {
    const [field = "", place] = name.split(".");
    const named = form?.querySelectorAll<HTMLElement>(`[name="${CSS.escape(field)}"]:not([type="hidden"])`);
    const control = named?.[Number(place ?? 0)] ?? named?.[0];
    return control ?? form?.querySelector<HTMLElement>(`[data-field="${CSS.escape(field)}"] input`) ?? [];
  });
  return (
    controls.toSorted((a, b) =>
      a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )[0] ?? null
  );
}
