// Pure. What a week is planned for: the people's targets and wishes, as they were when the week was made.
import type { Allergen, Diet } from "#lib/domain/catalogue/facts.ts";
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import type { NutrientId, ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import type { Amount, Occasion, Slot, TrainingMoment } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { DayAdjustment } from "./day-adjustment.ts";
import type { MealsOfDay } from "./occasions.ts";

export interface DislikedFood {
  readonly key: FoodKey;
  readonly name: string;
}

/** What one person eats, and what their meals have to bring. */
export interface EaterBasis {
  readonly targets: DailyTargets;
  /** Most important first. */
  readonly priorities: readonly ScoredNutrient[];
  readonly diet: Diet;
  readonly allergens: readonly Allergen[];
  readonly dislikes: readonly DislikedFood[];
}

/** Where somebody eats at an occasion: from the common pot, something of their own, or elsewhere. */
export const PRESENCES = ["together", "apart", "away"] as const;
export type Presence = (typeof PRESENCES)[number];

/** Somebody else who eats from this plan. */
export interface Companion extends EaterBasis {
  readonly id: string;
  readonly name: string;
  /**
   * The targets of their age, sex and size alone, for other people's eyes. `targets` may carry what a declaration
   * changed, and is never shown to anybody else.
   */
  readonly shown: DailyTargets;
  /** Ids of recipes they never want again. */
  readonly never: readonly string[];
  /** "together" where nothing is said. */
  readonly presence: Readonly<Partial<Record<Occasion, Presence>>>;
}

export interface PlanBasis extends EaterBasis {
  readonly startDate: IsoDate;
  readonly days: number;
  /** In the day's order. */
  readonly occasions: readonly Occasion[];
  /** When each meal is eaten, and its share of the day's energy. */
  readonly mealsOfDay: MealsOfDay;
  /** Most minutes for each occasion, Monday first. */
  readonly cookingMinutes: Readonly<Partial<Record<Occasion, readonly number[]>>>;
  /** Most minutes of cooking in a whole day, Monday first; null for a day without such a budget. */
  readonly minutesPerDay: readonly (number | null)[];
  /** Days of the week on which the person cooks ahead: 1 is Monday. */
  readonly batchDays: readonly number[];
  /** Left-over meals in seven days, about, at most; 0: everything is cooked afresh. */
  readonly leftoverMeals: number;
  /** What makes single days differ. */
  readonly adjustments: readonly DayAdjustment[];
  /** Foods at home that wait to be eaten. */
  readonly useUp: readonly FoodKey[];
  /** Everybody else at the table. */
  readonly companions: readonly Companion[];
}

/** A recipe as far as planning needs it. */
export interface PlannableRecipe {
  readonly id: string;
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly cuisine: string;
  readonly totalMinutes: number;
  readonly portionStep: number;
  /** Days a cooked serving keeps; 0: it is eaten at once. */
  readonly keepsDays: number;
  readonly training: readonly TrainingMoment[];
  readonly perServing: Readonly<Record<NutrientId, Amount>>;
  readonly foods: readonly FoodKey[];
  /** The food that brings most of its energy; null where none stands out. */
  readonly lead: FoodKey | null;
  readonly facts: readonly string[];
  /** The food family that makes the dish, e.g. "fish", "legume". */
  readonly family: string;
  /** What this person thinks of it; left out when they never said. */
  readonly opinion?: "favourite" | "never";
}
