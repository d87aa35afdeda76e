// Pure. Looks up the reference intakes of a life stage in ./reference-intake-table.ts and its companions.
import { type Litres, litres } from "#lib/domain/shared/units.ts";
import {
  AVERAGE_CARBOHYDRATE,
  AVERAGE_PROTEIN_PER_KG,
  AVERAGE_REQUIREMENTS,
} from "./average-requirement-table.ts";
import { LIFE_STAGES, type LifeStage } from "./life-stage.ts";
import type { ScoredNutrient } from "./nutrients.ts";
import {
  ALPHA_LINOLENIC,
  type ByStage,
  CARBOHYDRATE,
  LINOLEIC,
  PROTEIN_PER_KG,
  REFERENCE_INTAKES,
  SODIUM_CDRR,
  TOTAL_WATER,
} from "./reference-intake-table.ts";
import type { UpperLimit } from "./targets.ts";
import { sodiumReduction, upperLevel } from "./upper-limits.ts";

export interface ReferenceIntake {
  /** Per day, in the nutrient's own unit. */
  readonly amount: number;
  readonly kind: "RDA" | "AI";
  /** Estimated average requirement; null where only an AI exists, and for protein (see `proteinPerKg`). */
  readonly averageRequirement: number | null;
  readonly limits: readonly UpperLimit[];
}

const at = (table: ByStage, stage: LifeStage): number => table.flat()[LIFE_STAGES.indexOf(stage)]!;

/** RDA or AI of a nutrient, its average requirement, and the published limits with their scope. */
export function referenceIntake(nutrient: ScoredNutrient, stage: LifeStage): ReferenceIntake {
  const { kind, amounts, upper } = REFERENCE_INTAKES[nutrient];
  const average = AVERAGE_REQUIREMENTS[nutrient];
  const limits: UpperLimit[] = [];
  if (upper) limits.push(upperLevel(nutrient, at(upper, stage)));
  if (nutrient === "sodium") limits.push(sodiumReduction(at(SODIUM_CDRR, stage)));
  return {
    amount: at(amounts, stage),
    kind,
    averageRequirement: average ? at(average, stage) : null,
    limits,
  };
}

/** Grams of protein for each kilogram of body weight: RDA and average requirement. */
export const proteinPerKg = (stage: LifeStage) => ({
  amount: at(PROTEIN_PER_KG, stage),
  averageRequirement: at(AVERAGE_PROTEIN_PER_KG, stage),
});

/** Grams of carbohydrate: RDA and average requirement. */
export const carbohydrateIntake = (stage: LifeStage) => ({
  amount: at(CARBOHYDRATE, stage),
  averageRequirement: at(AVERAGE_CARBOHYDRATE, stage),
});

/** Adequate intake of water from drinks and food together. */
export const totalWater = (stage: LifeStage): Litres => litres(at(TOTAL_WATER, stage));

/** Adequate intakes of the two essential fatty acids, in grams. */
export const essentialFats = (stage: LifeStage) => ({
  linoleic: at(LINOLEIC, stage),
  alphaLinolenic: at(ALPHA_LINOLENIC, stage),
});
