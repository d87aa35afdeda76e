// Pure. What part of a person's day an amount is, and which limits it is held against.
import type { NutrientId, NutrientProfile, ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets, UpperLimit } from "#lib/domain/nutrition/targets.ts";

export interface DayShare {
  /** Share of the day's target (1 is all of it). */
  readonly share: number;
  /** The lowest limit held against this column, as a share of the same target; null where none applies. */
  readonly limitShare: number | null;
}

const isScored = (id: NutrientId, targets: DailyTargets): id is keyof DailyTargets["nutrients"] =>
  Object.hasOwn(targets.nutrients, id);

/** Null where the person has no target for this nutrient, or it is their clinician's to set. */
export function dayShare(id: NutrientId, amount: number | null, targets: DailyTargets): DayShare | null {
  if (amount === null) return null;
  if (id === "energy") {
    return targets.energy.show ? { share: amount / targets.energy.target, limitShare: null } : null;
  }
  if (!isScored(id, targets)) return null;
  const target = targets.nutrients[id];
  if (target.amount === null || target.amount <= 0) return null;
  const held = target.limits.filter((limit) => limit.measuredBy === id).map((limit) => limit.amount);
  return {
    share: amount / target.amount,
    limitShare: held.length > 0 ? Math.min(...held) / target.amount : null,
  };
}

export interface PassedLimit {
  readonly nutrient: ScoredNutrient;
  readonly limit: UpperLimit;
  /** In the unit of the column the limit is held against. */
  readonly amount: number;
}

/** The person's limits that this much of a food passes all by itself. What was not measured passes none. */
export function limitsPassed(
  per100g: NutrientProfile,
  grams: number,
  targets: DailyTargets,
): readonly PassedLimit[] {
  return Object.values(targets.nutrients).flatMap(({ nutrient, limits }) =>
    limits.flatMap((limit) => {
      const measured = limit.measuredBy === null ? null : per100g[limit.measuredBy];
      if (measured === null) return [];
      const amount = (measured * grams) / 100;
      return amount > limit.amount ? [{ nutrient, limit, amount }] : [];
    }),
  );
}

const SCOPES: Readonly<Record<UpperLimit["scope"], string>> = {
  "all sources": "counting everything you eat",
  food: "from food",
  "supplements only": "from supplements only; what is in food does not count",
  "synthetic form only":
    "from supplements and fortified food only; what food contains by nature does not count",
  "preformed only": "of the ready-made form (retinol) only; carotene from plants does not count",
};

/** "from supplements only; what is in food does not count" */
export const limitScope = (limit: UpperLimit): string => SCOPES[limit.scope];

const KINDS: Readonly<Record<UpperLimit["kind"], string>> = {
  UL: "Tolerable upper intake",
  CDRR: "Keep below, to lower the risk of chronic disease",
  cap: "Your own cap",
};
export const limitKind = (limit: UpperLimit): string => KINDS[limit.kind];
