// Pure. A food of the catalogue as the rest of the domain sees it.
import type { NutrientProfile } from "#lib/domain/nutrition/nutrients.ts";
import type { Grams } from "#lib/domain/shared/units.ts";

/** USDA's five-digit key, leading zeros kept. */
export type FoodKey = string;

/** A household measure: `amount` `unit` weigh `grams`; the weight is for the stated amount. */
export interface FoodMeasure {
  readonly amount: number;
  readonly unit: string;
  readonly grams: Grams;
}

export interface Food {
  readonly key: FoodKey;
  readonly description: string;
  readonly groupCode: string;
  readonly inSurvey: boolean;
  readonly facts: readonly string[];
  readonly planEligible: boolean;
  readonly planExclusion: string | null;
  /** Inedible share of the food as bought, 0 to 100. */
  readonly refusePercent: number | null;
  readonly completeness: number;
  /** Per 100 g of the edible portion; null is "not measured". */
  readonly per100g: NutrientProfile;
  readonly measures: readonly FoodMeasure[];
}
