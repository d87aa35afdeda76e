import { relaxAction } from "#app/(planner)/week/actions.ts";
import { LinkButton } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { listWords } from "#lib/domain/explanation/meal-words.ts";
import { conflictSentence } from "#lib/domain/explanation/reach-sentences.ts";
import { canGiveUp } from "#lib/domain/planner/conflict.ts";
import { describeWish } from "#lib/domain/planner/describe-impossible.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { RunOutcome } from "#lib/use-cases/plan-ports.ts";
import { ChangeButton } from "./change-button.tsx";

interface NoWeekProps {
  readonly start: IsoDate;
  readonly outcome: RunOutcome | null;
}

const MOST_WAYS = 4;

/** No week fits: which wishes cannot be had together, and what giving one up would do, one press each. */
export function NoWeek({ start, outcome }: NoWeekProps) {
  const conflict = outcome?.kind === "impossible" ? outcome.conflict : undefined;
  const sentence = conflict && conflictSentence(conflict.wishes);
  const ways = (conflict?.waysOut ?? [])
    .map((wishes, way) => ({ wishes, way }))
    .filter(({ wishes }) => wishes.every(canGiveUp))
    .slice(0, MOST_WAYS);
  return (
    <Notice
      tone="watch"
      title={sentence ?? "No week fits all of that"}
      live="polite"
      className="mb-6"
      actions={
        <>
          {ways.map(({ wishes, way }) => (
            <ChangeButton
              key={way}
              action={relaxAction}
              fields={{ startDate: start, way }}
              label={`Give up ${listWords(wishes.map(describeWish))} and plan`}
            />
          ))}
          <LinkButton href="/settings/eating" size="small">
            Change your wishes
          </LinkButton>
        </>
      }
    >
      <p>{outcome?.text}</p>
    </Notice>
  );
}
