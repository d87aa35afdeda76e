import { whatIfAction } from "#app/(planner)/week/actions.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { changeText, type WishChange } from "#lib/domain/people/what-if.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { WhatIfAnswer as Answer } from "#lib/use-cases/what-if.ts";
import { ChangeButton } from "./change-button.tsx";
import { ChangeList } from "./change-list.tsx";
import { EffectList } from "./effect-list.tsx";
import { weekPath } from "./words.ts";

interface WhatIfAnswerProps {
  readonly answer: Answer;
  readonly start: IsoDate;
  readonly revision: number;
  readonly changes: readonly WishChange[];
  readonly dates: readonly IsoDate[];
  readonly locale: string;
}

/** The week under other wishes beside the one there is: what the priorities gain or lose, which meals change. */
export function WhatIfAnswer({ answer, start, revision, changes, dates, locale }: WhatIfAnswerProps) {
  if (answer.kind === "impossible")
    return (
      <Notice tone="watch" title="No week fits that" live="polite">
        <p>{answer.text}</p>
      </Notice>
    );
  return (
    <div className="space-y-4">
      <h3>Then, over the week</h3>
      <p className="measure">{verdict(answer)}</p>
      <EffectList effects={answer.effects} overWeek />
      <ChangeList changes={answer.changes} dates={dates} locale={locale} />
      <div className="flex flex-wrap gap-2 pt-2">
        <ChangeButton
          action={whatIfAction}
          fields={{ startDate: start, revision, changes: changes.map(changeText).join(" ") }}
          label="Take it over"
          spoken="Take this week and these wishes over"
          variant="primary"
        />
        <LinkButton href={weekPath(start)} scroll={false} size="small">
          Leave it as it is
        </LinkButton>
      </div>
    </div>
  );
}

function verdict({ gain, loss }: Answer & { readonly kind: "week" }): string {
  if (!gain && !loss) return "None of your priorities would gain or lose anything you could see.";
  return [gain, gain && loss ? `On the other hand: ${loss}` : loss].filter(Boolean).join(" ");
}
