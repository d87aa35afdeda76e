// Pure. How somebody trains and drinks, whatever the session.
import type { Saltiness } from "#lib/domain/hydration/sodium.ts";
import type { ActivityLevel } from "#lib/domain/nutrition/person.ts";
import { type Millilitres, millilitres } from "#lib/domain/shared/units.ts";
import type { WallTime } from "#lib/domain/shared/wall-clock.ts";

/**
 * "steady": the profile's activity counts the week's training in, and every day is alike. "periodised": the activity is
 * that of life without training, and each session adds its own energy to its own day.
 */
export const ENERGY_MODES = ["steady", "periodised"] as const;
export type EnergyMode = (typeof ENERGY_MODES)[number];

export interface Place {
  /** Degrees, to a tenth: near enough for weather, too far for a home. */
  readonly latitude: number;
  readonly longitude: number;
}

export interface TrainingSettings {
  readonly saltiness: Saltiness;
  /** Asked for up to 1 L/h where a measured rate allows it. */
  readonly higherCap: boolean;
  /** Takes ibuprofen, naproxen or the like around training. */
  readonly painkillers: boolean;
  /** Often among the last to finish. */
  readonly slowFinish: boolean;
  /** Own bottles and glasses. */
  readonly bottles: readonly Millilitres[];
  readonly energy: EnergyMode;
  /** Activity without training; null until chosen. */
  readonly everydayActivity: ActivityLevel | null;
  /** The night, in which nothing asks for a drink. */
  readonly sleepFrom: WallTime;
  readonly sleepTo: WallTime;
  readonly place: Place | null;
}

export const BEGINNING_SETTINGS: TrainingSettings = {
  saltiness: "unknown",
  higherCap: false,
  painkillers: false,
  slowFinish: false,
  bottles: [millilitres(250), millilitres(500)],
  energy: "steady",
  everydayActivity: null,
  sleepFrom: "22:30" as WallTime,
  sleepTo: "06:30" as WallTime,
  place: null,
};
