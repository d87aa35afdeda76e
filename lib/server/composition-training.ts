// Wires training for web processes.
import { database } from "#lib/store/client.ts";
import { diaryStore } from "#lib/store/training-diary.ts";
import { sessionStore } from "#lib/store/training-sessions.ts";
import { trainingSettingsStore } from "#lib/store/training-settings.ts";
import type { TrainingPorts } from "#lib/use-cases/training-ports.ts";
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
