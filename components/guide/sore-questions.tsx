import { CheckboxGroup } from "#components/ui/choice.tsx";
import type { RedFlag } from "#lib/domain/guidance/red-flags.ts";

/** What has to be ruled out before any talk of food, gravest first. Nothing goes on without an answer. */
export function SoreQuestions({ questions }: { readonly questions: readonly RedFlag[] }) {
  return (
    <>
      <CheckboxGroup
        legend="Is any of this true for you?"
        name="flag"
        options={questions.map(({ id, question }) => ({ value: id, label: question }))}
      />
      <div className="border-t border-rule pt-5">
        <CheckboxGroup
          legend={<span className="sr-only">Or none of them</span>}
          name="none"
          options={[{ value: "1", label: "None of these is true for me" }]}
        />
      </div>
    </>
  );
}
