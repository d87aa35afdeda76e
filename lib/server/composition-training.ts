// Wires training for web processes.
import { env } from "#lib/env.ts";
import { database } from "#lib/store/client.ts";
import { foodStore } from "#lib/store/foods.ts";
import { diaryStore } from "#lib/store/training-diary.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { trainingSettingsStore } from "#lib/store/training-settings.ts";
import type { DrinkFoods } from "#lib/use-cases/training-diary.ts";
import type { TrainingPorts } from "#lib/use-cases/training-ports.ts";
import type { ViewSessionPorts } from "#lib/use-cases/view-session.ts";
import { planning } from "./composition-planning.ts";

let wired: TrainingPorts | undefined;

/** Made at the first request, not at import. */
export function training(): TrainingPorts {
  if (!wired) {
    const db = database();
    wired = {
      profiles: planning().profiles,
      sessions: sessionStore(db),
      diary: diaryStore(db),
      settings: trainingSettingsStore(db),
    };
  }
  return wired;
}

/** Drinks of the catalogue, for the log. */
export const drinkFoods = (): DrinkFoods => ({
  loadFoodsByKeys: (keys) => foodStore(database()).loadFoodsByKeys(keys),
});

/** What the page of one session needs. */
export const sessionViews = (): ViewSessionPorts => ({
  ...training(),
  weeks: planning().weeks,
  foods: drinkFoods(),
});

export const weatherIsSetUp = (): boolean => env.WEATHER_URL !== undefined;
