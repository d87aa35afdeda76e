// Pure. Times, volumes and weights of training, in the person's own units.
import { toFahrenheit } from "#lib/domain/hydration/heat.ts";
import { KG_PER_POUND } from "#lib/domain/people/body-units.ts";
import type { UnitSystem } from "#lib/domain/people/profile.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Celsius, Range } from "#lib/domain/shared/units.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";

export interface Tongue {
  readonly units: UnitSystem;
  readonly locale: string;
}

const GAP = " ";
const ML_PER_FL_OZ = 29.5735;

const figure = (value: number, digits: number, locale: string) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );

/** "476 mL", "1.20 L"; US: "16.1 fl oz". Litres from one litre up. */
export function volumeText(ml: number, { units, locale }: Tongue): string {
  if (units === "us") return `${figure(ml / ML_PER_FL_OZ, ml < 3000 ? 1 : 0, locale)}${GAP}fl oz`;
  return ml < 1000 ? `${figure(ml, 0, locale)}${GAP}mL` : `${figure(ml / 1000, 2, locale)}${GAP}L`;
}

/** "340 to 476 mL": the unit once where both have the same. */
export function volumeRange({ low, high }: Range<number>, tongue: Tongue): string {
  const [from, to] = [volumeText(low, tongue), volumeText(high, tongue)];
  if (from === to) return to;
  const [number, unit] = from.split(GAP, 2);
  return to.endsWith(`${GAP}${unit}`) ? `${number} to ${to}` : `${from} to ${to}`;
}

export const rateText = (litresPerHour: number, tongue: Tongue) =>
  tongue.units === "us"
    ? `${figure((litresPerHour * 1000) / ML_PER_FL_OZ, 1, tongue.locale)}${GAP}fl oz an hour`
    : `${figure(litresPerHour, 2, tongue.locale)}${GAP}L an hour`;

export const rateRange = ({ low, high }: Range<number>, tongue: Tongue) =>
  tongue.units === "us"
    ? `${figure((low * 1000) / ML_PER_FL_OZ, 1, tongue.locale)} to ${rateText(high, tongue)}`
    : `${figure(low, 2, tongue.locale)} to ${rateText(high, tongue)}`;

/** Milligrams to the nearest ten from 100 up: the model is no finer. */
export function milligramsText(mg: number, locale: string): string {
  const rounded = mg >= 100 ? Math.round(mg / 10) * 10 : Math.round(mg);
  return `${figure(rounded, 0, locale)}${GAP}mg`;
}

export const temperatureText = (t: Celsius, { units, locale }: Tongue) =>
  units === "us" ? `${figure(toFahrenheit(t), 0, locale)}${GAP}°F` : `${figure(t, 0, locale)}${GAP}°C`;

export const weightText = (kg: number, { units, locale }: Tongue) =>
  units === "us" ? `${figure(kg / KG_PER_POUND, 1, locale)}${GAP}lb` : `${figure(kg, 1, locale)}${GAP}kg`;

export const percentText = (share: number, locale: string) => `${figure(share, 1, locale)}%`;

/** "18:00" or "6:00 pm", by the locale's habit. */
export const clockText = (at: Instant, zone: string, locale: string) =>
  new Intl.DateTimeFormat(locale, { timeZone: zone, hour: "numeric", minute: "2-digit" }).format(at);

export const lengthText = (minutes: number): string => {
  const [h, m] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (h === 0) return `${m} min`;
  return m === 0 ? `${h} h` : `${h} h ${m} min`;
};

export const hoursText = (hours: number): string => lengthText(hours * 60);

export const planPath = (sessionId: string, on: IsoDate) => `/training/${sessionId}/${on}`;
