// Pure. What a week is planned for: the person's targets and wishes, as they were when the week was made.
import type { Allergen, Diet } from "#lib/domain/catalogue/facts.ts";
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import type { NutrientId, ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import type { Amount, Occasion, Slot } from "#lib/domain/recipes/recipe.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";

export interface DislikedFood {
  readonly key: FoodKey;
  readonly name: string;
}

export interface PlanBasis {
  readonly startDate: IsoDate;
  readonly days: number;
  readonly targets: DailyTargets;
  /** Most important first. */
  readonly priorities: readonly ScoredNutrient[];
  readonly diet: Diet;
  readonly allergens: readonly Allergen[];
  readonly dislikes: readonly DislikedFood[];
  /** In the day's order. */
  readonly occasions: readonly Occasion[];
  /** Most minutes for each occasion, Monday first. */
  readonly cookingMinutes: Readonly<Partial<Record<Occasion, readonly number[]>>>;
}

/** A recipe as far as planning needs it. */
export interface PlannableRecipe {
  readonly id: string;
  readonly name: string;
  readonly slots: readonly Slot[];
  readonly cuisine: string;
  readonly totalMinutes: number;
  readonly portionStep: number;
  readonly perServing: Readonly<Record<NutrientId, Amount>>;
  readonly foods: readonly FoodKey[];
  readonly facts: readonly string[];
  /** The food family that makes the dish, e.g. "fish", "legume". */
  readonly family: string;
  /** What this person thinks of it; left out when they never said. */
  readonly opinion?: "favourite" | "never";
}
