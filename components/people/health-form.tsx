"use client";
import { Section } from "#components/layout/section.tsx";
import { FieldError } from "#components/ui/field-frame.tsx";
import { DeclarationChoice, type Question } from "./declaration-choice.tsx";
import { HealthPreview, type PreviewHealth } from "./health-preview.tsx";
import { PersonForm, type PersonFormProps } from "./person-form.tsx";

const GROUPS = [
  {
    group: "condition",
    title: "Conditions",
    note: "Only what a clinician has told you, and only what you want planned for.",
  },
  { group: "medicine", title: "Medicines", note: "What you take regularly." },
  { group: "life", title: "Life", note: "Age, pregnancy and diet are known already." },
] as const;

/** The answer for those who would rather give none. */
const SILENT = "preferNotToSay";

interface HealthFormProps extends PersonFormProps {
  readonly questions: readonly Question[];
  /** Says what ticked answers would change, before they are saved. */
  readonly preview: PreviewHealth;
}

export function HealthForm({ questions, preview, ...form }: HealthFormProps) {
  const silent = questions.find(({ id }) => id === SILENT);
  return (
    <PersonForm {...form}>
      {(answers) => {
        const ticked = answers.list("declarations");
        const box = (each: Question) => (
          <DeclarationChoice key={each.id} asked={each} checked={ticked.includes(each.id)} />
        );
        return (
          <HealthPreview preview={preview}>
            <FieldError id="declarations" error={answers.error("declarations") ?? null} />
            {silent && <div className="mb-8 rounded-page border border-rule bg-sheet">{box(silent)}</div>}
            {GROUPS.map(({ group, title, note }) => (
              <Section key={group} title={title} note={note}>
                <fieldset className="rounded-page border border-rule bg-sheet">
                  <legend className="sr-only">{title}</legend>
                  <div className="ruled">
                    {questions.filter((each) => each.group === group && each.id !== SILENT).map(box)}
                  </div>
                </fieldset>
              </Section>
            ))}
          </HealthPreview>
        );
      }}
    </PersonForm>
  );
}
