// Pure. Words and addresses of the week's screens.
import type { CoverageLevel } from "#lib/domain/explanation/view-week.ts";
import type { Occasion } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { dateFormat } from "#lib/domain/shared/formats.ts";

export const OCCASION_TITLES: Readonly<Record<Occasion, string>> = {
  breakfast: "Breakfast",
  lunch: "Lunch",
  dinner: "Dinner",
  snack: "Snack",
  secondSnack: "Second snack",
  thirdSnack: "Third snack",
};

/** Each level with a mark, so that colour never says it alone. */
export const LEVELS: Readonly<Record<CoverageLevel, { mark: string; word: string; look: string }>> = {
  short: { mark: "○", word: "short", look: "bg-sheet text-soft" },
  nearly: { mark: "◐", word: "nearly met", look: "bg-sheet text-ink" },
  met: { mark: "●", word: "met", look: "bg-leaf-wash text-leaf font-semibold" },
  nearLimit: { mark: "▲", word: "near the limit", look: "bg-watch-wash text-watch" },
  overLimit: { mark: "■", word: "above the limit", look: "bg-stop-wash text-stop" },
  unjudged: { mark: "–", word: "not judged", look: "text-soft" },
};

const date = (iso: IsoDate) => new Date(`${iso}T00:00:00Z`);
const formatter = (locale: string, options: Intl.DateTimeFormatOptions) =>
  dateFormat(locale, { timeZone: "UTC", ...options });

export const weekdayShort = (iso: IsoDate, locale: string) =>
  formatter(locale, { weekday: "short" }).format(date(iso));
export const weekdayLong = (iso: IsoDate, locale: string) =>
  formatter(locale, { weekday: "long" }).format(date(iso));
export const dayNumber = (iso: IsoDate, locale: string) =>
  formatter(locale, { day: "numeric" }).format(date(iso));
export const dayAndMonth = (iso: IsoDate, locale: string) =>
  formatter(locale, { day: "numeric", month: "short" }).format(date(iso));
export const longDate = (iso: IsoDate, locale: string) =>
  formatter(locale, { weekday: "long", day: "numeric", month: "long" }).format(date(iso));

/** "2-dinner": how a meal is named in the address. */
export const placeParam = (day: number, occasion: Occasion) => `${day}-${occasion}`;

export const weekPath = (start: IsoDate, query: Readonly<Record<string, string>> = {}) => {
  const search = new URLSearchParams(query).toString();
  return `/week/${start}${search ? `?${search}` : ""}`;
};

/** One meal of a week as it was cooked: a swap makes it another one. */
export const cookedKey = (day: number, occasion: string, recipe: string): string =>
  `${day} ${occasion} ${recipe}`;
