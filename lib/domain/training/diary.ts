// Pure. What somebody weighed and drank around training.
import type { HeatBand } from "#lib/domain/hydration/heat.ts";
import type { Weighing } from "#lib/domain/hydration/sweat-test.ts";
import type {
  Celsius,
  Humidity,
  LitresPerHour,
  Met,
  Milligrams,
  Millilitres,
} from "#lib/domain/shared/units.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { SportId } from "./sports.ts";

export interface WeighIn extends Weighing {
  readonly id: string;
  /** When the session ended. */
  readonly at: Instant;
  readonly loggedAt: Instant;
  /** The occurrence it belongs to; null when none was chosen. */
  readonly occurrence: string | null;
  readonly sport: SportId;
  readonly met: Met;
  readonly temperature: Celsius | null;
  readonly humidity: Humidity | null;
  readonly band: HeatBand;
  /** Null: these weights are no sweat test. */
  readonly rate: LitresPerHour | null;
}

export interface Drink {
  readonly id: string;
  readonly at: Instant;
  /** "Water", or a food's name. */
  readonly name: string;
  readonly volume: Millilitres;
  /** Null: not measured. */
  readonly sodium: Milligrams | null;
  readonly potassium: Milligrams | null;
  /** The food of the catalogue it is. */
  readonly food: string | null;
}
