"use client";
import { useState } from "react";
import { RadioCards } from "#components/ui/choice.tsx";
import { Field } from "#components/ui/field.tsx";
import { type BodyText, convertBody, type Units } from "./body-measures.ts";
import type { FormAnswers } from "./form-answers.ts";

/** Units, height and weight. Changing the units turns what was typed into the others, and back as it was. */
export function useBody(answers: FormAnswers) {
  const units: Units = answers.text("units") === "us" ? "us" : "metric";
  const typed: BodyText = {
    height: answers.text("height"),
    heightInches: answers.text("heightInches"),
    weight: answers.text("weight"),
    prePregnancyWeight: answers.text("prePregnancyWeight"),
  };
  const [shown, setShown] = useState<Units>(units);
  const [texts, setTexts] = useState<Record<Units, BodyText>>({
    metric: convertBody(typed, units, "metric"),
    us: convertBody(typed, units, "us"),
  });
  const change = (name: keyof BodyText, text: string) => {
    const body = { ...texts[shown], [name]: text };
    const other = shown === "metric" ? "us" : "metric";
    setTexts({ ...texts, [shown]: body, [other]: convertBody(body, shown, other) });
  };
  const box = (name: keyof BodyText) => ({
    name,
    value: texts[shown][name],
    onChange: (event: { currentTarget: { value: string } }) => change(name, event.currentTarget.value),
    error: answers.error(name),
    inputMode: "decimal" as const,
    autoComplete: "off",
  });
  return { units: shown, setUnits: setShown, box, weightUnit: shown === "us" ? "lb" : "kg" };
}

type Body = ReturnType<typeof useBody>;

export function UnitsChoice({ body, error }: { readonly body: Body; readonly error?: readonly string[] }) {
  return (
    <RadioCards
      legend="Units"
      name="units"
      columns={2}
      error={error}
      options={[
        { value: "metric", label: "Metric", hint: "Kilograms, centimetres, grams" },
        { value: "us", label: "US", hint: "Pounds, feet and inches, ounces" },
      ]}
      defaultValue={body.units}
      onChange={(value) => body.setUnits(value === "us" ? "us" : "metric")}
    />
  );
}

export function BodyFields({ body }: { readonly body: Body }) {
  return (
    <div className="grid max-w-md grid-cols-2 gap-4">
      {body.units === "us" ? (
        <>
          <Field key="feet" label="Height" suffix="ft" {...body.box("height")} />
          <Field key="inches" label="and" suffix="in" {...body.box("heightInches")} />
        </>
      ) : (
        <Field key="height" label="Height" suffix="cm" {...body.box("height")} />
      )}
      <Field key="weight" label="Weight" suffix={body.weightUnit} {...body.box("weight")} />
    </div>
  );
}
