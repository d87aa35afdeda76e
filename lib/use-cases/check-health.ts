/** What of the app works: all of it, or which part doesn't. */
export interface Health {
  readonly ok: boolean;
  readonly parts: {
    readonly database: boolean;
    readonly catalogue: boolean;
    readonly recipes: boolean;
    readonly worker: boolean;
  };
  /** For the operator; reminders that lag make nothing unavailable. Null when the database cannot be asked. */
  readonly reminders: ReminderLag | null;
}

export interface ReminderLag {
  /** Of the reminders that are due and not sent, how long the oldest has waited; null when none is. */
  readonly oldestOverdueSeconds: number | null;
  /** How long the oldest look at reminders has waited in the job queue for a worker; null when none does. */
  readonly queueLagSeconds: number | null;
  /** People whose reminders are to be planned anew. */
  readonly toPlan: number;
}

/** What the database says of itself, in one look. */
export interface VitalSigns {
  readonly foods: boolean;
  readonly recipes: boolean;
  readonly workerSeen: Date | null;
  readonly reminders: ReminderLag;
}

export interface HealthPorts {
  readonly readVitalSigns: () => Promise<VitalSigns>;
  readonly noteFailure: (error: unknown) => void;
}

/** The worker says it is alive every five seconds; after four missed times it counts as gone. */
const WORKER_FRESH_MS = 20_000;

export async function checkHealth(ports: HealthPorts, now: Date): Promise<Health> {
  try {
    const { foods, recipes, workerSeen, reminders } = await ports.readVitalSigns();
    const worker = workerSeen !== null && now.getTime() - workerSeen.getTime() < WORKER_FRESH_MS;
    const parts = { database: true, catalogue: foods, recipes, worker };
    return { ok: foods && recipes && worker, parts, reminders };
  } catch (error) {
    ports.noteFailure(error);
    const parts = { database: false, catalogue: false, recipes: false, worker: false };
    return { ok: false, parts, reminders: null };
  }
}
