// Pure. How a day's energy is shared among its meals.
// Shares at home: breakfast 25 %, lunch 30 %, dinner 33 %, snack 12 %; bands from US intake surveys (NHANES) widened.
import { type Occasion, slotOf } from "#lib/domain/recipes/recipe.ts";
import type { OccasionSpec } from "./problem.ts";

const SHARES: Readonly<Record<Occasion, { share: number; low: number; high: number }>> = {
  breakfast: { share: 0.25, low: 0.15, high: 0.35 },
  lunch: { share: 0.3, low: 0.2, high: 0.4 },
  dinner: { share: 0.33, low: 0.24, high: 0.45 },
  snack: { share: 0.12, low: 0.04, high: 0.2 },
  secondSnack: { share: 0.1, low: 0.04, high: 0.18 },
};

/** The occasions of a day with their shares, scaled so that the shares add up to one. */
export function shareEnergy(occasions: readonly Occasion[]): OccasionSpec[] {
  const total = occasions.reduce((sum, occasion) => sum + SHARES[occasion].share, 0);
  return occasions.map((occasion) => {
    const { share, low, high } = SHARES[occasion];
    return {
      occasion,
      slot: slotOf(occasion),
      share: share / total,
      lowShare: low / total,
      highShare: high / total,
    };
  });
}
