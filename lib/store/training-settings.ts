import type { Saltiness } from "#lib/domain/hydration/sodium.ts";
import type { ActivityLevel } from "#lib/domain/nutrition/person.ts";
import { millilitres } from "#lib/domain/shared/units.ts";
import type { WallTime } from "#lib/domain/shared/wall-clock.ts";
import { BEGINNING_SETTINGS, type EnergyMode, type TrainingSettings } from "#lib/domain/training/settings.ts";
import type { SettingsStore } from "#lib/use-cases/training-ports.ts";
import type { PrismaClient, TrainingSettings as Row } from "./generated/client.ts";

export function trainingSettingsStore(db: PrismaClient): SettingsStore {
  return {
    async find(userId) {
      const row = await db.trainingSettings.findUnique({ where: { userId } });
      return row ? toSettings(row) : BEGINNING_SETTINGS;
    },

    async save(userId, settings) {
      const { place, bottles, ...rest } = settings;
      const columns = {
        ...rest,
        bottles: [...bottles],
        latitude: place?.latitude ?? null,
        longitude: place?.longitude ?? null,
      };
      await db.trainingSettings.upsert({
        where: { userId },
        create: { userId, ...columns },
        update: columns,
      });
    },
  };
}

// Words in these columns were checked by the settings schema before they were written.
const toSettings = (row: Row): TrainingSettings => ({
  saltiness: row.saltiness as Saltiness,
  higherCap: row.higherCap,
  painkillers: row.painkillers,
  slowFinish: row.slowFinish,
  bottles: row.bottles.map(millilitres),
  energy: row.energy as EnergyMode,
  everydayActivity: row.everydayActivity as ActivityLevel | null,
  sleepFrom: row.sleepFrom as WallTime,
  sleepTo: row.sleepTo as WallTime,
  place:
    row.latitude === null || row.longitude === null
      ? null
      : { latitude: row.latitude, longitude: row.longitude },
});
