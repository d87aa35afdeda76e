"use client";
import { Section } from "#components/layout/section.tsx";
import { BodyFields, useBody } from "#components/people/body-fields.tsx";
import { ALLERGEN_CHOICES, DIET_CHOICES } from "#components/people/eating-words.ts";
import type { FormAnswers } from "#components/people/form-answers.ts";
import { PersonForm, type PersonFormProps } from "#components/people/person-form.tsx";
import { CheckboxGroup, RadioCards } from "#components/ui/choice.tsx";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { ALLERGENS, DIETS } from "#lib/domain/catalogue/facts.ts";
import { ACTIVITY_DESCRIPTIONS } from "#lib/domain/nutrition/activity-levels.ts";
import { ACTIVITY_LEVELS } from "#lib/domain/nutrition/person.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { GUEST_CONSTANTS } from "./guest-values.ts";
import { PresenceFields } from "./presence-fields.tsx";

interface GuestFormProps extends PersonFormProps {
  readonly occasions: readonly Occasion[];
}

/** Somebody without an account: only what a plate needs. */
export function GuestForm({ occasions, ...form }: GuestFormProps) {
  return (
    <PersonForm {...form}>{(answers) => <GuestFields answers={answers} occasions={occasions} />}</PersonForm>
  );
}

function GuestFields({
  answers,
  occasions,
}: {
  readonly answers: FormAnswers;
  readonly occasions: readonly Occasion[];
}) {
  const body = useBody(answers);
  return (
    <>
      <Section
        title="Who"
        note="Kept for your table alone, exported with your account and erased with it. Reference values begin at 9 years."
      >
        <div className="max-w-md space-y-5">
          <input type="hidden" name="units" value={body.units} />
          {Object.entries(GUEST_CONSTANTS).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Field
            label="Name"
            name="name"
            maxLength={40}
            autoComplete="off"
            defaultValue={answers.text("name")}
            error={answers.error("name")}
          />
          <Field
            label="Date of birth"
            name="birthDate"
            type="date"
            autoComplete="off"
            defaultValue={answers.text("birthDate")}
            error={answers.error("birthDate")}
            className="max-w-52"
          />
          <RadioCards
            legend="Reference values"
            name="sex"
            columns={2}
            error={answers.error("sex")}
            defaultValue={answers.text("sex")}
            options={[
              { value: "female", label: "Female" },
              { value: "male", label: "Male" },
            ]}
          />
          <BodyFields body={body} />
          <Select
            label="How they move"
            name="activity"
            placeholder="Choose"
            options={ACTIVITY_LEVELS.map((level) => ({
              value: level,
              label: ACTIVITY_DESCRIPTIONS[level].name,
            }))}
            defaultValue={answers.text("activity")}
            error={answers.error("activity")}
          />
        </div>
      </Section>
      <Section title="What they eat" note="Binds every meal they share, without exception.">
        <div className="space-y-6">
          <Select
            label="Diet"
            name="diet"
            options={DIETS.map((diet) => ({ value: diet, label: DIET_CHOICES[diet].name }))}
            defaultValue={answers.text("diet")}
            error={answers.error("diet")}
            className="max-w-72"
          />
          <CheckboxGroup
            legend="Allergies and intolerances"
            optional
            name="allergens"
            columns={3}
            error={answers.error("allergens")}
            defaultValues={answers.list("allergens")}
            options={ALLERGENS.map((allergen) => ({
              value: allergen,
              label: ALLERGEN_CHOICES[allergen].name,
              hint: ALLERGEN_CHOICES[allergen].hint,
            }))}
          />
        </div>
      </Section>
      <Section title="Which meals" note="A guest who only comes to dinner is planned a dinner's share.">
        <PresenceFields
          occasions={occasions}
          value={(occasion) => answers.text(`at-${occasion}`)}
          error={answers.error}
        />
      </Section>
    </>
  );
}
