import type { ReactNode } from "react";
import { InTurn } from "#components/layout/in-turn.tsx";
import type { WeekView } from "#lib/domain/explanation/view-week.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { ACROSS, DayColumn } from "./day-column.tsx";
import { DayStrip } from "./day-strip.tsx";
import { dayNumber, weekdayShort } from "./words.ts";

interface WeekGridProps {
  readonly view: WeekView;
  readonly revision: number;
  readonly locale: string;
  readonly today: IsoDate;
  readonly openPlace: string | null;
  /** The person's own week; another eater's is only looked at. */
  readonly tools?: boolean;
  /** Meals that were cooked, by cookedKey. */
  readonly cooked?: ReadonlySet<string>;
  /** The day's training, to stand under its name. */
  readonly training?: ReadonlyMap<IsoDate, ReactNode>;
}

const ROWS: Readonly<Record<number, string>> = {
  2: "lg:grid-rows-[repeat(4,auto)]",
  3: "lg:grid-rows-[repeat(5,auto)]",
  4: "lg:grid-rows-[repeat(6,auto)]",
  5: "lg:grid-rows-[repeat(7,auto)]",
  6: "lg:grid-rows-[repeat(8,auto)]",
};
const NONE: ReadonlySet<string> = new Set();

/** Seven days across; on a phone one day at a time, by swipe or by the strip of days. */
export function WeekGrid({
  view,
  revision,
  locale,
  today,
  openPlace,
  tools = true,
  cooked = NONE,
  training,
}: WeekGridProps) {
  const layout =
    view.days.length > ACROSS
      ? "lg:grid-cols-7 lg:gap-y-0"
      : `lg:grid-flow-col lg:auto-cols-fr lg:gap-y-0 ${ROWS[view.occasions.length]}`;
  return (
    <div>
      <DayStrip
        days={view.days.map((day) => ({
          day: day.day,
          weekday: weekdayShort(day.date, locale),
          date: dayNumber(day.date, locale),
          today: day.date === today,
        }))}
      />
      <div
        className={`relative flex snap-x snap-mandatory gap-6 overflow-x-auto pb-2 lg:grid lg:snap-none lg:gap-x-4 lg:overflow-visible ${layout}`}
      >
        {view.days.map((day) => (
          <InTurn key={day.day} place={day.day}>
            <DayColumn
              start={view.startDate}
              revision={revision}
              day={day}
              locale={locale}
              showEnergy={view.showEnergy}
              today={day.date === today}
              openPlace={openPlace}
              tools={tools}
              cooked={cooked}
              training={training?.get(day.date)}
            />
          </InTurn>
        ))}
      </div>
    </div>
  );
}
