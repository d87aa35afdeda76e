// Pure. A food exactly as the source files give it, before anything is derived from it.
import type { NutrientProfile } from "#lib/domain/nutrition/nutrients.ts";
import type { Food, FoodKey, FoodMeasure } from "./food.ts";
import type { FoodGroupCode } from "./food-group.ts";

export interface CatalogueRecord {
  readonly key: FoodKey;
  readonly description: string;
  readonly shortDescription: string;
  readonly commonName: string | null;
  readonly manufacturer: string | null;
  readonly scientificName: string | null;
  readonly groupCode: FoodGroupCode;
  /** USDA completed this food's nutrients for its dietary survey. */
  readonly inSurvey: boolean;
  readonly refusePercent: number | null;
  readonly refuseDescription: string | null;
  readonly per100g: NutrientProfile;
  readonly measures: readonly FoodMeasure[];
}

/** A food with everything the catalogue keeps of it. */
export interface CatalogueEntry extends Food {
  readonly shortDescription: string;
  readonly commonName: string | null;
  readonly manufacturer: string | null;
  readonly scientificName: string | null;
  readonly refuseDescription: string | null;
}
