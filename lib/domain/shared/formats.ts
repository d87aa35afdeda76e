// Pure. Formats of numbers and dates, made once each: making one takes as long as a page has for a hundred figures.

/** As many as the locales of all who look, times a few dozen styles; beyond that it begins anew. */
const MOST_KEPT = 500;

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  kept(numbers, locale, options, () => new Intl.NumberFormat(locale, options));

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  kept(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));

function kept<T>(formats: Map<string, T>, locale: string, options: object, make: () => T): T {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = formats.get(key);
  if (found) return found;
  if (formats.size >= MOST_KEPT) formats.clear();
  const made = make();
  formats.set(key, made);
  return made;
}
