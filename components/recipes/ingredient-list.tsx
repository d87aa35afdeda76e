import { formatMeasure, formatWeight, type UnitSystem } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import type { ScaledIngredient } from "#lib/domain/recipes/scale-recipe.ts";

interface IngredientListProps {
  readonly ingredients: readonly ScaledIngredient[];
  readonly locale: string;
  readonly units: UnitSystem;
}

const BY_WEIGHT = /^(g|ml)$/i;

/** Ingredients as a cook says them, with the weight beside; each leads to its food. */
export function IngredientList({ ingredients, locale, units }: IngredientListProps) {
  return (
    <ul className="ruled">
      {ingredients.map(({ ingredient, amount, grams }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a food may stand twice (oil for the pan, oil for the dressing).
        <li key={index} className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] items-baseline gap-x-3 py-1.5">
          <span className="num">
            {BY_WEIGHT.test(ingredient.unit) && ingredient.unit.toLowerCase() === "g"
              ? formatWeight(amount, units, locale)
              : `${formatMeasure(amount, locale)} ${unitWord(ingredient.unit, amount)}`}
          </span>
          <span>
            <Link href={`/foods/${ingredient.food}`} className="hover:text-leaf hover:underline">
              {ingredient.name}
            </Link>
            {ingredient.preparation && <span className="text-soft">, {ingredient.preparation}</span>}
            {ingredient.optional && <span className="text-soft"> (optional)</span>}
          </span>
          {ingredient.unit.toLowerCase() !== "g" && (
            <span className="num text-sm text-soft">{formatWeight(grams, units, locale)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

/** "2 cloves", "1 slice"; abbreviations stay as they are, sizes need no plural. */
export function unitWord(unit: string, amount: number): string {
  if (amount <= 1 || /^(tbsp|tsp|m?l|k?g|small|medium|large|whole)$/i.test(unit) || unit.endsWith("s"))
    return unit;
  return /(ch|sh|x)$/.test(unit) ? `${unit}es` : `${unit}s`;
}
