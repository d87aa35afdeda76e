import { formatMeasure } from "#components/nutrition/format.ts";
import { Link } from "#components/ui/link.tsx";
import type { ApartMeal } from "#lib/domain/explanation/view-week.ts";
import { OCCASION_TITLES } from "./words.ts";

interface ApartMealsProps {
  readonly meals: readonly ApartMeal[];
  readonly locale: string;
}

/** What others have of their own on a day. */
export function ApartMeals({ meals, locale }: ApartMealsProps) {
  return (
    <ul aria-label="Meals of their own" className="space-y-1 border-b border-rule pb-2 text-xs">
      {meals.map((meal) => (
        <li key={`${meal.occasion} ${meal.names.join()}`}>
          <span className="text-soft">
            {meal.names.join(", ")}, {OCCASION_TITLES[meal.occasion].toLowerCase()}:
          </span>{" "}
          <Link
            href={`/recipes/${meal.recipe}?servings=${meal.portion}`}
            className="hover:text-leaf hover:underline"
          >
            {meal.name}
          </Link>{" "}
          <span className="num text-soft">{formatMeasure(meal.portion, locale)}</span>
        </li>
      ))}
    </ul>
  );
}
