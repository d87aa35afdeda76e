"use client";
import { useState } from "react";
import { Section } from "#components/layout/section.tsx";
import { RadioCards } from "#components/ui/choice.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { ACTIVITY_DESCRIPTIONS, ACTIVITY_HINT } from "#lib/domain/nutrition/activity-levels.ts";
import { ACTIVITY_LEVELS, GOALS } from "#lib/domain/nutrition/person.ts";
import { BodyFields, UnitsChoice, useBody } from "./body-fields.tsx";
import type { FormAnswers } from "./form-answers.ts";
import { GOAL_HINT, GOAL_WORDS } from "./goal-words.ts";
import { PersonForm, type PersonFormProps } from "./person-form.tsx";
import { StageFields } from "./stage-fields.tsx";
import { TimeZoneField } from "./time-zone-field.tsx";

interface AboutFormProps extends PersonFormProps {
  /** For people whom weight and calories may harm: the weight is folded away and there is no goal to choose. */
  readonly hideWeight: boolean;
}

export function AboutForm({ hideWeight, ...form }: AboutFormProps) {
  return (
    <PersonForm {...form}>
      {(answers) => <AboutFields answers={answers} hideWeight={hideWeight} />}
    </PersonForm>
  );
}

function AboutFields({
  answers,
  hideWeight,
}: {
  readonly answers: FormAnswers;
  readonly hideWeight: boolean;
}) {
  const body = useBody(answers);
  const [sex, setSex] = useState(answers.text("sex"));
  const inBody = ["height", "heightInches", "weight"].some((name) => answers.error(name));
  return (
    <>
      <Section title="You" note="Published needs differ by age, sex and stage of life.">
        <div className="space-y-6">
          <Field
            label="Date of birth"
            name="birthDate"
            type="date"
            autoComplete="bday"
            defaultValue={answers.text("birthDate")}
            error={answers.error("birthDate")}
            className="max-w-52"
          />
          <RadioCards
            legend="Reference values"
            hint="The published tables know two sets. Take the one that fits your body; a clinician can help you choose."
            name="sex"
            columns={2}
            error={answers.error("sex")}
            defaultValue={answers.text("sex")}
            onChange={setSex}
            options={[
              { value: "female", label: "Female" },
              { value: "male", label: "Male" },
            ]}
          />
          {sex !== "male" && <StageFields answers={answers} body={body} />}
        </div>
      </Section>
      <Section title="Your body" note="For the energy and protein you need. Nobody else sees it.">
        <div className="space-y-6">
          <UnitsChoice body={body} error={answers.error("units")} />
          {hideWeight ? (
            <Disclosure summary="Change height or weight" defaultOpen={inBody}>
              <BodyFields body={body} />
            </Disclosure>
          ) : (
            <BodyFields body={body} />
          )}
        </div>
      </Section>
      <Section title="How you move" note={ACTIVITY_HINT}>
        <RadioCards
          legend="An ordinary week"
          name="activity"
          columns={2}
          error={answers.error("activity")}
          defaultValue={answers.text("activity")}
          options={ACTIVITY_LEVELS.map((level) => {
            const { name, description, example } = ACTIVITY_DESCRIPTIONS[level];
            return { value: level, label: name, hint: `${description} For example: ${lowerFirst(example)}` };
          })}
        />
      </Section>
      {hideWeight ? (
        <input type="hidden" name="goal" value="maintain" />
      ) : (
        <Section title="Your weight" note={GOAL_HINT}>
          <RadioCards
            legend="What should it do?"
            name="goal"
            columns={2}
            error={answers.error("goal")}
            defaultValue={answers.text("goal") || "maintain"}
            options={GOALS.map((goal) => ({
              value: goal,
              label: GOAL_WORDS[goal].name,
              hint: GOAL_WORDS[goal].hint,
            }))}
          />
        </Section>
      )}
      <Section title="Where you live">
        <TimeZoneField value={answers.text("timeZone")} error={answers.error("timeZone")} />
      </Section>
    </>
  );
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
