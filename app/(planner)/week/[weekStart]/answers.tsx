// Answers that take a moment: they stream into an open panel while the rest of the page stands already.
import { type ReactNode, Suspense } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { WhatIfAnswer } from "#components/week/what-if-answer.tsx";
import { WhyNotAnswer } from "#components/week/why-not-answer.tsx";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { AppError } from "#lib/errors.ts";
import { questions } from "#lib/server/composition-questions.ts";
import type { OpenPanel } from "#lib/use-cases/open-panel.ts";
import type { SavedWeek } from "#lib/use-cases/plan-ports.ts";
import { whatIf } from "#lib/use-cases/what-if.ts";
import { whyNot } from "#lib/use-cases/why-not.ts";

interface Asked {
  readonly userId: string;
  readonly saved: SavedWeek;
  readonly dates: readonly IsoDate[];
  readonly locale: string;
}

/** What the open panel asks of the planner; null when it asks nothing. */
export function answerFor(panel: OpenPanel | null, asked: Asked): ReactNode {
  if (panel?.kind === "why" && panel.not)
    return (
      <Suspense key={panel.not} fallback={<Waiting label="Trying it in your week" />}>
        <WhyNot {...asked} panel={panel} recipe={panel.not} />
      </Suspense>
    );
  if (panel?.kind === "if" && panel.changes.length > 0)
    return (
      <Suspense key={JSON.stringify(panel.changes)} fallback={<Waiting label="Planning the week that way" />}>
        <WhatIf {...asked} panel={panel} />
      </Suspense>
    );
  return null;
}

async function WhyNot({
  userId,
  saved,
  dates,
  locale,
  panel,
  recipe,
}: Asked & { readonly panel: OpenPanel & { kind: "why" }; readonly recipe: string }) {
  const { day, occasion } = panel.explanation.meal;
  const place = { startDate: saved.week.basis.startDate, day, occasion };
  return told(async () => (
    <WhyNotAnswer
      answer={await whyNot(questions(), userId, place, recipe)}
      place={{ ...place, revision: saved.revision }}
      dates={dates}
      locale={locale}
    />
  ));
}

async function WhatIf({
  userId,
  saved,
  dates,
  locale,
  panel,
}: Asked & { readonly panel: OpenPanel & { kind: "if" } }) {
  const { startDate } = saved.week.basis;
  return told(async () => (
    <WhatIfAnswer
      answer={await whatIf(questions(), userId, startDate, panel.changes)}
      start={startDate}
      revision={saved.revision}
      changes={panel.changes}
      dates={dates}
      locale={locale}
    />
  ));
}

/** What can go wrong in ways the person should know is said where the answer would stand. */
async function told(answer: () => Promise<ReactNode>): Promise<ReactNode> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return (
      <Notice tone="watch" live="polite">
        <p>{error.message}</p>
      </Notice>
    );
  }
}

const Waiting = ({ label }: { readonly label: string }) => (
  <div className="max-w-md" role="status">
    <Progress label={label} value={null} />
  </div>
);
