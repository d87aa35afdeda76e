"use client";
import { useEffect, useState } from "react";

interface DayStripProps {
  readonly days: readonly {
    readonly day: number;
    readonly weekday: string;
    readonly date: string;
    readonly today: boolean;
  }[];
}

/** On a phone: the days of the plan, the one that is seen marked. Without script they are plain links. */
export function DayStrip({ days }: DayStripProps) {
  const [seen, setSeen] = useState<number | null>(null);
  useEffect(() => {
    const columns = days.flatMap(({ day }) => document.getElementById(`day-${day}`) ?? []);
    const watch = new IntersectionObserver(
      (entries) => {
        const shown = entries.find((entry) => entry.isIntersecting);
        if (shown) setSeen(Number(shown.target.id.slice("day-".length)));
      },
      // More than half of a day's width: never two at a time. Its height may be longer than the screen.
      { root: columns[0]?.parentElement ?? null, threshold: 0.6 },
    );
    for (const column of columns) watch.observe(column);
    return () => watch.disconnect();
  }, [days]);
  return (
    <nav aria-label="Days" className="no-print sticky top-0 z-10 -mx-4 bg-paper px-4 py-2 lg:hidden">
      <ol className="flex gap-1 overflow-x-auto">
        {days.map(({ day, weekday, date, today }) => (
          <li key={day} className="min-w-11 flex-1">
            <a
              href={`#day-${day}`}
              aria-current={seen === day ? "true" : undefined}
              className={`block rounded-page border border-rule py-1 text-center text-sm/tight aria-[current=true]:border-leaf aria-[current=true]:bg-leaf-wash ${today ? "font-semibold text-leaf" : ""}`}
            >
              {weekday} <span className="num block text-xs text-soft">{date}</span>
              {today && <span className="sr-only">, today</span>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
