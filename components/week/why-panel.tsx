import { formatAmount, type UnitSystem } from "#components/nutrition/format.ts";
import { MeterBar } from "#components/ui/meter.tsx";
import type { Contribution, MealExplanation } from "#lib/domain/explanation/explain-meal.ts";
import {
  contributionSentence,
  littleSentence,
  rivalSentence,
  withoutSentence,
} from "#lib/domain/explanation/sentences.ts";
import { NUTRIENTS, type NutrientUnit } from "#lib/domain/nutrition/nutrients.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { FoodRows } from "./food-rows.tsx";
import { Panel } from "./panel.tsx";
import { longDate, OCCASION_TITLES } from "./words.ts";

interface WhyPanelProps {
  readonly start: IsoDate;
  readonly date: IsoDate;
  readonly explanation: MealExplanation;
  readonly locale: string;
  readonly units: UnitSystem;
}

/** Why this meal: contribution, the day without it, the foods behind each figure, the nearest rival. */
export function WhyPanel({ start, date, explanation, locale, units }: WhyPanelProps) {
  const kicker = `Why this meal? ${OCCASION_TITLES[explanation.meal.occasion]}, ${longDate(date, locale)}`;
  const rival = rivalSentence(explanation);
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
      <div className="measure mt-6 space-y-2 border-t border-rule pt-4">
        {little && <p>{little}</p>}
        {rival && <p>{rival}</p>}
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
        {contributionSentence(part)} {without}
      </p>
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
