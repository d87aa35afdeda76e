// Pure. What a whole day asks for: ordinary drinking, plus what is sweated; and how much more salt a day may hold.
// Sources: Institute of Medicine 2005 (beverages of an adequate intake: 3.0 L men, 2.2 L women, 3.1 L breastfeeding);
// National Academies 2019 (sodium: chronic disease risk reduction at 2,300 mg).
// The total water of 3.7 and 2.7 L counts food as well: a log of drinks is never held against it.
import { type Litres, litres, type Milligrams, milligrams, type Range } from "#lib/domain/shared/units.ts";
import type { SessionPlan } from "./session-plan.ts";
import { hydrationRules, type Sweater } from "./who-may.ts";

export interface DayFluids {
  /** An ordinary day's drinks. */
  readonly ordinary: Litres;
  /** With the sweat of the day's sessions. */
  readonly total: Litres;
  /** The same with the estimate's range; both ends alike when nothing is estimated. */
  readonly range: Range<Litres>;
}

const BEVERAGES = { male: 3, female: 2.2, lactating: 3.1 } as const;
const MOST_SODIUM_ROOM = 3000;

/** Null for those who are given no drinking figures. */
export function dayFluids(person: Sweater, plans: readonly SessionPlan[]): DayFluids | null {
  if (hydrationRules(person).noNumbers) return null;
  const ordinary = BEVERAGES[person.stage === "lactating" ? "lactating" : person.sex];
  const sweat = (of: (plan: Extract<SessionPlan, { kind: "numbers" }>) => number) =>
    plans.reduce((sum, plan) => sum + (plan.kind === "numbers" ? of(plan) : 0), 0);
  return {
    ordinary: litres(ordinary),
    total: litres(ordinary + sweat((plan) => plan.sweatLoss)),
    range: {
      low: litres(ordinary + sweat((plan) => plan.sweatLossRange.low)),
      high: litres(ordinary + sweat((plan) => plan.sweatLossRange.high)),
    },
  };
}

/**
 * Milligrams the day's sodium limit may be raised by, because sweat takes them away; zero where a declaration says
 * anything about salt or drinking.
 */
export function sodiumRoom(person: Sweater, plans: readonly SessionPlan[]): Milligrams {
  if (!hydrationRules(person).sodium) return milligrams(0);
  const lost = plans.reduce(
    (sum, plan) => sum + (plan.kind === "numbers" ? (plan.losses.sodium?.amount ?? 0) : 0),
    0,
  );
  return milligrams(Math.min(lost, MOST_SODIUM_ROOM));
}
