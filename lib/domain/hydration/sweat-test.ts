// Pure. Sweat measured on the scales: what counts as a test, and which tests speak for a session to come.
// Source: the usual field method (American College of Sports Medicine 2007; National Athletic Trainers' Association 2017).
// A kilogram of change within hours is a litre of water.
import { fail, ok, type Result } from "#lib/domain/shared/result.ts";
import {
  type Grams,
  type Hours,
  type Kilograms,
  type Litres,
  type LitresPerHour,
  litresPerHour,
  type Met,
  type Percent,
  percent,
} from "#lib/domain/shared/units.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { HeatBand } from "./heat.ts";
import type { SweatRate } from "./sweat.ts";

export interface Weighing {
  readonly before: Kilograms;
  readonly after: Kilograms;
  readonly drunk: Litres;
  readonly eaten: Grams;
  readonly urine: Litres;
  readonly hours: Hours;
}

export interface Sweating {
  readonly sweat: Litres;
  readonly rate: LitresPerHour;
  /** Of body mass; negative after a gain. */
  readonly lossPercent: Percent;
}

export type NoTest = "too short" | "weights far apart" | "rate unlikely";

const LEAST_HOURS = 0.5;
const MOST_CHANGE_PERCENT = 6;
const LIKELY = { low: 0.1, high: 4 };

/** What was sweated, whether or not it counts as a test. */
export function sweatOf({ before, after, drunk, eaten, urine, hours }: Weighing): Sweating {
  const sweat = before - after + drunk + eaten / 1000 - urine;
  return {
    sweat: sweat as Litres,
    rate: litresPerHour(sweat / hours),
    lossPercent: percent((100 * (before - after)) / before),
  };
}

/** The sweat rate, or why these figures cannot tell it and should be looked at again. */
export function readSweatTest(weighing: Weighing): Result<Sweating, NoTest> {
  const sweating = sweatOf(weighing);
  if (weighing.hours < LEAST_HOURS) return fail("too short");
  if (Math.abs(sweating.lossPercent) > MOST_CHANGE_PERCENT) return fail("weights far apart");
  if (sweating.rate < LIKELY.low || sweating.rate > LIKELY.high) return fail("rate unlikely");
  return ok(sweating);
}

/** Weight gained in a session: more was drunk than sweated. */
export const gainedWeight = ({ before, after }: Pick<Weighing, "before" | "after">): boolean =>
  after > before;

export interface SweatTest {
  readonly at: Instant;
  readonly rate: LitresPerHour;
  readonly band: HeatBand;
  readonly met: Met;
}

const TESTS_COUNTED = 3;
/** An effort this much harder or easier is another sweat: a test on a hard run says nothing about yoga. */
const LIKE_EFFORT = 1.25;

/** Median of the last three tests in this heat and at a like effort; null when there is none. */
export function measuredSweat(tests: readonly SweatTest[], band: HeatBand, met: Met): SweatRate | null {
  const counted = tests
    .filter((test) => test.band === band && test.met <= met * LIKE_EFFORT && test.met >= met / LIKE_EFFORT)
    .toSorted((a, b) => b.at - a.at)
    .slice(0, TESTS_COUNTED)
    .map(({ rate }) => rate)
    .toSorted((a, b) => a - b);
  if (counted.length === 0) return null;
  const middle = (counted.length - 1) / 2;
  const rate = (counted[Math.floor(middle)]! + counted[Math.ceil(middle)]!) / 2;
  return {
    rate: litresPerHour(rate),
    range: { low: counted[0]!, high: counted.at(-1)! },
    source: "measured",
  };
}
