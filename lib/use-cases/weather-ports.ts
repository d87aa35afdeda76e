// What taking over a forecast needs of the world outside.
import type { Celsius, Humidity } from "#lib/domain/shared/units.ts";
import type { Instant } from "#lib/domain/shared/wall-clock.ts";
import type { Place } from "#lib/domain/training/settings.ts";

export interface Weather {
  /** The warmest of these hours. @throws InvalidInput, in words, when it cannot be told. */
  forecast(
    place: Place,
    from: Instant,
    to: Instant,
    now: Instant,
  ): Promise<{ readonly temperature: Celsius; readonly humidity: Humidity }>;
}
