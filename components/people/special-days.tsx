"use client";
import { useActionState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RemoveForm } from "#components/ui/remove-form.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { SpecialDay } from "#lib/use-cases/table-ports.ts";
import { type FormState, formAnswers } from "./form-answers.ts";

type Action = (state: FormState<null>, form: FormData) => Promise<FormState<null>>;

interface SpecialDaysProps {
  readonly days: readonly (SpecialDay & { readonly dateText: string })[];
  readonly today: string;
  readonly add: Action;
  readonly remove: Action;
  /** For people whom calories may harm: no field for them. */
  readonly hideEnergy: boolean;
}

/** Days of one's own: a list with a way to take each away, and a form for one more. */
export function SpecialDays({ days, today, add, remove, hideEnergy }: SpecialDaysProps) {
  const [state, send] = useActionState(add, null);
  const answers = formAnswers(state, {});
  const failed = state?.ok === false ? state : null;
  return (
    <div className="space-y-6">
      {days.length > 0 && (
        <ul className="ruled border-y border-rule">
          {days.map((day) => (
            <SpecialDayRow key={day.id} {...{ day, add, remove, hideEnergy }} />
          ))}
        </ul>
      )}
      <form action={send} className="space-y-4" key={state?.ok ? days.length : "form"} noValidate>
        {failed?.formError && (
          <Notice tone="stop" live="assertive">
            {failed.formError}
          </Notice>
        )}
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field
            label="Day"
            name="date"
            type="date"
            min={today}
            defaultValue={answers.text("date")}
            error={answers.error("date")}
          />
          <Field
            label="What is it?"
            name="label"
            maxLength={60}
            placeholder="Birthday dinner"
            defaultValue={answers.text("label")}
            error={answers.error("label")}
          />
          {!hideEnergy && (
            <Field
              label="Energy on top"
              optional
              name="energy"
              suffix="kcal"
              inputMode="numeric"
              autoComplete="off"
              defaultValue={answers.text("energy")}
              error={answers.error("energy")}
            />
          )}
          <Field
            label="Minutes for each meal, at most"
            optional
            name="minutes"
            suffix="min"
            inputMode="numeric"
            autoComplete="off"
            defaultValue={answers.text("minutes")}
            error={answers.error("minutes")}
          />
        </div>
        <SubmitButton pendingLabel="Adding…">Add the day</SubmitButton>
      </form>
    </div>
  );
}

function SpecialDayRow({
  day,
  add,
  remove,
  hideEnergy,
}: {
  readonly day: SpecialDaysProps["days"][number];
  readonly add: Action;
  readonly remove: Action;
  readonly hideEnergy: boolean;
}) {
  const facts = [
    !hideEnergy && day.energy > 0 ? `${day.energy} kcal on top` : null,
    day.minutes === null ? null : `${day.minutes} min for each meal`,
  ].filter((fact) => fact !== null);
  const restore = () => {
    const form = new FormData();
    form.set("date", day.date);
    form.set("label", day.label);
    form.set("energy", String(day.energy));
    form.set("minutes", day.minutes === null ? "" : String(day.minutes));
    return add(null, form);
  };
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2.5">
      <p className="min-w-0 flex-1">
        <span className="font-semibold">{day.label}</span>{" "}
        <span className="text-soft">{[day.dateText, ...facts].join(" · ")}</span>
      </p>
      <RemoveForm
        action={remove}
        fields={{ day: day.id }}
        label="Remove"
        spoken={`Remove ${day.label}`}
        said={`“${day.label}” is an ordinary day again.`}
        restore={restore}
      />
    </li>
  );
}
