"use client";
import { useActionState } from "react";
import { RadioCards } from "#components/ui/choice.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { FormState } from "./form-answers.ts";

interface UnitsFormProps {
  readonly action: (state: FormState<null>, form: FormData) => Promise<FormState<null>>;
  readonly units: "metric" | "us";
}

export function UnitsForm({ action, units }: UnitsFormProps) {
  const [state, send] = useActionState(action, null);
  return (
    <form action={send} className="max-w-xl space-y-4">
      <RadioCards
        legend="Show weights and measures in"
        name="units"
        columns={2}
        defaultValue={units}
        error={state?.ok === false ? (state.fieldErrors.units ?? state.formError) : null}
        options={[
          { value: "metric", label: "Metric", hint: "Kilograms, centimetres, grams" },
          { value: "us", label: "US", hint: "Pounds, feet and inches, ounces" },
        ]}
      />
      <div className="flex flex-wrap items-center gap-4">
        <SubmitButton variant="quiet" pendingLabel="Saving…">
          Save units
        </SubmitButton>
        {state?.ok && (
          <Notice tone="good" live="polite">
            Saved.
          </Notice>
        )}
      </div>
    </form>
  );
}
