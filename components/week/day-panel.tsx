import { formatAmount, formatShare } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import { MeterBar } from "#components/ui/meter.tsx";
import type { CoverageRow, DayView } from "#lib/domain/explanation/view-week.ts";
import { NUTRIENTS, type NutrientUnit } from "#lib/domain/nutrition/nutrients.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { Panel } from "./panel.tsx";
import { LEVELS, longDate, weekPath } from "./words.ts";

interface DayPanelProps {
  readonly start: IsoDate;
  readonly day: DayView;
  readonly coverage: readonly CoverageRow[];
  readonly locale: string;
  readonly showEnergy: boolean;
}

/** A day's totals against its targets: energy, the three energy-givers, every scored nutrient. */
export function DayPanel({ start, day, coverage, locale, showEnergy }: DayPanelProps) {
  return (
    <Panel start={start} kicker="The day's totals" title={longDate(day.date, locale)}>
      <div className="grid items-start gap-x-10 gap-y-6 lg:grid-cols-[18rem_minmax(0,1fr)]">
        <dl className="ruled text-sm [&>div]:flex [&>div]:justify-between [&>div]:gap-4 [&>div]:py-1.5">
          {showEnergy && (
            <div>
              <dt>Energy</dt>
              <dd className="num text-right">
                {formatAmount(day.energy.amount.known, "kcal", {
                  locale,
                  atLeast: !day.energy.amount.complete,
                })}
                <span className="block text-soft">
                  of {formatAmount(day.energy.target, "kcal", { locale })}
                </span>
              </dd>
            </div>
          )}
          {day.macros.map(({ nutrient, name, amount, low, high }) => (
            <div key={nutrient}>
              <dt>{name}</dt>
              <dd className="num text-right">
                {formatAmount(amount.known, NUTRIENTS[nutrient].unit, { locale, atLeast: !amount.complete })}
                <span className="block text-soft">
                  range {Math.round(low)}–{Math.round(high)} g
                </span>
              </dd>
            </div>
          ))}
        </dl>
        <table className="w-full text-sm">
          <caption className="sr-only">Nutrients of the day against your targets</caption>
          <tbody>
            {coverage.map((row) => {
              const cell = row.days[day.day]!;
              const unit = row.unit as NutrientUnit;
              const { mark, word } = LEVELS[cell.level];
              return (
                <tr key={row.nutrient} className="border-t border-rule">
                  <th scope="row" className={`py-1 text-left ${row.priority ? "" : "font-normal"}`}>
                    <Link
                      href={weekPath(start, { behind: `${row.nutrient}.${day.day}` })}
                      scroll={false}
                      className="hover:text-leaf hover:underline"
                    >
                      {row.name}
                    </Link>
                  </th>
                  <td className="num py-1 text-right">
                    {formatAmount(cell.amount.known, unit, { locale, atLeast: !cell.amount.complete })}
                  </td>
                  <td className="num hidden py-1 pl-3 text-right text-soft sm:table-cell">
                    {cell.target === null ? "" : `of ${formatAmount(cell.target, unit, { locale })}`}
                  </td>
                  <td className="num w-14 py-1 text-right">
                    {cell.share !== null && (
                      <>
                        {!cell.amount.complete && <span title="at least">≥ </span>}
                        {formatShare(cell.share, { locale })}
                        {!cell.amount.complete && cell.target !== null && (
                          <span className="block text-xs whitespace-nowrap text-soft">
                            <span title="hardly more than">≲ </span>
                            {formatShare(cell.amount.worst / cell.target, { locale })}
                          </span>
                        )}
                      </>
                    )}
                  </td>
                  <td className="hidden w-28 py-1 pl-3 md:table-cell">
                    {cell.share !== null && (
                      <MeterBar share={cell.share} size="small" atLeast={!cell.amount.complete} />
                    )}
                  </td>
                  <td className="py-1 pl-3 text-xs whitespace-nowrap text-soft">
                    <span aria-hidden="true">{mark}</span> {word}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
