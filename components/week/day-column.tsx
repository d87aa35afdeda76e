import type { ReactNode } from "react";
import { formatEnergy, formatShare } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import { Meter } from "#components/ui/meter.tsx";
import type { DayView } from "#lib/domain/explanation/view-week.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { ApartMeals } from "./apart-meals.tsx";
import { DayMarks } from "./day-marks.tsx";
import { MealTile } from "./meal-tile.tsx";
import { cookedKey, dayAndMonth, placeParam, weekdayLong, weekPath } from "./words.ts";

interface DayColumnProps {
  readonly start: IsoDate;
  readonly revision: number;
  readonly day: DayView;
  readonly locale: string;
  readonly showEnergy: boolean;
  readonly today: boolean;
  /** The meal whose panel is open, as in the address. */
  readonly openPlace: string | null;
  /** The person's own week; another eater's is only looked at. */
  readonly tools: boolean;
  /** Meals of this week that were cooked, by cookedKey. */
  readonly cooked: ReadonlySet<string>;
  /** The day's sessions as they stand now. */
  readonly training: ReactNode;
}

/** More days than these stand in two rows. */
export const ACROSS = 7;

/** Heading, meals and coverage each stand on a row that all days share. By number of meals. */
const SPANS: Readonly<Record<number, string>> = {
  2: "lg:row-span-4",
  3: "lg:row-span-5",
  4: "lg:row-span-6",
  5: "lg:row-span-7",
  6: "lg:row-span-8",
};

/** A day: its meals from top to bottom, then how far its priorities are filled. */
export function DayColumn({
  start,
  revision,
  day,
  locale,
  showEnergy,
  today,
  openPlace,
  tools,
  cooked,
  training,
}: DayColumnProps) {
  return (
    <section
      id={`day-${day.day}`}
      aria-label={weekdayLong(day.date, locale)}
      className={`relative w-full shrink-0 snap-start lg:grid lg:grid-rows-subgrid ${SPANS[day.meals.length]}`}
    >
      <div className={`pb-2 ${day.day >= ACROSS ? "lg:pt-8" : ""}`}>
        <h3 className="flex items-baseline gap-2 lg:flex-col lg:gap-0">
          <span>{weekdayLong(day.date, locale)}</span>
          <span className="num font-sans text-sm font-normal tracking-normal text-soft">
            {dayAndMonth(day.date, locale)}
            {today && " · today"}
          </span>
        </h3>
        {training}
        <DayMarks day={day} training={training === undefined} />
      </div>
      {day.meals.map((meal) => (
        <MealTile
          key={meal.occasion}
          start={start}
          revision={revision}
          meal={meal}
          locale={locale}
          open={openPlace === placeParam(meal.day, meal.occasion)}
          tools={tools}
          cooked={cooked.has(cookedKey(meal.day, meal.occasion, meal.recipe))}
        />
      ))}
      <div className="space-y-2 border-t-2 border-ink pt-3">
        {day.apart.length > 0 && <ApartMeals meals={day.apart} locale={locale} />}
        <h4 className="sr-only">The day's priorities</h4>
        {day.priorities.map(({ nutrient, short, cell }) => (
          <Meter
            key={nutrient}
            size="small"
            name={short}
            label={
              !tools ? (
                short
              ) : (
                <Link
                  href={weekPath(start, { behind: `${nutrient}.${day.day}` })}
                  scroll={false}
                  className="hover:text-leaf hover:underline"
                >
                  {short}
                </Link>
              )
            }
            share={cell.share}
            atLeast={!cell.amount.complete}
            limitShare={cell.limit && cell.target ? cell.limit.amount / cell.target : null}
            text={
              cell.share === null
                ? "–"
                : `${cell.amount.complete ? "" : "≥ "}${formatShare(cell.share, { locale })}`
            }
          />
        ))}
        <p className="num text-xs text-soft">
          {showEnergy &&
            `${formatEnergy(day.energy.amount.known, { locale, atLeast: !day.energy.amount.complete })} · `}
          {tools && (
            <Link
              href={weekPath(start, { day: String(day.day) })}
              scroll={false}
              aria-label={`Totals of ${weekdayLong(day.date, locale)}`}
              className="no-print underline hover:text-leaf"
            >
              Totals
            </Link>
          )}
        </p>
      </div>
    </section>
  );
}
