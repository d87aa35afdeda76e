// Pure. How hot weather feels, and what it means for training.
// Source: US National Weather Service, Weather Prediction Center: the heat index regression with its two adjustments, and
// its bands. The index is made for shade and rest.
import {
  type Celsius,
  celsius,
  type Fahrenheit,
  fahrenheit,
  type Humidity,
} from "#lib/domain/shared/units.ts";

export interface Air {
  readonly temperature: Celsius;
  readonly humidity: Humidity;
}

export const toFahrenheit = (t: Celsius): Fahrenheit => fahrenheit((t * 9) / 5 + 32);
export const toCelsius = (t: Fahrenheit): Celsius => celsius(((t - 32) * 5) / 9);

/** Below this the air temperature itself is the index, °F. */
const FROM_FAHRENHEIT = 80;

/** Heat index in °F from the air's °F and relative humidity in percent. */
export function heatIndex(air: Fahrenheit, humidity: Humidity): Fahrenheit {
  const t: number = air;
  const r: number = humidity;
  if (t < FROM_FAHRENHEIT) return air;
  let index =
    -42.379 +
    2.04901523 * t +
    10.14333127 * r -
    0.22475541 * t * r -
    0.00683783 * t * t -
    0.05481717 * r * r +
    0.00122874 * t * t * r +
    0.00085282 * t * r * r -
    0.00000199 * t * t * r * r;
  if (r < 13 && t <= 112) index -= ((13 - r) / 4) * Math.sqrt((17 - Math.abs(t - 95)) / 17);
  if (r > 85 && t <= 87) index += ((r - 85) / 10) * ((87 - t) / 5);
  return fahrenheit(index);
}

export const HEAT_BANDS = ["none", "caution", "extremeCaution", "danger", "extremeDanger"] as const;
export type HeatBand = (typeof HEAT_BANDS)[number];

/** Where each band begins, °F. */
const BAND_FROM: readonly (readonly [HeatBand, number])[] = [
  ["extremeDanger", 125],
  ["danger", 103],
  ["extremeCaution", 90],
  ["caution", 80],
];

export function heatBand(air: Air): HeatBand {
  const index = heatIndex(toFahrenheit(air.temperature), air.humidity);
  return BAND_FROM.find(([, from]) => index >= from)?.[0] ?? "none";
}

/** From here on humidity counts, °C. */
const HUMIDITY_COUNTS_FROM = 27;

/** The temperature that sweating answers to: the air's, or the heat index where that is higher. */
export function effectiveTemperature({ temperature, humidity }: Air): Celsius {
  if (temperature < HUMIDITY_COUNTS_FROM) return temperature;
  return celsius(Math.max(temperature, toCelsius(heatIndex(toFahrenheit(temperature), humidity))));
}

export interface HeatAdvice {
  readonly band: HeatBand;
  readonly index: Celsius;
  /** False: there must be no word that reads as "go". */
  readonly go: boolean;
  /** What to do; null when heat is no matter. */
  readonly text: string | null;
}

const SUN = "The figure is for shade and rest: in full sun it can feel up to 8 °C (15 °F) hotter.";

const TEXT: Readonly<Record<HeatBand, string | null>> = {
  none: null,
  caution: `Warm. Slow down if you tire sooner than usual. ${SUN}`,
  extremeCaution: `Hot. Go easier, take breaks in the shade, and stop with headache, dizziness or chills. ${SUN}`,
  danger: `Dangerous heat. Move this session to a cooler hour or indoors, or leave it out: heat illness comes quickly now, however much you drink. ${SUN}`,
  extremeDanger:
    "Heat that is dangerous even at rest. Do not train in it. Move the session indoors or to another day; no amount of drinking makes this safe.",
};

export function heatAdvice(air: Air): HeatAdvice {
  const band = heatBand(air);
  return {
    band,
    index: toCelsius(heatIndex(toFahrenheit(air.temperature), air.humidity)),
    go: band !== "extremeDanger",
    text: TEXT[band],
  };
}
