import { formatAmount, formatShare, type UnitSystem } from "#components/nutrition/format.ts";
import type { FoodBehind } from "#lib/domain/explanation/foods-behind.ts";
import type { CoverageCell, CoverageRow } from "#lib/domain/explanation/view-week.ts";
import type { NutrientUnit } from "#lib/domain/nutrition/nutrients.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { FoodRows } from "./food-rows.tsx";
import { Panel } from "./panel.tsx";
import { LEVELS, longDate } from "./words.ts";

interface BehindPanelProps {
  readonly start: IsoDate;
  readonly row: CoverageRow;
  readonly cell: CoverageCell;
  /** Null: the whole week. */
  readonly date: IsoDate | null;
  readonly foods: readonly FoodBehind[];
  readonly days: number;
  readonly locale: string;
  readonly units: UnitSystem;
}

/** The rest stands together in one row. */
const MOST_FOODS = 15;

/** The foods behind one figure of the heat-map. */
export function BehindPanel({ start, row, cell, date, foods, days, locale, units }: BehindPanelProps) {
  const unit = row.unit as NutrientUnit;
  const atLeast = !cell.amount.complete;
  const measured = foods.filter((food) => food.amount !== null && food.amount > 0);
  const unmeasured = foods.filter((food) => food.amount === null);
  const each = date === null ? ` a day` : "";
  return (
    <Panel start={start} kicker={date === null ? "The whole week" : longDate(date, locale)} title={row.name}>
      <p className="measure">
        {formatAmount(cell.amount.known, unit, { locale, atLeast })}
        {each}
        {cell.target !== null && (
          <>
            , {formatShare(cell.share, { locale, atLeast })} of {formatAmount(cell.target, unit, { locale })}{" "}
            ({row.kind})
          </>
        )}
        : {LEVELS[cell.level].word}.
        {cell.limit && (
          <>
            {" "}
            The limit that counts food is {formatAmount(cell.limit.amount, unit, { locale })} a day (
            {cell.limit.kind}).
          </>
        )}
        {row.byWeek && " Your body stores it, so the week counts more than a single day."} {row.note}
      </p>
      <table className="mt-4 w-full max-w-2xl text-sm">
        <caption className="sr-only">Foods behind it</caption>
        <thead>
          <tr className="text-left text-soft">
            <th scope="col" className="font-normal">
              Food
            </th>
            <th scope="col" className="text-right font-normal">
              {date === null ? `In ${days} days` : "On the day"}
            </th>
            <th scope="col" className="text-right font-normal">
              Share
            </th>
          </tr>
        </thead>
        <FoodRows
          foods={measured.slice(0, MOST_FOODS)}
          total={measured.reduce((sum, food) => sum + (food.amount ?? 0), 0)}
          unit={unit}
          locale={locale}
          units={units}
        />
      </table>
      {unmeasured.length > 0 && (
        <p className="mt-2 text-sm text-soft">
          Not measured in: {unmeasured.map((food) => food.name).join(", ")}. That is why the figure reads “at
          least”
          {cell.target !== null &&
            `; if each held what 95 of 100 foods of its kind stay below, it would be ${formatShare(cell.amount.worst / cell.target, { locale })}`}
          . A limit is held against that higher figure.
        </p>
      )}
    </Panel>
  );
}
