"use client";
import { Section } from "#components/layout/section.tsx";
import type { FormState, FormValues } from "#components/people/form-answers.ts";
import { Checkbox, RadioCards } from "#components/ui/choice.tsx";
import { Field } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { ACTIVITY_DESCRIPTIONS } from "#lib/domain/nutrition/activity-levels.ts";
import { ACTIVITY_LEVELS } from "#lib/domain/nutrition/person.ts";
import { PlainForm } from "./plain-form.tsx";

interface SettingsFormProps {
  readonly action: (state: FormState<null>, form: FormData) => Promise<FormState<null>>;
  readonly stored: FormValues;
  readonly units: "metric" | "us";
  /** A weather service is set up, so that asking for a place makes sense. */
  readonly weather: boolean;
  readonly hideEnergy: boolean;
}

export function SettingsForm({ action, stored, units, weather, hideEnergy }: SettingsFormProps) {
  const volume = units === "us" ? "fl oz" : "mL";
  return (
    <PlainForm
      action={action}
      stored={stored}
      submit="Save"
      saved={() => (
        <Notice tone="good" live="polite" className="mb-6">
          Saved. Plans and reminders follow at once.
        </Notice>
      )}
    >
      {(answers) => (
        <>
          <input type="hidden" name="units" value={units} />
          <Section title="Your bottles" note="One press notes one of them. Leave a box empty to have fewer.">
            <div className="grid max-w-md grid-cols-2 gap-4">
              {["First", "Second", "Third", "Fourth"].map((word, place) => (
                <Field
                  key={word}
                  label={word}
                  name={`bottle${place}`}
                  inputMode="decimal"
                  suffix={volume}
                  defaultValue={answers.text(`bottle${place}`)}
                  error={answers.error(`bottle${place}`)}
                />
              ))}
            </div>
          </Section>
          <Section title="Your sweat">
            <div className="grid max-w-xl gap-5">
              <Select
                label="How salty it is"
                name="saltiness"
                hint="White marks on clothes, stinging eyes or a salty taste speak for salty sweat."
                options={[
                  { value: "unknown", label: "I don't know" },
                  { value: "low", label: "Little salt" },
                  { value: "typical", label: "Typical" },
                  { value: "salty", label: "Very salty" },
                ]}
                defaultValue={answers.text("saltiness")}
                error={answers.error("saltiness")}
              />
              <Checkbox
                label="I take ibuprofen, naproxen or the like around training"
                name="painkillers"
                value="yes"
                defaultChecked={answers.text("painkillers") === "yes"}
              />
              <Checkbox
                label="In long events I am often among the last to finish"
                name="slowFinish"
                value="yes"
                defaultChecked={answers.text("slowFinish") === "yes"}
              />
              <Checkbox
                label="Allow up to 1 litre an hour where my own tests show that I sweat 1.2 litres an hour or more"
                hint="Reminders still stop at 0.8 litres an hour."
                name="higherCap"
                value="yes"
                defaultChecked={answers.text("higherCap") === "yes"}
              />
            </div>
          </Section>
          <Section title="Your night" note="Nothing asks you to drink in these hours.">
            <div className="grid max-w-sm grid-cols-2 gap-4">
              <Field
                label="From"
                name="sleepFrom"
                type="time"
                defaultValue={answers.text("sleepFrom")}
                error={answers.error("sleepFrom")}
              />
              <Field
                label="To"
                name="sleepTo"
                type="time"
                defaultValue={answers.text("sleepTo")}
                error={answers.error("sleepTo")}
              />
            </div>
          </Section>
          <Section title="Food on training days">
            <div className="grid max-w-xl gap-5">
              <RadioCards
                legend="Energy"
                name="energy"
                error={answers.error("energy")}
                defaultValue={answers.text("energy")}
                options={[
                  {
                    value: "steady",
                    label: "Every day alike",
                    hint: "Your activity in the profile counts training in. Good for training that is much the same every week.",
                  },
                  {
                    value: "periodised",
                    label: hideEnergy ? "More on training days" : "More on training days, less on rest days",
                    hint: "Counts your life without training, and adds each session's own energy to its day.",
                  },
                ]}
              />
              <Select
                label="How active you are without training"
                name="everydayActivity"
                hint="Only for the second way."
                placeholder="Choose"
                options={ACTIVITY_LEVELS.map((level) => ({
                  value: level,
                  label: ACTIVITY_DESCRIPTIONS[level].name,
                }))}
                defaultValue={answers.text("everydayActivity")}
                error={answers.error("everydayActivity")}
              />
            </div>
          </Section>
          {weather && (
            <Section
              title="Where you train"
              note="For the weather forecast. Kept to a tenth of a degree, which is about ten kilometres."
            >
              <div className="grid max-w-sm grid-cols-2 gap-4">
                <Field
                  label="Latitude"
                  name="latitude"
                  inputMode="decimal"
                  optional
                  defaultValue={answers.text("latitude")}
                  error={answers.error("latitude")}
                />
                <Field
                  label="Longitude"
                  name="longitude"
                  inputMode="decimal"
                  optional
                  defaultValue={answers.text("longitude")}
                  error={answers.error("longitude")}
                />
              </div>
            </Section>
          )}
        </>
      )}
    </PlainForm>
  );
}
