import { whyNotAction } from "#app/(planner)/week/actions.ts";
import { formatMeasure } from "#components/nutrition/format.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { WhyNotAnswer as Answer, Outcome } from "#lib/use-cases/why-not.ts";
import { ChangeButton } from "./change-button.tsx";
import { ChangeList } from "./change-list.tsx";
import { EffectList } from "./effect-list.tsx";

interface WhyNotAnswerProps {
  readonly answer: Answer;
  readonly place: {
    readonly startDate: IsoDate;
    readonly revision: number;
    readonly day: number;
    readonly occasion: Occasion;
  };
  readonly dates: readonly IsoDate[];
  readonly locale: string;
}

/** What another recipe would cost or gain here, and the way to have it. */
export function WhyNotAnswer({ answer, place, dates, locale }: WhyNotAnswerProps) {
  const { name, recipe, portion, objections, acceptable, outcomes } = answer;
  return (
    <div className="space-y-5">
      <h3>Why not {name}?</h3>
      {objections.length > 0 && (
        <Notice
          tone={acceptable ? "info" : "watch"}
          title={acceptable ? "Against it" : "It can't stand here"}
        >
          <ul className="list-disc pl-5">
            {objections.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ul className="grid gap-x-10 gap-y-6 lg:grid-cols-2">
        {outcomes.map((outcome) => (
          <li key={outcome.rest} className="space-y-2 border-t border-rule pt-3">
            <h4 className="font-sans text-base font-semibold">
              {outcome.rest === "day" ? "Only this day makes room" : "The rest of the week makes room"}
            </h4>
            <p className="measure">
              {formatMeasure(portion, locale)} {portion === 1 ? "serving" : "servings"}. {sentence(outcome)}
            </p>
            <EffectList effects={outcome.effects} />
            <ChangeList changes={outcome.changes} dates={dates} locale={locale} other />
            {acceptable && (
              <ChangeButton
                action={whyNotAction}
                fields={{ ...place, recipe, rest: outcome.rest }}
                label="Have it like this"
                spoken={`Have ${name}, ${outcome.rest === "day" ? "this day makes room" : "the week makes room"}`}
                variant={outcomes.length === 1 || outcome.rest === "week" ? "primary" : "quiet"}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sentence({ lost, gain }: Outcome): string {
  if (lost) return gain ? `${lost.text} On the other hand: ${gain}` : lost.text;
  return gain
    ? `No target that is met now would be missed. ${gain}`
    : "No target that is met now would be missed.";
}
