"use client";
import { Section } from "#components/layout/section.tsx";
import { CheckboxGroup } from "#components/ui/choice.tsx";
import { Field } from "#components/ui/field.tsx";
import { usualShares } from "#lib/domain/planner/occasions.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { OCCASION_NAMES } from "./eating-words.ts";
import type { FormAnswers } from "./form-answers.ts";
import { PersonForm, type PersonFormProps } from "./person-form.tsx";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

interface KitchenFormProps extends PersonFormProps {
  /** In the day's order. */
  readonly occasions: readonly Occasion[];
}

/** When the meals of a day are eaten and how large they are; how much is cooked when, and what may be left over. */
export function KitchenForm({ occasions, ...form }: KitchenFormProps) {
  return (
    <PersonForm {...form}>
      {(answers) => (
        <>
          <Section
            title="Meals of the day"
            note="When you eat, and what part of the day's energy each meal has. A share left empty is the usual one."
          >
            <DayFields answers={answers} occasions={occasions} />
          </Section>
          <Section
            title="Time at the stove"
            note="Most minutes of cooking in a whole day. Left empty, only the time for each meal counts."
          >
            <BudgetFields answers={answers} />
          </Section>
          <Section
            title="Cook once, eat twice"
            note="A left-over is a later serving of the same dish, eaten while it keeps. It costs no time on its day."
          >
            <div className="space-y-7">
              <Field
                label="Left-over meals a week"
                hint="About as many, unless your targets need more. 0: everything is cooked afresh."
                name="leftoverMeals"
                inputMode="numeric"
                autoComplete="off"
                defaultValue={answers.text("leftoverMeals")}
                error={answers.error("leftoverMeals")}
                className="max-w-72"
              />
              <CheckboxGroup
                legend="Days for cooking ahead"
                hint="No limit on the day's time; what is cooked there may be eaten up to three times, on top of the left-overs above."
                optional
                name="batchDays"
                columns={3}
                error={answers.error("batchDays")}
                defaultValues={answers.list("batchDays")}
                options={DAYS.map((label, day) => ({ value: String(day + 1), label }))}
              />
            </div>
          </Section>
        </>
      )}
    </PersonForm>
  );
}

function DayFields({
  answers,
  occasions,
}: {
  readonly answers: FormAnswers;
  readonly occasions: readonly Occasion[];
}) {
  const usual = usualShares(occasions);
  return (
    <div className="space-y-5">
      {occasions.map((occasion) => (
        <fieldset
          key={occasion}
          className="grid grid-cols-2 items-start gap-x-4 gap-y-1 sm:grid-cols-[8rem_9rem_9rem]"
        >
          <legend className="sr-only">{OCCASION_NAMES[occasion]}</legend>
          <span className="col-span-2 font-semibold sm:col-span-1 sm:pt-8.5" aria-hidden="true">
            {OCCASION_NAMES[occasion]}
          </span>
          <Field
            label="Time"
            name={`time-${occasion}`}
            type="time"
            defaultValue={answers.text(`time-${occasion}`)}
            error={answers.error(`time-${occasion}`)}
          />
          <Field
            label="Share"
            suffix="%"
            name={`share-${occasion}`}
            inputMode="numeric"
            autoComplete="off"
            placeholder={String(Math.round((usual[occasion] ?? 0) * 100))}
            defaultValue={answers.text(`share-${occasion}`)}
            error={answers.error(`share-${occasion}`)}
          />
        </fieldset>
      ))}
    </div>
  );
}

function BudgetFields({ answers }: { readonly answers: FormAnswers }) {
  const budget = answers.list("budget");
  return (
    <div className="grid max-w-2xl grid-cols-2 gap-3 sm:grid-cols-4">
      {DAYS.map((label, day) => (
        <Field
          key={label}
          label={label}
          name="budget"
          suffix="min"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={budget[day] ?? ""}
          error={answers.error(`budget.${day}`)}
        />
      ))}
    </div>
  );
}
