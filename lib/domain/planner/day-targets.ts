// Pure. The days' own figures: what training or a special day adds to one eater's targets.
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import type { Grams, Kcal } from "#lib/domain/shared/units.ts";
import type { PlanBasis } from "./basis.ts";
import type { DayAdjustment, MealWish } from "./day-adjustment.ts";

export interface DayChange {
  readonly energy: number;
  readonly protein: number;
  readonly carbohydrate: number;
  readonly sodiumRoom: number;
}

const ORDINARY: DayChange = { energy: 0, protein: 0, carbohydrate: 0, sodiumRoom: 0 };

/** What is added on each day; several reasons on one day add up. In kcal, g, g and mg. */
export function dayChanges(adjustments: readonly DayAdjustment[], days: number): DayChange[] {
  return Array.from({ length: days }, (_, day) =>
    adjustments
      .filter((adjustment) => adjustment.day === day)
      .reduce(
        (sum, { energy, protein, carbohydrate, sodiumRoom }) => ({
          energy: sum.energy + energy,
          protein: sum.protein + protein,
          carbohydrate: sum.carbohydrate + carbohydrate,
          sodiumRoom: sum.sodiumRoom + sodiumRoom,
        }),
        ORDINARY,
      ),
  );
}

/** A day's energy is never planned below this share of the ordinary day's, whatever is taken away. */
const LEAST_ENERGY = 0.8;

/** The day's energy in kcal. */
export const energyOn = (target: number, change: DayChange): number =>
  Math.max(target * LEAST_ENERGY, target + change.energy);

/**
 * A day's own targets. Macronutrient ranges are shares of energy and grow with it; carbohydrate and protein for training
 * come on top. Sodium's limit makes room for what sweat takes away, its target stays.
 */
export function targetsOn(targets: DailyTargets, change: DayChange): DailyTargets {
  const { energy, macros, nutrients } = targets;
  const kcal = energyOn(energy.target, change);
  const grow = kcal / energy.target;
  const carbohydrate = Math.max(
    macros.carbohydrate.low * grow,
    macros.carbohydrate.low + change.carbohydrate,
  );
  const width = macros.carbohydrate.high - macros.carbohydrate.low;
  const { protein, sodium } = nutrients;
  const wanted = Math.max(protein.amount ?? 0, (protein.amount ?? 0) + change.protein);
  return {
    ...targets,
    energy: { ...energy, target: kcal as Kcal },
    macros: {
      fat: { low: (macros.fat.low * grow) as Grams, high: (macros.fat.high * grow) as Grams },
      carbohydrate: {
        low: carbohydrate as Grams,
        high: Math.max(macros.carbohydrate.high * grow, carbohydrate + width) as Grams,
      },
      // What is most for a body goes by its weight, not by the day's energy.
      protein: {
        low: Math.min(macros.protein.high, Math.max(macros.protein.low, wanted)) as Grams,
        high: macros.protein.high,
      },
    },
    saturatedFatLimit: (targets.saturatedFatLimit * grow) as Grams,
    nutrients: {
      ...nutrients,
      protein: {
        ...protein,
        amount: protein.amount === null ? null : wanted,
      },
      sodium: {
        ...sodium,
        limits: sodium.limits.map((limit) =>
          limit.kind === "CDRR" ? { ...limit, amount: limit.amount + Math.max(0, change.sodiumRoom) } : limit,
        ),
      },
    },
  };
}

/** Each day's targets of the person who plans. Ordinary days share one object. */
export function targetsByDay(basis: Pick<PlanBasis, "targets" | "adjustments" | "days">): DailyTargets[] {
  return dayChanges(basis.adjustments, basis.days).map((change) =>
    change === ORDINARY ? basis.targets : targetsOn(basis.targets, change),
  );
}

/** The adjustments of a day that say something about a meal: the first that does counts. */
export const mealWish = (
  basis: Pick<PlanBasis, "adjustments">,
  day: number,
  occasion: string,
): MealWish | null =>
  basis.adjustments
    .filter((adjustment) => adjustment.day === day)
    .flatMap(({ meals }) => meals)
    .find((meal) => meal.occasion === occasion) ?? null;
