"use client";
import { Section } from "#components/layout/section.tsx";
import { CheckboxGroup, RadioCards } from "#components/ui/choice.tsx";
import { ALLERGENS, DIETS } from "#lib/domain/catalogue/facts.ts";
import type { DislikedFood } from "#lib/domain/planner/basis.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import { DislikesField } from "./dislikes-field.tsx";
import { ALLERGEN_CHOICES, DIET_CHOICES, OCCASION_NAMES } from "./eating-words.ts";
import { PersonForm, type PersonFormProps } from "./person-form.tsx";
import { TimeFields } from "./time-fields.tsx";

/** In the order of a day. */
const DAY: readonly Occasion[] = ["breakfast", "snack", "lunch", "secondSnack", "dinner", "thirdSnack"];

interface EatingFormProps extends PersonFormProps {
  readonly dislikes: readonly DislikedFood[];
}

export function EatingForm({ dislikes, ...form }: EatingFormProps) {
  return (
    <PersonForm {...form}>
      {(answers) => (
        <div className="group/eating">
          <Section title="Diet" note="Kept in every meal, without exception.">
            <RadioCards
              legend="How do you eat?"
              name="diet"
              columns={2}
              error={answers.error("diet")}
              defaultValue={answers.text("diet")}
              options={DIETS.map((diet) => ({
                value: diet,
                label: DIET_CHOICES[diet].name,
                hint: DIET_CHOICES[diet].hint,
              }))}
            />
          </Section>
          <Section
            title="Leave out"
            note="The food data cannot see traces, and packets change their recipes. With an allergy, read every label."
          >
            <div className="space-y-7">
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
              <DislikesField stored={dislikes} error={answers.error("dislikes")} />
            </div>
          </Section>
          <Section title="Meals" note="A day needs at least two of breakfast, lunch and dinner.">
            <CheckboxGroup
              legend="Which meals should be planned?"
              name="occasions"
              columns={3}
              error={answers.error("occasions")}
              defaultValues={answers.list("occasions")}
              options={DAY.map((occasion) => ({ value: occasion, label: OCCASION_NAMES[occasion] }))}
            />
          </Section>
          <Section
            title="Time to cook"
            note="Minutes from starting to eating, at most. Nothing slower is planned for that meal."
          >
            <TimeFields answers={answers} />
          </Section>
        </div>
      )}
    </PersonForm>
  );
}
