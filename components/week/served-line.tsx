import { formatMeasure } from "#components/nutrition/format.ts";
import type { MealTile } from "#lib/domain/explanation/view-week.ts";

interface ServedLineProps {
  readonly meal: Pick<MealTile, "portion" | "plates" | "cooked">;
  readonly locale: string;
}

/** What lies on the plates, and how much is cooked where some of it is for later. Nothing for one plain serving. */
export function ServedLine({ meal: { portion, plates, cooked }, locale }: ServedLineProps) {
  const servings = (amount: number) =>
    `${formatMeasure(amount, locale)} ${amount === 1 ? "serving" : "servings"}`;
  if (plates.length === 0 && portion === 1 && cooked === null) return null;
  return (
    <div className="num text-xs text-soft">
      {plates.length > 0 ? (
        <ul aria-label="Servings" className="flex flex-wrap gap-x-2">
          {[{ eater: "me", name: "You", portion }, ...plates].map((plate) => (
            <li key={plate.eater}>
              {plate.name} {formatMeasure(plate.portion, locale)}
            </li>
          ))}
        </ul>
      ) : (
        portion !== 1 && <p>{servings(portion)}</p>
      )}
      {cooked !== null && <p>Cook {servings(cooked)}: the rest is for later.</p>}
    </div>
  );
}
