import { RadioCards } from "#components/ui/choice.tsx";
import { Field } from "#components/ui/field.tsx";
import type { useBody } from "./body-fields.tsx";
import type { FormAnswers } from "./form-answers.ts";

/** Pregnancy and breastfeeding; each choice brings its own question, by style alone. */
export function StageFields({
  answers,
  body,
}: {
  readonly answers: FormAnswers;
  readonly body: ReturnType<typeof useBody>;
}) {
  return (
    <div className="group/stage space-y-4">
      <RadioCards
        legend="Pregnancy and breastfeeding"
        name="stage"
        columns={3}
        error={answers.error("stage")}
        defaultValue={answers.text("stage") || "none"}
        options={[
          { value: "none", label: "Neither" },
          { value: "pregnant", label: "Pregnant" },
          { value: "lactating", label: "Breastfeeding" },
        ]}
      />
      <div className="hidden gap-4 group-has-[input[value=pregnant]:checked]/stage:grid sm:grid-cols-2">
        <Field
          label="Weeks of pregnancy"
          name="weeks"
          hint="Completed weeks, as your midwife counts. They move on by themselves."
          suffix="weeks"
          inputMode="numeric"
          defaultValue={answers.text("weeks")}
          error={answers.error("weeks")}
        />
        <Field
          label="Weight before pregnancy"
          optional
          hint="Makes the energy figure more exact."
          suffix={body.weightUnit}
          {...body.box("prePregnancyWeight")}
        />
      </div>
      <div className="hidden gap-4 group-has-[input[value=lactating]:checked]/stage:grid sm:grid-cols-2">
        <Field
          label="Age of your child"
          name="months"
          hint="Completed months since birth. They move on by themselves."
          suffix="months"
          inputMode="numeric"
          defaultValue={answers.text("months")}
          error={answers.error("months")}
        />
      </div>
    </div>
  );
}
