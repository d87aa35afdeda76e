import { Disclosure } from "#components/ui/disclosure.tsx";
import { Link } from "#components/ui/link.tsx";
import { MeterBar, meterState } from "#components/ui/meter.tsx";
import {
  NUTRIENTS,
  type NutrientId,
  type NutrientProfile,
  SCORED_NUTRIENTS,
} from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import { dayShare } from "./day-share.ts";
import { formatAmount, formatShare, type NumberLocale } from "./format.ts";
import { NUTRIENT_SECTIONS, type NutrientSection } from "./nutrient-sections.ts";

interface NutrientTableProps {
  readonly per100g: NutrientProfile;
  /** The amounts are for this much of the food. */
  readonly grams: number;
  /** Adds what share of the person's day each amount is. */
  readonly dayTargets: DailyTargets | null;
  readonly locale: NumberLocale;
}

const HAS_PAGE: ReadonlySet<string> = new Set(SCORED_NUTRIENTS);

/** Two columns of about the same length: large parts and vitamins; minerals, fats and the folded details. */
const COLUMNS = [
  [0, 2],
  [1, 3, 4],
].map((places) => places.flatMap((place) => NUTRIENT_SECTIONS[place] ?? []));

/** Everything measured in a food, section by section; what was not measured says so. */
export function NutrientTable(props: NutrientTableProps) {
  return (
    <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
      {COLUMNS.map((sections) => (
        <div key={sections[0]?.title} className="space-y-8">
          {sections.map((section) =>
            section.detail ? (
              <Disclosure key={section.title} summary={section.title}>
                <SectionTable {...props} section={section} hideCaption />
              </Disclosure>
            ) : (
              <SectionTable key={section.title} {...props} section={section} />
            ),
          )}
        </div>
      ))}
    </div>
  );
}

function SectionTable({
  section,
  per100g,
  grams,
  dayTargets,
  locale,
  hideCaption = false,
}: NutrientTableProps & { readonly section: NutrientSection; readonly hideCaption?: boolean }) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption
        className={
          hideCaption ? "sr-only" : "border-b-2 border-ink pb-1 text-left font-display text-lg font-semibold"
        }
      >
        {section.title}
      </caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Nutrient</th>
          <th scope="col">Amount</th>
          {dayTargets && <th scope="col">Share of your day</th>}
        </tr>
      </thead>
      <tbody>
        {section.nutrients.map((id) => (
          <NutrientRow
            key={id}
            id={id}
            per100g={per100g}
            grams={grams}
            dayTargets={dayTargets}
            locale={locale}
          />
        ))}
      </tbody>
    </table>
  );
}

function NutrientRow({
  id,
  per100g,
  grams,
  dayTargets,
  locale,
}: NutrientTableProps & { readonly id: NutrientId }) {
  const { name, unit } = NUTRIENTS[id];
  const measured = per100g[id];
  const amount = measured === null ? null : (measured * grams) / 100;
  const day = dayTargets && dayShare(id, amount, dayTargets);
  const over = day && meterState(day.share, day.limitShare) === "over limit";
  return (
    <tr className="border-b border-rule align-baseline">
      <th scope="row" className="py-1.5 pr-3 text-left font-normal">
        {HAS_PAGE.has(id) ? (
          <Link href={`/nutrients/${id}`} className="quiet-link">
            {name}
          </Link>
        ) : (
          name
        )}
      </th>
      <td
        className={
          amount === null ? "py-1.5 text-right text-soft italic" : "num py-1.5 text-right whitespace-nowrap"
        }
      >
        {formatAmount(amount, unit, { locale })}
      </td>
      {dayTargets && (
        <td className="w-[36%] py-1.5 pl-4">
          {day && (
            <span className="flex items-center gap-2">
              <span className="min-w-10 flex-1">
                <MeterBar share={day.share} limitShare={day.limitShare} size="small" />
              </span>
              <span className={over ? "num w-12 text-right text-stop" : "num w-12 text-right"}>
                {formatShare(day.share, { locale, short: true })}
              </span>
            </span>
          )}
        </td>
      )}
    </tr>
  );
}
