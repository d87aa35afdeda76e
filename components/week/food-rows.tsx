import { formatAmount, formatShare, formatWeight, type UnitSystem } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import type { NutrientUnit } from "#lib/domain/nutrition/nutrients.ts";

interface FoodRowsProps {
  readonly foods: readonly {
    readonly food: string;
    readonly name: string;
    readonly grams: number;
    readonly amount: number | null;
    readonly share: number | null;
  }[];
  /** What is known in all: the rows, with "all else", add up to it. */
  readonly total: number;
  readonly unit: NutrientUnit;
  readonly locale: string;
  readonly units: UnitSystem;
}

/** Below this share of the total the remainder is rounding, not food. */
const WORTH_A_ROW = 0.001;
const CELL = "num py-1 pl-3 text-right";

/** Foods with what each brings, and one row for those too small to name. */
export function FoodRows({ foods, total, unit, locale, units }: FoodRowsProps) {
  const rest = total - foods.reduce((sum, food) => sum + (food.amount ?? 0), 0);
  return (
    <tbody>
      {foods.map((food) => (
        <tr key={food.food} className="border-t border-rule">
          <th scope="row" className="py-1 text-left font-normal">
            <Link href={`/foods/${food.food}`} className="hover:text-leaf hover:underline">
              {food.name}
            </Link>{" "}
            <span className="num text-soft">{formatWeight(food.grams, units, locale)}</span>
          </th>
          <td className={CELL}>{formatAmount(food.amount, unit, { locale })}</td>
          <td className={`${CELL} text-soft`}>{formatShare(food.share, { locale })}</td>
        </tr>
      ))}
      {rest > total * WORTH_A_ROW && (
        <tr className="border-t border-rule text-soft">
          <th scope="row" className="py-1 text-left font-normal">
            all else
          </th>
          <td className={CELL}>{formatAmount(rest, unit, { locale })}</td>
          <td className={CELL}>{formatShare(rest / total, { locale })}</td>
        </tr>
      )}
    </tbody>
  );
}
