// Pure. Who is eating, as far as reference intakes and energy need to know.
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Centimetres, Kilograms } from "#lib/domain/shared/units.ts";

/** Sex whose reference values apply; the published tables know two. */
export type ReferenceSex = "female" | "male";

export type ReproductiveStage =
  | { readonly kind: "none" }
  | {
      readonly kind: "pregnant" /** Completed weeks of gestation, 0 to 42. */;
      readonly weeks: number;
      readonly prePregnancyWeight: Kilograms | null;
    }
  | { readonly kind: "lactating" /** Completed months since birth, 0 to 36. */; readonly months: number };

/** National Academies 2023 physical-activity categories. */
export const ACTIVITY_LEVELS = ["inactive", "lowActive", "active", "veryActive"] as const;
export type ActivityLevel = (typeof ACTIVITY_LEVELS)[number];

/** What the person wants their weight to do; the energy rules keep each within safe bounds. */
export const GOALS = ["maintain", "loseSlowly", "lose", "gainSlowly"] as const;
export type Goal = (typeof GOALS)[number];

export interface Person {
  readonly birthDate: IsoDate;
  readonly sex: ReferenceSex;
  readonly stage: ReproductiveStage;
  readonly height: Centimetres;
  readonly weight: Kilograms;
  readonly activity: ActivityLevel;
  readonly goal: Goal;
  /** Ids of lib/domain/guidance/declarations. */
  readonly declarations: readonly string[];
}
