// Pure. Resting energy by Mifflin and St Jeor, in the rounded form that is commonly used.
// Source: Mifflin MD, St Jeor ST and others, American Journal of Clinical Nutrition 1990;51:241-247 (19 to 78 years).
import { type Centimetres, type Kcal, type Kilograms, kcal } from "#lib/domain/shared/units.ts";
import type { ReferenceSex } from "./person.ts";

/** Ages of the people the equation was derived from. */
export const MIFFLIN_AGES = { min: 19, max: 78 } as const;

const CONSTANT: Readonly<Record<ReferenceSex, number>> = { male: 5, female: -161 };

/** Kilocalories a day at rest; within a tenth of the measured figure in about three of four adults. */
export const restingEnergy = (
  sex: ReferenceSex,
  ageYears: number,
  height: Centimetres,
  weight: Kilograms,
): Kcal => kcal(10 * weight + 6.25 * height - 5 * ageYears + CONSTANT[sex]);
