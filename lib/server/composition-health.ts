// Wires the health check.
import { logger } from "#lib/logger.ts";
import { database } from "#lib/store/client.ts";
import { readVitalSigns } from "#lib/store/vital-signs.ts";
import { checkHealth, type Health } from "#lib/use-cases/check-health.ts";

export const health = (): Promise<Health> =>
  checkHealth(
    {
      readVitalSigns: () => readVitalSigns(database()),
      noteFailure: (error) => logger.warn({ err: error }, "health check"),
    },
    new Date(),
  );
