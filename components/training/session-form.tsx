"use client";
import { useState } from "react";
import { Section } from "#components/layout/section.tsx";
import type { FormAnswers, FormState, FormValues } from "#components/people/form-answers.ts";
import { Checkbox, CheckboxGroup, RadioCards } from "#components/ui/choice.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { SPORTS } from "#lib/domain/training/sports.ts";
import { PlainForm } from "./plain-form.tsx";

const SPORT_GROUPS = SPORTS.map((sport) => ({
  label: sport.name,
  options: sport.efforts.map((effort) => ({
    value: `${sport.id}:${effort.id}`,
    label: `${sport.name}, ${effort.label}`,
  })),
}));

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const SALT_OPTIONS = [
  { value: "", label: "As I usually do" },
  { value: "low", label: "Little salt" },
  { value: "typical", label: "Typical" },
  { value: "salty", label: "Very salty: white marks on clothes or skin" },
];

interface SessionFormProps {
  readonly action: (state: FormState<null>, form: FormData) => Promise<FormState<null>>;
  readonly stored: FormValues;
  readonly units: "metric" | "us";
  /** "one": only this occurrence, which does not repeat by itself. */
  readonly scope: "one" | "all";
  readonly submit: string;
  readonly hidden?: Readonly<Record<string, string>>;
  /** Where the weather stands in the boxes came from. */
  readonly weatherNote?: string | null;
}

export function SessionForm({
  action,
  stored,
  units,
  scope,
  submit,
  hidden = {},
  weatherNote,
}: SessionFormProps) {
  return (
    <PlainForm action={action} stored={stored} submit={submit}>
      {(answers) => (
        <>
          {Object.entries({ ...hidden, units, scope }).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Section
            title="What"
            note="How hard it is decides how much you sweat. If it varies, take the average."
          >
            <div className="grid max-w-xl gap-5">
              <Select
                label="Sport and effort"
                name="effort"
                options={SPORT_GROUPS}
                defaultValue={answers.text("effort") || "running:10"}
                error={answers.error("effort")}
              />
              <Field
                label="Called"
                name="title"
                optional
                hint="As it should stand in your week, for example Long run."
                defaultValue={answers.text("title")}
                error={answers.error("title")}
                maxLength={80}
              />
            </div>
          </Section>
          <When answers={answers} scope={scope} />
          <Section
            title="Where"
            note={
              weatherNote ??
              "The weather you expect where you train. Left empty, mild air of 20 °C is assumed, and the plan says so."
            }
          >
            <div className="grid max-w-xl gap-5">
              <Checkbox
                label="Indoors"
                name="indoors"
                value="yes"
                defaultChecked={answers.text("indoors") === "yes"}
              />
              <div className="grid grid-cols-2 gap-4">
                <Field
                  label="Temperature"
                  name="temperature"
                  inputMode="decimal"
                  optional
                  suffix={units === "us" ? "°F" : "°C"}
                  defaultValue={answers.text("temperature")}
                  error={answers.error("temperature")}
                />
                <Field
                  label="Humidity"
                  name="humidity"
                  inputMode="decimal"
                  optional
                  suffix="%"
                  defaultValue={answers.text("humidity")}
                  error={answers.error("humidity")}
                />
              </div>
              <Select
                label="How salty your sweat is"
                name="saltiness"
                options={SALT_OPTIONS}
                defaultValue={answers.text("saltiness")}
                error={answers.error("saltiness")}
              />
            </div>
          </Section>
        </>
      )}
    </PlainForm>
  );
}

function When({ answers, scope }: { readonly answers: FormAnswers; readonly scope: "one" | "all" }) {
  const [repeats, setRepeats] = useState(answers.text("repeats") || "once");
  return (
    <Section title="When">
      <div className="grid max-w-xl gap-5">
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
          <Field
            label="Day"
            name="date"
            type="date"
            defaultValue={answers.text("date")}
            error={answers.error("date")}
            className="col-span-2 sm:col-span-1"
          />
          <Field
            label="Starts"
            name="time"
            type="time"
            defaultValue={answers.text("time")}
            error={answers.error("time")}
          />
          <Field
            label="Lasts"
            name="minutes"
            inputMode="numeric"
            suffix="min"
            defaultValue={answers.text("minutes")}
            error={answers.error("minutes")}
          />
        </div>
        {scope === "all" && (
          <>
            <RadioCards
              legend="How often"
              name="repeats"
              columns={2}
              defaultValue={repeats}
              onChange={setRepeats}
              options={[
                { value: "once", label: "Once" },
                { value: "weekly", label: "Every week" },
              ]}
            />
            <div hidden={repeats !== "weekly"} className="space-y-5">
              <CheckboxGroup
                legend="On"
                name="days"
                columns={2}
                error={answers.error("days")}
                defaultValues={answers.list("days")}
                options={WEEKDAYS.map((label, place) => ({ value: String(place + 1), label }))}
              />
              <div className="grid grid-cols-2 gap-4">
                <Field
                  label="Every"
                  name="every"
                  inputMode="numeric"
                  suffix="weeks"
                  defaultValue={answers.text("every") || "1"}
                  error={answers.error("every")}
                />
                <Field
                  label="Until"
                  name="until"
                  type="date"
                  optional
                  defaultValue={answers.text("until")}
                  error={answers.error("until")}
                />
              </div>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}
