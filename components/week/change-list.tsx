import { formatMeasure } from "#components/nutrition/format.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import type { MealChange } from "#lib/domain/explanation/compare-weeks.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { OCCASION_TITLES, weekdayLong } from "./words.ts";

interface ChangeListProps {
  readonly changes: readonly MealChange[];
  readonly dates: readonly IsoDate[];
  readonly locale: string;
  /** "other meals" beside one that was asked for, "meals" where the whole week was. */
  readonly other?: boolean;
}

/** Which meals would change: counted in a sentence, named underneath for those who ask. */
export function ChangeList({ changes, dates, locale, other = false }: ChangeListProps) {
  const dishes = changes.filter((change) => !change.portionOnly).length;
  const portions = changes.length - dishes;
  const meals = (count: number) => `${count} ${other ? "other " : ""}${count === 1 ? "meal" : "meals"}`;
  if (changes.length === 0)
    return <p className="text-sm text-soft">{other ? "No other meal changes." : "No meal would change."}</p>;
  const said =
    dishes === 0
      ? `${meals(portions)} ${portions === 1 ? "changes its portion" : "change their portions"}`
      : portions === 0
        ? `${meals(dishes)} would be another dish`
        : `${meals(dishes)} would be another dish, ${portions} another portion`;
  return (
    <Disclosure summary={said} className="text-sm">
      <ul className="space-y-1">
        {changes.map(({ day, occasion, before, after, portionOnly }) => (
          <li key={`${day} ${occasion}`}>
            <span className="text-soft">
              {weekdayLong(dates[day]!, locale)}, {OCCASION_TITLES[occasion].toLowerCase()}:
            </span>{" "}
            {portionOnly ? (
              <span className="num">
                {after?.name}, {formatMeasure(before?.portion ?? 0, locale)} →{" "}
                {formatMeasure(after?.portion ?? 0, locale)} servings
              </span>
            ) : (
              <>
                {before?.name ?? "nothing"} →{" "}
                <span className="font-semibold">{after?.name ?? "nothing"}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
