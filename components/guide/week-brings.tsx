import { formatAmount, formatShare, type UnitSystem } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import { Meter } from "#components/ui/meter.tsx";
import { FoodRows } from "#components/week/food-rows.tsx";
import { LEVELS, weekdayLong, weekPath } from "#components/week/words.ts";
import { NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { NutrientInWeek } from "#lib/use-cases/nutrient-in-week.ts";

interface WeekBringsProps {
  readonly brings: NutrientInWeek;
  readonly locale: string;
  readonly units: UnitSystem;
}

const MOST_FOODS = 8;

/** How much of one nutrient this week's plan brings: day by day, and the foods behind it. */
export function WeekBrings({ brings: { start, dates, row, foods, total }, locale, units }: WeekBringsProps) {
  const { unit, name } = NUTRIENTS[row.nutrient];
  return (
    <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
      <div>
        <h3>By day</h3>
        <ul className="mt-2 space-y-2">
          {row.days.map((cell, day) => (
            <li key={dates[day]}>
              <Meter
                label={weekdayLong(dates[day]!, locale)}
                name={`${name}, ${weekdayLong(dates[day]!, locale)}`}
                share={cell.share}
                atLeast={!cell.amount.complete}
                limitShare={cell.limit && cell.target ? cell.limit.amount / cell.target : null}
                text={formatAmount(cell.amount.known, unit, { locale, atLeast: !cell.amount.complete })}
                size="small"
              />
            </li>
          ))}
        </ul>
        <p className="mt-3 text-sm text-soft">
          On average{" "}
          {formatAmount(row.mean.amount.known, unit, { locale, atLeast: !row.mean.amount.complete })} a day
          {row.mean.share !== null &&
            `, ${formatShare(row.mean.share, { locale, atLeast: !row.mean.amount.complete })} of your target`}
          : {LEVELS[row.mean.level].word}.{row.byWeek && " Your body stores it, so the week counts."}{" "}
          <Link href={weekPath(start, { behind: row.nutrient })} className="link">
            See it in the week
          </Link>
        </p>
      </div>
      <div>
        <h3>By food, over the week</h3>
        <table className="mt-2 w-full text-sm">
          <caption className="sr-only">Foods that bring {name.toLowerCase()} this week</caption>
          <FoodRows
            foods={foods.slice(0, MOST_FOODS)}
            total={total}
            unit={unit}
            locale={locale}
            units={units}
          />
        </table>
      </div>
    </div>
  );
}
