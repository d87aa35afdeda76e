import { Link } from "#components/ui/link.tsx";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { addDays } from "#lib/domain/shared/calendar.ts";
import type { SharedWeek as Shared } from "#lib/use-cases/sharing-ports.ts";
import { dayAndMonth, OCCASION_TITLES, weekdayLong } from "./words.ts";

/** Somebody else's week: what is eaten when. Recipes of their own have no page that a stranger may see. */
export function SharedWeek({
  week: { startDate, week },
  locale,
}: {
  readonly week: Shared;
  readonly locale: string;
}) {
  const nameOf = (recipe: string) => week.recipes[recipe]?.name ?? "A recipe";
  const days = Map.groupBy(week.meals, ({ day }) => day);
  return (
    <div className="grid gap-x-10 sm:grid-cols-2 lg:grid-cols-3">
      {[...days]
        .sort(([a], [b]) => a - b)
        .map(([day, meals]) => {
          const date = addDays(startDate, day) as IsoDate;
          return (
            <section key={day} aria-label={weekdayLong(date, locale)} className="border-t border-rule py-4">
              <h2 className="text-lg">
                {weekdayLong(date, locale)}{" "}
                <span className="num text-base text-soft">{dayAndMonth(date, locale)}</span>
              </h2>
              <dl className="mt-2 space-y-1.5">
                {meals.map(({ occasion, recipe }) => (
                  <div key={`${occasion} ${recipe}`}>
                    <dt className="text-sm text-soft">{OCCASION_TITLES[occasion]}</dt>
                    <dd>
                      {recipe.startsWith("own-") ? (
                        nameOf(recipe)
                      ) : (
                        <Link href={`/recipes/${recipe}`} className="link">
                          {nameOf(recipe)}
                        </Link>
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
    </div>
  );
}
