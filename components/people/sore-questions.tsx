import { Button, LinkButton } from "#components/ui/button.tsx";
import { CheckboxGroup } from "#components/ui/choice.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Complaint } from "#lib/domain/guidance/complaint-table.ts";
import type { RedFlag } from "#lib/domain/guidance/red-flags.ts";

interface SoreQuestionsProps {
  readonly complaint: Complaint;
  readonly questions: readonly RedFlag[];
  /** Sent without an answer. */
  readonly unanswered: boolean;
}

/** What has to be ruled out before any talk of food. Nothing goes on without an answer. */
export function SoreQuestions({ complaint, questions, unanswered }: SoreQuestionsProps) {
  return (
    <form action="/sore" method="get" className="measure space-y-5 pb-10">
      <input type="hidden" name="c" value={complaint.id} />
      <input type="hidden" name="asked" value="1" />
      {unanswered && (
        <Notice tone="stop" live="assertive" title="One answer is needed">
          <p>Tick what is true for you, or that none of it is.</p>
        </Notice>
      )}
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
      <div className="flex flex-wrap gap-3">
        <Button type="submit" variant="primary">
          Go on
        </Button>
        <LinkButton href="/sore">Something else</LinkButton>
      </div>
    </form>
  );
}
