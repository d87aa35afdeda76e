import clsx from "clsx";
import {
  formatMeasure,
  formatWeight,
  type NumberLocale,
  type UnitSystem,
} from "#components/nutrition/format.ts";
import { Button } from "#components/ui/button.tsx";
import { Link } from "#components/ui/link.tsx";
import type { FoodMeasure } from "#lib/domain/catalogue/food.ts";

/** How much of the food the page is about. */
export type MeasureChoice =
  | { readonly kind: "grams"; readonly grams: number }
  | { readonly kind: "measure"; readonly index: number; readonly grams: number };

/** "½ cup, chopped": the unit as USDA writes it, less a comma before a bracket. */
export const measureWords = (measure: FoodMeasure, locale: NumberLocale): string =>
  `${formatMeasure(measure.amount, locale)} ${measure.unit.replace(/,\s+\(/, " (")}`;

/** "½ cup, chopped (46 g)"; a measure that is a weight says it once. */
export const measureAndGrams = (
  measure: FoodMeasure,
  locale: NumberLocale,
  units: UnitSystem = "metric",
): string =>
  measure.unit === "g"
    ? formatWeight(measure.grams, units, locale)
    : `${measureWords(measure, locale)} (${formatWeight(measure.grams, units, locale)})`;

/** "1 cup, chopped (91 g)" or "150 g". */
export function choiceWords(
  choice: MeasureChoice,
  measures: readonly FoodMeasure[],
  locale: NumberLocale,
  units: UnitSystem = "metric",
): string {
  const measure = choice.kind === "measure" ? measures[choice.index] : undefined;
  return measure ? measureAndGrams(measure, locale, units) : formatWeight(choice.grams, "metric", locale);
}

interface MeasureChooserProps {
  readonly foodKey: string;
  readonly measures: readonly FoodMeasure[];
  readonly choice: MeasureChoice;
  readonly locale: NumberLocale;
  readonly units: UnitSystem;
}

/** Links and a small form, so that every amount has an address and nothing needs script. */
export function MeasureChooser({ foodKey, measures, choice, locale, units }: MeasureChooserProps) {
  const page = `/foods/${foodKey}`;
  const entries = [
    { href: page, text: `100\u00a0g`, here: choice.kind === "grams" && choice.grams === 100 },
    ...measures.map((measure, index) => ({
      href: `${page}?measure=${index + 1}`,
      text: measureAndGrams(measure, locale, units),
      here: choice.kind === "measure" && choice.index === index,
    })),
  ];
  return (
    <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-3">
      <nav aria-label="Amount shown" className="flex flex-wrap gap-2">
        {entries.map(({ href, text, here }) => (
          <Link
            key={href}
            href={href}
            scroll={false}
            aria-current={here ? "true" : undefined}
            className={clsx(
              "inline-flex min-h-9 items-center rounded-full border px-3.5 py-1 text-sm no-underline",
              here
                ? "border-leaf bg-leaf font-semibold text-on-leaf"
                : "border-edge bg-sheet text-ink hover:border-leaf hover:text-leaf",
            )}
          >
            {text}
          </Link>
        ))}
      </nav>
      <form action={page} method="get" className="flex items-center gap-2 text-sm">
        <label htmlFor="grams">or</label>
        <input
          id="grams"
          name="grams"
          type="number"
          inputMode="decimal"
          min="0.1"
          max="5000"
          step="any"
          required
          defaultValue={choice.kind === "grams" && choice.grams !== 100 ? choice.grams : undefined}
          className="num min-h-9 w-20 rounded-page border border-edge bg-sheet px-2 py-1"
        />
        <label htmlFor="grams">g</label>
        <Button type="submit" size="small">
          Show
        </Button>
      </form>
    </div>
  );
}
