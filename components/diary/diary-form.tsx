"use client";
import { useActionState, useEffect, useRef, useState } from "react";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FieldError } from "#components/ui/field-frame.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { BODY_AREAS, type BodyArea } from "#lib/domain/diary/body.ts";
import { type DiaryEntry, KINDS, SLEEPS, SORENESS_WORDS, TRAININGS } from "#lib/domain/diary/entry.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ActionState } from "#lib/schemas/action-state.ts";
import { BodyMap } from "./body-map.tsx";

export type DiaryAction = (state: ActionState<IsoDate>, form: FormData) => Promise<ActionState<IsoDate>>;

interface DiaryFormProps {
  readonly action: DiaryAction;
  readonly date: IsoDate;
  readonly dateWords: string;
  readonly entry: DiaryEntry | null;
  /** Sessions on the calendar of that day. */
  readonly sessions: readonly { readonly title: string; readonly minutes: number }[];
}

const CHIP =
  "relative flex min-h-11 items-center gap-2 rounded-page border border-rule bg-sheet px-3 py-1.5 hover:border-edge has-checked:border-leaf has-checked:bg-leaf-wash has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-water";

/** One day of the diary: how sore, where, what kind, sleep, training. Made for ten seconds. */
export function DiaryForm({ action, date, dateWords, entry, sessions }: DiaryFormProps) {
  const [state, send] = useActionState(action, null);
  const [areas, setAreas] = useState<ReadonlySet<BodyArea>>(new Set(entry?.areas ?? []));
  const form = useRef<HTMLFormElement>(null);
  const failed = state?.ok === false ? state : null;

  useEffect(() => {
    if (failed) form.current?.querySelector<HTMLElement>('[name="soreness"]')?.focus();
  }, [failed]);

  const toggle = (area: BodyArea) =>
    setAreas((before) => {
      const next = new Set(before);
      if (!next.delete(area)) next.add(area);
      return next;
    });
  const kept = (name: string): string | undefined => {
    const value = failed?.values[name];
    return typeof value === "string" ? value : undefined;
  };
  const keptList = (name: string, stored: readonly string[]): readonly string[] => {
    const value = failed?.values[name];
    return Array.isArray(value) ? value : stored;
  };
  const trained = entry?.training ?? (sessions.length > 0 ? "usual" : null);

  return (
    <form ref={form} action={send} noValidate className="space-y-6">
      <input type="hidden" name="date" value={date} />
      {failed?.formError && (
        <Notice tone="stop" live="assertive">
          <p>{failed.formError}</p>
        </Notice>
      )}
      <Row legend={`How sore are you ${dateWords}?`}>
        {SORENESS_WORDS.map((words, level) => (
          <Chip
            key={words}
            type="radio"
            name="soreness"
            value={String(level)}
            checked={(kept("soreness") ?? (entry ? String(entry.soreness) : "")) === String(level)}
          >
            {words}
          </Chip>
        ))}
      </Row>
      <FieldError id="soreness" error={failed?.fieldErrors.soreness ?? failed?.fieldErrors.date ?? null} />
      <fieldset className="min-w-0">
        <legend className="font-semibold">Where?</legend>
        <div className="mt-2">
          <BodyMap chosen={areas} toggle={toggle} />
        </div>
        <Disclosure summary="Pick from a list instead" className="mt-2">
          <div className="grid gap-x-6 sm:grid-cols-2">
            {BODY_AREAS.map(({ id, label }) => (
              <label key={id} className="flex min-h-8 items-center gap-2.5">
                <input
                  type="checkbox"
                  name="areas"
                  value={id}
                  checked={areas.has(id)}
                  onChange={() => toggle(id)}
                  className="size-4.5"
                />
                {label}
              </label>
            ))}
          </div>
        </Disclosure>
      </fieldset>
      <Row legend="What is it like?">
        {KINDS.map(({ id, label }) => (
          <Chip
            key={id}
            type="checkbox"
            name="kinds"
            value={id}
            checked={keptList("kinds", entry?.kinds ?? []).includes(id)}
          >
            {label}
          </Chip>
        ))}
      </Row>
      <Row legend="How did you sleep?">
        {SLEEPS.map((sleep) => (
          <Chip
            key={sleep}
            type="radio"
            name="sleep"
            value={sleep}
            checked={(kept("sleep") ?? entry?.sleep) === sleep}
          >
            {sleep}
          </Chip>
        ))}
      </Row>
      <Row legend="Did you train?">
        {TRAININGS.map(({ id, label }) => (
          <Chip
            key={id}
            type="radio"
            name="training"
            value={id}
            checked={(kept("training") ?? trained) === id}
          >
            {label}
          </Chip>
        ))}
      </Row>
      {sessions.length > 0 && (
        <p className="num text-sm text-soft">
          On your calendar: {sessions.map(({ title, minutes }) => `${title}, ${minutes} min`).join("; ")}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton pendingLabel="Saving…">{entry ? "Save the change" : "Save the day"}</SubmitButton>
        {state?.ok && (
          <p role="status" className="font-semibold text-leaf">
            Written down.
          </p>
        )}
      </div>
    </form>
  );
}

function Row({ legend, children }: { readonly legend: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      <div className="mt-2 flex flex-wrap gap-2">{children}</div>
    </fieldset>
  );
}

interface ChipProps {
  readonly type: "radio" | "checkbox";
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly children: string;
}

function Chip({ checked, children, ...input }: ChipProps) {
  return (
    <label className={CHIP}>
      <input
        {...input}
        key={`${input.value}:${checked}`}
        defaultChecked={checked}
        className="size-4.5 focus-visible:outline-none"
      />
      {children}
    </label>
  );
}
