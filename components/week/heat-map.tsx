import { InTurn } from "#components/layout/in-turn.tsx";
import { formatAmount, formatShare } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import { rangeWords } from "#lib/domain/explanation/sentences.ts";
import type { CoverageCell, CoverageRow, WeekView } from "#lib/domain/explanation/view-week.ts";
import { LEVELS, weekdayLong, weekdayShort, weekPath } from "./words.ts";

const ROWS_AT_ONCE = 7;

interface HeatMapProps {
  readonly view: WeekView;
  readonly locale: string;
}

/** Nutrient × day: short, met or near a limit, at one glance. Each cell leads to the foods behind it. */
export function HeatMap({ view, locale }: HeatMapProps) {
  return (
    <div className="space-y-3">
      <div className="overflow-x-auto">
        <table className="w-full min-w-[34rem] border-separate border-spacing-0.5 text-sm">
          <caption className="sr-only">Share of each day's target, by nutrient and day</caption>
          <thead>
            <tr className="text-soft">
              <th scope="col" className="pb-1 text-left font-normal">
                Nutrient
              </th>
              {view.days.map((day) => (
                <th key={day.day} scope="col" className="pb-1 font-normal">
                  <abbr title={weekdayLong(day.date, locale)} className="no-underline">
                    {weekdayShort(day.date, locale)}
                  </abbr>
                </th>
              ))}
              <th scope="col" className="pb-1 font-normal">
                Mean
              </th>
            </tr>
          </thead>
          <tbody>
            {view.coverage.map((row, index) => (
              <InTurn key={row.nutrient} place={Math.floor(index / ROWS_AT_ONCE)}>
                <tr>
                  <th scope="row" className="pr-2 text-left font-normal whitespace-nowrap">
                    {row.priority !== null && <span className="num mr-1.5 text-soft">{row.priority}</span>}
                    <span className={row.priority === null ? "" : "font-semibold"}>{row.name}</span>
                    {row.byWeek && (
                      <span
                        className="text-soft"
                        title="Your body stores it: the week counts, single days may be short"
                      >
                        {" "}
                        ≈
                      </span>
                    )}
                  </th>
                  {row.days.map((cell, day) => (
                    <Cell
                      key={view.days[day]!.day}
                      row={row}
                      cell={cell}
                      view={view}
                      day={day}
                      locale={locale}
                    />
                  ))}
                  <Cell row={row} cell={row.mean} view={view} day={null} locale={locale} />
                </tr>
              </InTurn>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-soft">
        {Object.values(LEVELS).map(({ mark, word, look }) => (
          <li key={word} className="flex items-center gap-1.5">
            <span
              className={`grid size-5 place-items-center rounded-sm border border-rule ${look}`}
              aria-hidden="true"
            >
              {mark}
            </span>
            {word}
          </li>
        ))}
        <li>≈ judged on the week</li>
        <li>≥ at least: some foods were not measured; each cell says how much more it could be</li>
      </ul>
    </div>
  );
}

interface CellProps {
  readonly row: CoverageRow;
  readonly cell: CoverageCell;
  readonly view: WeekView;
  readonly day: number | null;
  readonly locale: string;
}

function Cell({ row, cell, view, day, locale }: CellProps) {
  const { mark, word, look } = LEVELS[cell.level];
  const atLeast = !cell.amount.complete;
  const share = cell.share === null ? "–" : `${atLeast ? "≥" : ""}${Math.round(cell.share * 100)}`;
  const when = day === null ? "on average" : weekdayLong(view.days[day]!.date, locale);
  const amount = formatAmount(cell.amount.known, row.unit as "mg", { locale, atLeast });
  const of = cell.target === null ? "" : ` of ${formatAmount(cell.target, row.unit as "mg", { locale })}`;
  const spoken = `${row.name}, ${when}: ${amount}${of}${cell.share === null ? "" : `, ${rangeWords(cell.amount, cell.target) ?? formatShare(cell.share, { locale })}`}, ${word}`;
  return (
    <td className={day === null ? "pl-1.5" : ""}>
      <Link
        href={weekPath(view.startDate, { behind: day === null ? row.nutrient : `${row.nutrient}.${day}` })}
        scroll={false}
        title={spoken}
        aria-label={spoken}
        className={`num flex h-8 items-center justify-center gap-1 rounded-sm border border-rule px-1 ${look}`}
      >
        <span aria-hidden="true" className="text-[0.6rem]">
          {mark}
        </span>
        <span aria-hidden="true">{share}</span>
      </Link>
    </td>
  );
}
