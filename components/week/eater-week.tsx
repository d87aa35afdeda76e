import { Section } from "#components/layout/section.tsx";
import { formatShare } from "#components/nutrition/format.ts";
import { MeterBar } from "#components/ui/meter.tsx";
import type { WeekView } from "#lib/domain/explanation/view-week.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { WeekGrid } from "./week-grid.tsx";
import { LEVELS } from "./words.ts";

interface EaterWeekProps {
  readonly name: string;
  readonly view: WeekView;
  readonly revision: number;
  readonly locale: string;
  readonly today: IsoDate;
}

/** The week from somebody else's chair: their plates, and how their meals stand to the reference values of their age. */
export function EaterWeek({ name, view, revision, locale, today }: EaterWeekProps) {
  const rows = view.coverage.filter((row) => row.mean.share !== null);
  return (
    <>
      <WeekGrid
        view={view}
        revision={revision}
        locale={locale}
        today={today}
        openPlace={null}
        tools={false}
      />
      <Section
        title={`What ${name} gets`}
        note={
          <p>
            A day on average, against the reference values for their age, sex and size. What somebody declares
            about their health binds the meals and is never shown to others.
          </p>
        }
      >
        <table className="w-full max-w-2xl text-sm">
          <caption className="sr-only">Share of each reference value, a day on average</caption>
          <tbody>
            {rows.map((row) => (
              <tr key={row.nutrient} className="border-t border-rule">
                <th scope="row" className={`py-1 text-left ${row.priority ? "" : "font-normal"}`}>
                  {row.name}
                </th>
                <td className="num w-16 py-1 text-right">
                  {!row.mean.amount.complete && <span title="at least">≥ </span>}
                  {formatShare(row.mean.share, { locale })}
                </td>
                <td className="w-32 py-1 pl-3">
                  <MeterBar share={row.mean.share ?? 0} size="small" atLeast={!row.mean.amount.complete} />
                </td>
                <td className="py-1 pl-3 text-xs whitespace-nowrap text-soft">
                  <span aria-hidden="true">{LEVELS[row.mean.level].mark}</span>{" "}
                  <span className="sr-only sm:not-sr-only">{LEVELS[row.mean.level].word}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}
