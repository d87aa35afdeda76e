// Pure. Amounts in words: three significant figures, the unit after a thin gap, "at least" where a part is unknown.
import type { NutrientUnit } from "#lib/domain/nutrition/nutrients.ts";
import { numberFormat } from "#lib/domain/shared/formats.ts";

/** BCP 47; decides separators and the order of a date, not the language of the words. */
export type NumberLocale = string;
export const DEFAULT_LOCALE: NumberLocale = "en";

export interface FormatOptions {
  readonly locale?: NumberLocale;
  /** The figure is a lower bound. */
  readonly atLeast?: boolean;
}

/** Keeps a number and its unit on one line. */
const GAP = "\u00a0";
export const NOT_MEASURED = "not measured";

const bound = (text: string, atLeast = false) => (atLeast ? `at least ${text}` : text);

/** Three significant figures, whole numbers above a thousand kept whole: 0.123, 12.3, 1,230, 12,345. */
export function formatNumber(value: number, locale: NumberLocale = DEFAULT_LOCALE): string {
  const format =
    Math.abs(value) >= 1000
      ? numberFormat(locale, { maximumFractionDigits: 0 })
      : numberFormat(locale, { maximumSignificantDigits: 3 });
  return format.format(value);
}

/** "123 mg", "at least 0.4 µg", "310 kcal" (energy in whole kilocalories); null is "not measured". */
export function formatAmount(
  value: number | null,
  unit: NutrientUnit | "g",
  { locale = DEFAULT_LOCALE, atLeast }: FormatOptions = {},
): string {
  if (value === null) return NOT_MEASURED;
  const figure = unit === "kcal" ? formatNumber(Math.round(value), locale) : formatNumber(value, locale);
  return bound(`${figure}${GAP}${unit}`, atLeast);
}

/** "2,150 kcal". */
export const formatEnergy = (value: number | null, options: FormatOptions = {}): string =>
  formatAmount(value, "kcal", options);

/** A share of a target (1 is all of it) in whole percent; "under 1%" ("<1%" where space is short), not a rounded nothing. */
export function formatShare(
  share: number | null,
  { locale = DEFAULT_LOCALE, atLeast, short = false }: FormatOptions & { readonly short?: boolean } = {},
): string {
  if (share === null) return NOT_MEASURED;
  const percent = numberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  if (share > 0 && share < 0.005 && !atLeast) {
    return `${short ? "<" : "under "}${percent.format(0.01)}`;
  }
  return bound(percent.format(share), atLeast);
}

export type UnitSystem = "metric" | "us";
const GRAMS_PER_OUNCE = 28.349523125;
const GRAMS_PER_POUND = 453.59237;

/** Kitchen weights: whole grams from 10 g, kilograms from 1,000 g; ounces to a tenth, pounds from 16 oz. */
export function formatWeight(
  grams: number,
  system: UnitSystem = "metric",
  locale: NumberLocale = DEFAULT_LOCALE,
): string {
  const write = (value: number, digits: number, unit: string) =>
    `${numberFormat(locale, { maximumFractionDigits: digits }).format(value)}${GAP}${unit}`;
  if (system === "us") {
    return grams >= GRAMS_PER_POUND
      ? write(grams / GRAMS_PER_POUND, 2, "lb")
      : write(grams / GRAMS_PER_OUNCE, 1, "oz");
  }
  if (grams >= 1000) return write(grams / 1000, 2, "kg");
  return write(grams, grams < 10 ? 1 : 0, "g");
}

/** "1 of 3": parts of a whole in words, for progress and paging. */
export const formatPart = (part: number, whole: number, locale: NumberLocale = DEFAULT_LOCALE): string =>
  `${formatNumber(part, locale)} of ${formatNumber(whole, locale)}`;

const FRACTIONS: ReadonlyMap<number, string> = new Map([
  [0.125, "⅛"],
  [0.25, "¼"],
  [0.333, "⅓"],
  [0.5, "½"],
  [0.667, "⅔"],
  [0.75, "¾"],
]);

/** Household amounts as cooks write them: ½, 1 ¼, 2. */
export function formatMeasure(amount: number, locale: NumberLocale = DEFAULT_LOCALE): string {
  const whole = Math.floor(amount);
  const rest = amount - whole;
  if (rest < 0.01) return formatNumber(whole, locale);
  for (const [value, sign] of FRACTIONS) {
    if (Math.abs(rest - value) < 0.01)
      return whole === 0 ? sign : `${formatNumber(whole, locale)}${GAP}${sign}`;
  }
  return formatNumber(amount, locale);
}
