import { formatAmount, formatShare, type NumberLocale } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import type { FoodMeasure } from "#lib/domain/catalogue/food.ts";
import { plainName } from "#lib/domain/catalogue/plain-name.ts";
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { measureAndGrams } from "./measure-chooser.tsx";

export interface RankedRow {
  readonly key: string;
  readonly description: string;
  /** In the nutrient's unit, for the amount the ranking counts by. */
  readonly amount: number;
  /** The household serving counted; null where the ranking is by weight or energy. */
  readonly serving: FoodMeasure | null;
}

interface RankTableProps {
  readonly nutrient: ScoredNutrient;
  readonly rows: readonly RankedRow[];
  /** What the amounts are for, in words: the heading of the column. */
  readonly per: string;
  /** The place of the first row, from 1. */
  readonly from: number;
  /** The person's target a day; adds the share of it. */
  readonly target: number | null;
  readonly locale: NumberLocale;
  /** The database's own descriptions: where all of its foods stand, short names would tell several alike. */
  readonly exact?: boolean;
}

/** Foods by what they bring, most first; the bars compare them with the first on the page. */
export function RankTable({ nutrient, rows, per, from, target, locale, exact = false }: RankTableProps) {
  const { name, unit } = NUTRIENTS[nutrient];
  const most = Math.max(...rows.map((row) => row.amount), 0);
  return (
    <table className="w-full border-collapse">
      <caption className="sr-only">
        Foods by {name.toLowerCase()} {per}
      </caption>
      <thead>
        <tr className="border-b-2 border-ink text-left text-sm">
          <th scope="col" className="w-10 py-1.5 pr-2 font-semibold">
            <span className="sr-only">Place</span>
          </th>
          <th scope="col" className="py-1.5 pr-4 font-semibold">
            Food
          </th>
          <th scope="col" className="py-1.5 text-right font-semibold">
            {per}
          </th>
          {target !== null && (
            <th scope="col" className="hidden w-28 py-1.5 text-right font-semibold sm:table-cell">
              of your day
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={row.key} className="border-b border-rule align-baseline">
            <td className="num py-2 pr-2 text-right text-sm text-soft">{from + index}</td>
            <td className="py-2 pr-4">
              <Link href={`/foods/${row.key}`} className="quiet-link">
                {exact ? row.description : plainName(row.description)}
              </Link>
              {row.serving && (
                <span className="block text-sm text-soft">{measureAndGrams(row.serving, locale)}</span>
              )}
            </td>
            <td className="num w-32 py-2 text-right whitespace-nowrap sm:w-44">
              {formatAmount(row.amount, unit, { locale })}
              <svg width="100%" height="6" className="mt-1 block" aria-hidden="true" focusable="false">
                <rect width="100%" height="6" rx="2" className="fill-rule" />
                <rect
                  width={`${most > 0 ? ((row.amount / most) * 100).toFixed(1) : 0}%`}
                  height="6"
                  rx="2"
                  className="fill-leaf"
                />
              </svg>
            </td>
            {target !== null && (
              <td className="num hidden py-2 text-right sm:table-cell">
                {formatShare(row.amount / target, { locale })}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
