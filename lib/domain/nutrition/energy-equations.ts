// Pure. Pure data. Coefficients of the estimated energy requirement (kcal a day): constant, age in years, height in
// centimetres, weight in kilograms.
// Source: National Academies, Dietary Reference Intakes for Energy, 2023, tables S-7 to S-9.
import type { ActivityLevel, ReferenceSex } from "./person.ts";

export interface Equation {
  readonly constant: number;
  readonly age: number;
  readonly height: number;
  readonly weight: number;
}
type ByActivity = Readonly<Record<ActivityLevel, Equation>>;

const equation = (constant: number, age: number, height: number, weight: number): Equation => ({
  constant,
  age,
  height,
  weight,
});

/** From 19 years. The negative constant of the very active man is right: his height and weight weigh more. */
export const ADULT: Readonly<Record<ReferenceSex, ByActivity>> = {
  male: {
    inactive: equation(753.07, -10.83, 6.5, 14.1),
    lowActive: equation(581.47, -10.83, 8.3, 14.94),
    active: equation(1004.82, -10.83, 6.52, 15.91),
    veryActive: equation(-517.88, -10.83, 15.61, 19.11),
  },
  female: {
    inactive: equation(584.9, -7.01, 5.72, 11.71),
    lowActive: equation(575.77, -7.01, 6.6, 12.14),
    active: equation(710.25, -7.01, 6.54, 12.34),
    veryActive: equation(511.83, -7.01, 9.07, 12.56),
  },
};

/** 3 to 18 years; the energy laid down in growth is added apart. */
export const CHILD: Readonly<Record<ReferenceSex, ByActivity>> = {
  male: {
    inactive: equation(-447.51, 3.68, 13.01, 13.15),
    lowActive: equation(19.12, 3.68, 8.62, 20.28),
    active: equation(-388.19, 3.68, 12.66, 20.46),
    veryActive: equation(-671.75, 3.68, 15.38, 23.25),
  },
  female: {
    inactive: equation(55.59, -22.25, 8.43, 17.07),
    lowActive: equation(-297.54, -22.25, 12.77, 14.73),
    active: equation(-189.55, -22.25, 11.74, 18.34),
    veryActive: equation(-709.59, -22.25, 18.22, 14.25),
  },
};

/** Energy of growth, kcal a day, at 9-13 and at 14-18 years. */
export const GROWTH: Readonly<Record<ReferenceSex, { readonly child: number; readonly teen: number }>> = {
  male: { child: 25, teen: 20 },
  female: { child: 30, teen: 20 },
};

/** Second and third trimester; each week of gestation and the energy laid down are added apart. */
export const PREGNANCY: ByActivity = {
  inactive: equation(1131.2, -2.04, 0.34, 12.15),
  lowActive: equation(693.35, -2.04, 5.73, 10.2),
  active: equation(-223.84, -2.04, 13.23, 8.15),
  veryActive: equation(-779.72, -2.04, 18.45, 8.73),
};
export const PER_GESTATION_WEEK = 9.16;

/** kcal a day laid down in the second and third trimester, by body mass index before pregnancy. */
export const PREGNANCY_DEPOSITION = { underweight: 300, normal: 200, overweight: 150, obese: -50 } as const;

/** Milk of the first six months costs 540, of which 140 come from the mother's stores; later months 380. */
export const LACTATION = { firstSixMonths: 400, later: 380 } as const;
