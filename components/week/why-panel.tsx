import type { ReactNode } from "react";
import { swapAction } from "#app/(planner)/week/actions.ts";
import { formatAmount, type UnitSystem } from "#components/nutrition/format.ts";
import { MeterBar } from "#components/ui/meter.tsx";
import type { Contribution } from "#lib/domain/explanation/explain-meal.ts";
import { rivalStorySentence } from "#lib/domain/explanation/rivals.ts";
import {
  contributionSentence,
  littleSentence,
  rangeWords,
  weekWithoutSentence,
  withoutSentence,
} from "#lib/domain/explanation/sentences.ts";
import { NUTRIENTS, type NutrientUnit } from "#lib/domain/nutrition/nutrients.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { OpenPanel } from "#lib/use-cases/open-panel.ts";
import { ChangeButton } from "./change-button.tsx";
import { FoodRows } from "./food-rows.tsx";
import { Panel } from "./panel.tsx";
import { WhyNotBox } from "./why-not-box.tsx";
import { longDate, OCCASION_TITLES } from "./words.ts";

interface WhyPanelProps {
  readonly start: IsoDate;
  readonly revision: number;
  readonly date: IsoDate;
  readonly panel: OpenPanel & { readonly kind: "why" };
  /** What another recipe would cost or gain here, where one was asked for. */
  readonly answer: ReactNode;
  readonly locale: string;
  readonly units: UnitSystem;
}

/** Why this meal: contribution, the day and week without it, the foods behind each figure, what else was weighed. */
export function WhyPanel({ start, revision, date, panel, answer, locale, units }: WhyPanelProps) {
  const { explanation, merits, rivals } = panel;
  const { meal } = explanation;
  const kicker = `Why this meal? ${OCCASION_TITLES[meal.occasion]}, ${longDate(date, locale)}`;
  const much = explanation.contributions
    .filter(bringsMuch)
    .sort((a, b) => (b.shareOfTarget ?? 0) - (a.shareOfTarget ?? 0));
  const little = littleSentence(explanation.contributions.filter((part) => !bringsMuch(part)));
  return (
    <Panel start={start} kicker={kicker} title={explanation.name}>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        {much.map((part) => (
          <Part key={part.nutrient} part={part} locale={locale} units={units} />
        ))}
      </div>
      {(little || merits.length > 0) && (
        <div className="measure mt-6 border-t border-rule pt-4">
          {little && <p>{little}</p>}
          {merits.length > 0 && (
            <ul className="mt-2 list-disc space-y-1 pl-5">
              {merits.map((merit) => (
                <li key={merit.text}>{merit.text}</li>
              ))}
            </ul>
          )}
        </div>
      )}
      {rivals.length > 0 && (
        <div className="mt-6 border-t border-rule pt-4">
          <h3>What came near</h3>
          <ol className="mt-1 divide-y divide-rule">
            {rivals.map((rival) => (
              <li
                key={rival.recipe}
                className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
              >
                <p className="measure min-w-52 flex-1">{rivalStorySentence(rival)}</p>
                <ChangeButton
                  action={swapAction}
                  fields={{
                    startDate: start,
                    revision,
                    day: meal.day,
                    occasion: meal.occasion,
                    recipe: rival.recipe,
                  }}
                  label="Take this"
                  spoken={`Take ${rival.name} instead`}
                />
              </li>
            ))}
          </ol>
        </div>
      )}
      <div className="mt-6 space-y-4 border-t border-rule pt-5">
        <WhyNotBox start={start} place={panel.place} />
        {answer}
      </div>
    </Panel>
  );
}

/** Below this share of the day a nutrient gets no table of its own. */
const MUCH = 0.02;
const bringsMuch = (part: Contribution) => (part.shareOfTarget ?? 1) >= MUCH;

function Part({
  part,
  locale,
  units,
}: {
  readonly part: Contribution;
  readonly locale: string;
  readonly units: UnitSystem;
}) {
  const unit = part.unit as NutrientUnit;
  const foods = part.foods.filter((food) => (food.share ?? 0) >= 0.02);
  const unmeasured = part.foods.filter((food) => food.amount === null);
  const without = withoutSentence(part);
  const range = rangeWords(part.amount, part.target);
  return (
    <section>
      <h3>
        {NUTRIENTS[part.nutrient].name}{" "}
        <span className="num font-sans text-base font-normal tracking-normal text-soft">
          {formatAmount(part.amount.known, unit, { locale, atLeast: !part.amount.complete })}
        </span>
      </h3>
      {part.shareOfTarget !== null && <MeterBar share={part.shareOfTarget} atLeast={!part.amount.complete} />}
      <p className="mt-1.5">
        {contributionSentence(part)} {without} {weekWithoutSentence(part)}
      </p>
      {range && <p className="mt-1 text-sm text-soft">Of the day's target it brings {range}.</p>}
      <table className="mt-2 w-full text-sm">
        <caption className="sr-only">Foods behind the {NUTRIENTS[part.nutrient].name} of this meal</caption>
        <FoodRows foods={foods} total={part.amount.known} unit={unit} locale={locale} units={units} />
      </table>
      {unmeasured.length > 0 && (
        <p className="mt-1 text-xs text-soft">
          Not measured in: {unmeasured.map((food) => food.name).join(", ")}.
        </p>
      )}
    </section>
  );
}
