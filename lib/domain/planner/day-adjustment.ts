// Pure. What makes one day of a plan differ from an ordinary one: a training session, a feast, an evening without time.
import type { Occasion, TrainingMoment } from "#lib/domain/recipes/recipe.ts";
import type { Grams, Kcal, Milligrams } from "#lib/domain/shared/units.ts";

/** A meal that stands near a session: what it should be for, and why, in a sentence shown on the meal. */
export interface MealWish {
  readonly occasion: Occasion;
  readonly moment: TrainingMoment;
  readonly reason: string;
  /** After training: the least protein on the plate; 0 where it is not to be named. Left out before training. */
  readonly protein?: Grams;
}

export interface DayAdjustment {
  /** 0 is the plan's first day. */
  readonly day: number;
  readonly kind: "training" | "special";
  /** As the person would call it: "Run, 90 min from 18:00". */
  readonly label: string;
  /** Added to the day's targets; may be negative. */
  readonly energy: Kcal;
  readonly protein: Grams;
  readonly carbohydrate: Grams;
  /** Added to the day's sodium limit (CDRR): what sweat takes away. Zero where a guard forbids it. */
  readonly sodiumRoom: Milligrams;
  /** Most minutes for cooking on this day, where they differ from the weekday's. */
  readonly cookingMinutes: Readonly<Partial<Record<Occasion, number>>>;
  readonly meals: readonly MealWish[];
}
