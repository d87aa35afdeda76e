// Pure. How a day's energy is shared among its meals, and when they are eaten.
// Shares at home: breakfast 25 %, lunch 30 %, dinner 33 %, snack 12 %; bands from US intake surveys (NHANES) widened.
import { OCCASIONS, type Occasion, slotOf } from "#lib/domain/recipes/recipe.ts";
import type { OccasionSpec } from "./problem.ts";

/** A meal's place in the day: wall-clock "07:30", and the share of the day's energy aimed at (0 to 1) where one is set. */
export interface MealOfDay {
  readonly time: string;
  readonly share?: number;
}
export type MealsOfDay = Readonly<Partial<Record<Occasion, MealOfDay>>>;

interface Usual {
  readonly time: string;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}
const USUAL: Readonly<Record<Occasion, Usual>> = {
  breakfast: { time: "07:30", share: 0.25, low: 0.15, high: 0.35 },
  lunch: { time: "12:30", share: 0.3, low: 0.2, high: 0.4 },
  dinner: { time: "19:00", share: 0.33, low: 0.24, high: 0.45 },
  snack: { time: "10:00", share: 0.12, low: 0.04, high: 0.2 },
  secondSnack: { time: "16:00", share: 0.1, low: 0.04, high: 0.18 },
  thirdSnack: { time: "21:00", share: 0.08, low: 0.03, high: 0.15 },
};

export const usualTime = (occasion: Occasion): string => USUAL[occasion].time;

/** Usual shares of these meals, scaled so that they add up to one. */
export function usualShares(occasions: readonly Occasion[]): Readonly<Partial<Record<Occasion, number>>> {
  const total = occasions.reduce((sum, occasion) => sum + USUAL[occasion].share, 0);
  return Object.fromEntries(occasions.map((occasion) => [occasion, USUAL[occasion].share / total]));
}

export const mealTime = (meals: MealsOfDay, occasion: Occasion): string =>
  meals[occasion]?.time ?? USUAL[occasion].time;

/** The occasions in the order of the clock; those at the same minute in the order of `OCCASIONS`. */
export const inDayOrder = (occasions: readonly Occasion[], meals: MealsOfDay = {}): Occasion[] =>
  OCCASIONS.filter((occasion) => occasions.includes(occasion)).sort((a, b) => {
    const [first, second] = [mealTime(meals, a), mealTime(meals, b)];
    return first < second ? -1 : first > second ? 1 : 0;
  });

/**
 * The occasions of a day with their shares, which add up to one. What a person set stands; the others have their usual
 * part of what that leaves. The band about a share keeps its usual proportions.
 */
export function shareEnergy(occasions: readonly Occasion[], meals: MealsOfDay = {}): OccasionSpec[] {
  const set = (occasion: Occasion) => meals[occasion]?.share;
  const given = occasions.reduce((sum, occasion) => sum + (set(occasion) ?? 0), 0);
  const usual = occasions.reduce(
    (sum, occasion) => sum + (set(occasion) === undefined ? USUAL[occasion].share : 0),
    0,
  );
  // Shares of meals that are no longer eaten leave a gap, which all the others fill.
  const scale = usual === 0 || given >= 1 ? 1 / given : 1;
  const left = given >= 1 ? 0 : (1 - given) / usual;
  return occasions.map((occasion) => {
    const { share: usualShare, low, high } = USUAL[occasion];
    const own = set(occasion);
    const grown = own === undefined ? left : (own * scale) / usualShare;
    return {
      occasion,
      slot: slotOf(occasion),
      share: usualShare * grown,
      lowShare: low * grown,
      highShare: high * grown,
    };
  });
}
