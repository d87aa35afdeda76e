// Pure. How fast somebody sweats: measured on the scales, or estimated from the heat they make.
// Sources: 1 MET is 1.163 W/kg; evaporating a litre of sweat takes 2,426 kJ, 674 Wh. The share of the heat that leaves as
// sweat follows the temperature and is set against the table for runners of the American College of Sports Medicine 2007.
// People differ by about 45 % (Baker and others 2016), so an estimate is always a range.
import {
  type Celsius,
  type Kilograms,
  type LitresPerHour,
  litresPerHour,
  type Met,
  type Range,
} from "#lib/domain/shared/units.ts";
import { type Air, effectiveTemperature } from "./heat.ts";

const WATTS_PER_KG_AND_MET = 1.163;
const WATT_HOURS_PER_LITRE = 674;
const SLOWEST = 0.2;
const FASTEST = 2.5;
/** How far people stray from the estimate either way. */
const SPREAD = 0.4;

/** Share of the heat met by sweat, by effective temperature in °C; flat outside. */
const SHARES: readonly (readonly [number, number])[] = [
  [10, 0.5],
  [18, 0.65],
  [28, 0.75],
  [35, 1],
  [42, 1.2],
];

export function sweatShare(temperature: Celsius): number {
  const above = SHARES.findIndex(([at]) => temperature <= at);
  if (above === 0) return SHARES[0]![1];
  if (above === -1) return SHARES.at(-1)![1];
  const [low, from] = SHARES[above - 1]!;
  const [high, to] = SHARES[above]!;
  return from + ((temperature - low) / (high - low)) * (to - from);
}

export interface SweatRate {
  readonly rate: LitresPerHour;
  /** Where the true rate likely lies; of a measured one, what the tests behind it gave. */
  readonly range: Range<LitresPerHour>;
  readonly source: "measured" | "estimate";
}

/** Litres an hour for a body of `mass` at `met`; `efficiency` is the share of the work that never becomes heat. */
export function estimateSweat(mass: Kilograms, met: Met, efficiency: number, air: Air): SweatRate {
  const heat = mass * met * WATTS_PER_KG_AND_MET * (1 - efficiency);
  const made = (heat * sweatShare(effectiveTemperature(air))) / WATT_HOURS_PER_LITRE;
  const rate = Math.min(Math.max(made, SLOWEST), FASTEST);
  return {
    rate: litresPerHour(rate),
    range: { low: litresPerHour(rate * (1 - SPREAD)), high: litresPerHour(rate * (1 + SPREAD)) },
    source: "estimate",
  };
}
