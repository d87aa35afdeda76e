// Pure. What sweat takes along besides water.
// Sources: Lara and others 2016 (sodium and potassium in sweat, 157 marathon runners); Baker and others 2011 (magnesium
// and calcium by whole-body washdown: the higher of the published figures, so these are upper bounds).
import { type Litres, type Milligrams, milligrams } from "#lib/domain/shared/units.ts";

export const SALTINESS = ["low", "typical", "salty", "unknown"] as const;
/** How much salt somebody's sweat holds. */
export type Saltiness = (typeof SALTINESS)[number];

/** Sodium, mmol/L: means of the classes below 30, 30 to 60, and above 60. */
export const SWEAT_SODIUM: Readonly<Record<Saltiness, number>> = {
  low: 21.4,
  typical: 43.2,
  salty: 71,
  unknown: 43.2,
};
const SWEAT_POTASSIUM = 6;
/** Milligrams in a millimole. */
const SODIUM_MG = 22.99;
const POTASSIUM_MG = 39.1;
/** At most, mg/L. */
const SWEAT_MAGNESIUM = 9.8;
const SWEAT_CALCIUM = 44.6;

export interface SweatMinerals {
  readonly sodium: Milligrams;
  readonly potassium: Milligrams;
  /** At most. */
  readonly magnesium: Milligrams;
  /** At most. */
  readonly calcium: Milligrams;
}

export const mineralsIn = (sweat: Litres, saltiness: Saltiness): SweatMinerals => ({
  sodium: milligrams(sweat * SWEAT_SODIUM[saltiness] * SODIUM_MG),
  potassium: milligrams(sweat * SWEAT_POTASSIUM * POTASSIUM_MG),
  magnesium: milligrams(sweat * SWEAT_MAGNESIUM),
  calcium: milligrams(sweat * SWEAT_CALCIUM),
});
