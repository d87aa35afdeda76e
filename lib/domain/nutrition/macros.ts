// Pure. Acceptable ranges of protein, fat and carbohydrate in grams, and the limit of saturated fat.
// Sources: National Academies 2002/2005 (AMDR; protein and carbohydrate RDA); Dietary Guidelines for Americans 2020-2025
// (saturated fat under 10 % of energy); ISSN position stand 2017 and ACSM/AND/DC 2016 (protein of people who train).
import { type Grams, grams, type Kcal } from "#lib/domain/shared/units.ts";
import type { LifeStage } from "./life-stage.ts";
import type { ActivityLevel } from "./person.ts";
import { carbohydrateIntake, proteinPerKg, referenceIntake } from "./reference-intakes.ts";
import type { DailyTargets, MacroRange } from "./targets.ts";

/** Kilocalories in a gram (Atwater). */
const ENERGY = { protein: 4, carbohydrate: 4, fat: 9 } as const;
const SATURATED_SHARE = 0.1;

/** Shares of energy, from and to. */
export const AMDR = {
  child: { fat: [0.25, 0.35], carbohydrate: [0.45, 0.65], protein: [0.1, 0.3] },
  adult: { fat: [0.2, 0.35], carbohydrate: [0.45, 0.65], protein: [0.1, 0.35] },
} as const;

/** Protein for people who train, g/kg: the low end of what sports bodies advise, and the most that is planned. */
export const TRAINING_PROTEIN_PER_KG = 1.2;
export const MOST_PROTEIN_PER_KG = 2;
/** Without extra protein: about the share that people eat without trying (NHANES, 15 to 16 % of energy). */
export const ORDINARY_PROTEIN_SHARE = 0.15;
/** Above this body mass index further weight is mostly fat, which needs little protein. */
const PROTEIN_WEIGHT_INDEX = 30;

/** The weight that counts for protein, kg. */
export const proteinWeight = (heightCm: number, weightKg: number): number =>
  Math.min(weightKg, PROTEIN_WEIGHT_INDEX * (heightCm / 100) ** 2);

/**
 * The day's protein: the published grams of a reference body, or the grams for each kilogram of this one, whichever
 * is more. A light person is not planned below the published figure, a heavy one not below their own need.
 */
export const proteinTarget = (stage: LifeStage, heightCm: number, weightKg: number): number =>
  Math.max(
    referenceIntake("protein", stage).amount,
    proteinPerKg(stage).amount * proteinWeight(heightCm, weightKg),
  );

export interface MacroBasis {
  readonly stage: LifeStage;
  readonly age: number;
  readonly energy: Kcal;
  readonly heightCm: number;
  readonly weightKg: number;
  readonly activity: ActivityLevel;
  /** A declaration keeps protein at its ordinary amount. */
  readonly ordinaryProtein: boolean;
}

/** Adults who train get the sports figure as their range's low end; growing or pregnant people keep the RDA. */
export const plansTrainingProtein = (basis: MacroBasis): boolean =>
  !basis.ordinaryProtein &&
  basis.age >= 18 &&
  !basis.stage.startsWith("pregnancy") &&
  (basis.activity === "active" || basis.activity === "veryActive");

const range = (low: number, high: number): MacroRange => ({
  low: grams(low),
  high: grams(Math.max(low, high)),
});

function proteinRange(basis: MacroBasis, [least, most]: readonly [number, number]): MacroRange {
  const weight = proteinWeight(basis.heightCm, basis.weightKg);
  const need = proteinTarget(basis.stage, basis.heightCm, basis.weightKg);
  const fromEnergy = (share: number) => (basis.energy * share) / ENERGY.protein;
  if (basis.ordinaryProtein)
    return range(
      Math.min(need, fromEnergy(ORDINARY_PROTEIN_SHARE)),
      Math.max(need, fromEnergy(ORDINARY_PROTEIN_SHARE)),
    );
  const training = plansTrainingProtein(basis) ? TRAINING_PROTEIN_PER_KG * weight : 0;
  const low = Math.min(Math.max(need, training, fromEnergy(least)), fromEnergy(most));
  return range(low, Math.min(fromEnergy(most), Math.max(MOST_PROTEIN_PER_KG * weight, need)));
}

/** Ranges in grams a day. Carbohydrate never starts below its RDA, protein never below the person's need. */
export function macroRanges(basis: MacroBasis): DailyTargets["macros"] {
  const shares = basis.age < 19 ? AMDR.child : AMDR.adult;
  const inGrams = (nutrient: "fat" | "carbohydrate", share: number) =>
    (basis.energy * share) / ENERGY[nutrient];
  return {
    protein: proteinRange(basis, shares.protein),
    fat: range(inGrams("fat", shares.fat[0]), inGrams("fat", shares.fat[1])),
    carbohydrate: range(
      Math.min(
        Math.max(inGrams("carbohydrate", shares.carbohydrate[0]), carbohydrateIntake(basis.stage).amount),
        inGrams("carbohydrate", shares.carbohydrate[1]),
      ),
      inGrams("carbohydrate", shares.carbohydrate[1]),
    ),
  };
}

export const saturatedFatLimit = (energy: Kcal): Grams => grams((energy * SATURATED_SHARE) / ENERGY.fat);
