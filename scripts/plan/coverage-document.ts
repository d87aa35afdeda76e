// How amounts, targets and limits are written in an answer. Missing is not zero: every amount is an interval.
import { NUTRIENTS, type NutrientId, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";

/** Six significant digits: finer than any measurement, and free of the last bits of arithmetic. */
export const rounded = (value: number): number => Number(value.toPrecision(6));

/** `atLeast` is what was measured, `atMost` takes what was not at the most its food group holds. */
export const interval = (amount: Amount) => ({
  atLeast: rounded(amount.known),
  atMost: rounded(amount.worst),
  complete: amount.complete,
});

export interface LimitDocument {
  readonly kind: string;
  readonly scope: string;
  readonly amount: number;
  readonly over: "day" | "week";
  /** Null where food cannot pass it or no column measures it. */
  readonly measuredBy: NutrientId | null;
  /** What counts against it, unmeasured parts at their worst; null where it cannot be judged. */
  readonly atMost: number | null;
  readonly passed: boolean | null;
}

/** A nutrient's target and limits held against what `amountOf` says is eaten in a day (or in the mean day of a week). */
export function standing(
  targets: DailyTargets,
  nutrient: ScoredNutrient,
  amountOf: (id: NutrientId) => Amount,
) {
  const target = targets.nutrients[nutrient];
  const amount = amountOf(nutrient);
  const share = (value: number) => (target.amount ? rounded(value / target.amount) : null);
  return {
    nutrient,
    name: NUTRIENTS[nutrient].name,
    unit: NUTRIENTS[nutrient].unit,
    amount: interval(amount),
    target: target.amount,
    kind: target.kind,
    status: target.status,
    share: target.amount ? { atLeast: share(amount.known), atMost: share(amount.worst) } : null,
    words: words(nutrient, amount, target.amount),
    limits: target.limits.map((limit): LimitDocument => {
      const counted = limit.measuredBy ? amountOf(limit.measuredBy).worst : null;
      return {
        kind: limit.kind,
        scope: limit.scope,
        amount: limit.amount,
        over: limit.over,
        measuredBy: limit.measuredBy,
        atMost: counted === null ? null : rounded(counted),
        passed: counted === null ? null : counted > limit.amount * (1 + 1e-9),
      };
    }),
    note: target.reason,
  };
}

/** "at least 240 mg, 75% of your day" */
function words(nutrient: ScoredNutrient, amount: Amount, target: number | null): string {
  const least = amount.complete ? "" : "at least ";
  const share = target ? `, ${Math.round((amount.known / target) * 100)}% of your day` : "";
  return `${least}${rounded(Number(amount.known.toPrecision(3)))} ${NUTRIENTS[nutrient].unit}${share}`;
}
