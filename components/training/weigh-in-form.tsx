"use client";
import type { FormState } from "#components/people/form-answers.ts";
import { Field } from "#components/ui/field.tsx";
import { PlainForm } from "./plain-form.tsx";

interface WeighInFormProps {
  readonly action: (state: FormState<null>, form: FormData) => Promise<FormState<null>>;
  readonly session: string;
  readonly on: string;
  readonly minutes: number;
  readonly units: "metric" | "us";
}

/** Weight before and after one session, and what went in and out between. */
export function WeighInForm({ action, session, on, minutes, units }: WeighInFormProps) {
  const [weight, volume] = units === "us" ? ["lb", "fl oz"] : ["kg", "mL"];
  return (
    <PlainForm action={action} stored={{ minutes: String(minutes) }} submit="Save weights">
      {(answers) => {
        const box = (name: string) => ({
          name,
          defaultValue: answers.text(name),
          error: answers.error(name),
          inputMode: "decimal" as const,
          autoComplete: "off",
        });
        return (
          <div className="grid max-w-xl grid-cols-2 items-end gap-4 pb-6">
            <input type="hidden" name="session" value={session} />
            <input type="hidden" name="on" value={on} />
            <input type="hidden" name="units" value={units} />
            <Field label="Weight before" suffix={weight} {...box("before")} />
            <Field label="Weight after" suffix={weight} {...box("after")} />
            <Field label="Drunk meanwhile" suffix={volume} optional {...box("drunk")} />
            <Field label="Eaten meanwhile" suffix="g" optional {...box("eaten")} />
            <Field label="Urine meanwhile" suffix={volume} optional {...box("urine")} />
            <Field label="It lasted" suffix="min" {...box("minutes")} />
          </div>
        );
      }}
    </PlainForm>
  );
}
