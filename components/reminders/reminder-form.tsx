"use client";
import { useActionState, useEffect, useRef } from "react";
import { Section } from "#components/layout/section.tsx";
import { type FormState, type FormValues, formAnswers } from "#components/people/form-answers.ts";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { Kind } from "#lib/domain/reminders/kinds.ts";
import { CHANNELS } from "#lib/domain/reminders/preferences.ts";
import { KindRows } from "./kind-rows.tsx";
import { CHANNEL_NAMES, REMINDERS_CHOSEN } from "./reminder-words.ts";

interface ReminderFormProps {
  readonly action: (state: FormState<null>, form: FormData) => Promise<FormState<null>>;
  readonly stored: FormValues;
  readonly without: readonly Kind[];
  /** Said where something is not offered. */
  readonly note: string | null;
  /** "Europe/Berlin", in words. */
  readonly zone: string;
  /** What each way needs and does not have yet, in words. */
  readonly channelNotes: readonly string[];
}

const CHANNEL_OPTIONS = CHANNELS.map((value) => ({ value, label: CHANNEL_NAMES[value] }));
const PLACES = [
  { name: "channel1", label: "First" },
  { name: "channel2", label: "If that fails" },
  { name: "channel3", label: "And after that" },
] as const;

/** What to be reminded of, when not, and on which way. Works without script; nothing typed is lost. */
export function ReminderForm({ action, stored, without, note, zone, channelNotes }: ReminderFormProps) {
  const [state, send] = useActionState(action, null);
  const form = useRef<HTMLFormElement>(null);
  const failed = state?.ok === false ? state : null;
  useEffect(() => {
    if (failed) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failed]);
  const saved = state?.ok === true;
  useEffect(() => {
    if (saved) window.dispatchEvent(new Event(REMINDERS_CHOSEN));
  }, [saved]);
  const answers = formAnswers(state, stored);
  return (
    <form ref={form} action={send} noValidate>
      {failed && (
        <Notice tone="stop" live="assertive" className="mb-6">
          {failed.formError ?? "Some of that needs another look."}
        </Notice>
      )}
      <Section title="What" note="Everything is off until you switch it on.">
        {note && (
          <Notice tone="info" className="mb-4">
            {note}
          </Notice>
        )}
        <KindRows answers={answers} without={without} />
      </Section>
      <Section title="Quiet hours" note={`Nothing is ever sent in them. Times are those of ${zone}.`}>
        <div className="grid max-w-md grid-cols-2 gap-4">
          {(["quietFrom", "quietTo"] as const).map((name) => (
            <Field
              key={`${name} ${answers.text(name)}`}
              name={name}
              label={name === "quietFrom" ? "From" : "To"}
              type="time"
              required
              defaultValue={answers.text(name)}
              error={answers.error(name)}
            />
          ))}
        </div>
      </Section>
      <Section title="How" note="The first way that reaches you is the only one: you are never told twice.">
        <div className="grid max-w-2xl gap-4 sm:grid-cols-3">
          {PLACES.map(({ name, label }, place) => (
            <Select
              key={name}
              name={name}
              label={label}
              options={CHANNEL_OPTIONS}
              {...(place > 0 && { placeholder: "Nothing more" })}
              defaultValue={answers.text(name)}
              error={answers.error(name)}
            />
          ))}
        </div>
        {channelNotes.length > 0 && (
          <ul className="mt-4 list-disc space-y-1 pl-5 text-sm text-soft">
            {channelNotes.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </Section>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3 border-t border-rule py-6">
        <SubmitButton pendingLabel="Saving…">Save reminders</SubmitButton>
        {state?.ok && (
          <Notice tone="good" live="polite">
            Saved. What is to come was planned anew.
          </Notice>
        )}
      </div>
    </form>
  );
}
