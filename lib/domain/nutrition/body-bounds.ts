// Pure. What the profile form accepts and the energy equations were made for.

/** Whole years. The reference tables here begin at nine. */
export const AGE_YEARS = { min: 9, max: 120 } as const;
export const HEIGHT_CM = { min: 120, max: 220 } as const;
export const WEIGHT_KG = { min: 25, max: 250 } as const;
/** Beyond these, weight or height is more likely mistyped than true. */
export const BODY_MASS_INDEX = { min: 12, max: 70 } as const;
/** Completed weeks of pregnancy and months since birth. */
export const PREGNANCY_WEEKS = { min: 0, max: 42 } as const;
export const LACTATION_MONTHS = { min: 0, max: 36 } as const;

/** Body mass index, kg/m². Shapes: centimetres and kilograms. */
export const bodyMassIndex = (heightCm: number, weightKg: number): number => weightKg / (heightCm / 100) ** 2;

export function isPlausibleBody(heightCm: number, weightKg: number): boolean {
  const index = bodyMassIndex(heightCm, weightKg);
  return index >= BODY_MASS_INDEX.min && index <= BODY_MASS_INDEX.max;
}
