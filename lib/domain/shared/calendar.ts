// Pure. Calendar dates without a clock or a zone: "2026-11-23". Arithmetic is proleptic Gregorian, in UTC days.

declare const iso: unique symbol;
/** A calendar date, "YYYY-MM-DD". */
export type IsoDate = string & { readonly [iso]: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Reads "YYYY-MM-DD"; null when the text is not a date that exists (30 February, month 13). */
export function parseIsoDate(text: string): IsoDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return date.toISOString().slice(0, 10) === text ? (text as IsoDate) : null;
}

const toUtc = (date: IsoDate) => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number) => new Date(ms).toISOString().slice(0, 10) as IsoDate;

export const addDays = (date: IsoDate, days: number): IsoDate => fromUtc(toUtc(date) + days * DAY_MS);

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export const daysBetween = (a: IsoDate, b: IsoDate): number => Math.round((toUtc(b) - toUtc(a)) / DAY_MS);

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export const isoWeekday = (date: IsoDate): number => ((new Date(toUtc(date)).getUTCDay() + 6) % 7) + 1;

/** The Monday on or before `date`. */
export const startOfWeek = (date: IsoDate): IsoDate => addDays(date, 1 - isoWeekday(date));

/** Age in completed years on `on`. */
export function ageInYears(birth: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}
