/** What of the app works: all of it, or which part doesn't. */
export interface Health {
  readonly ok: boolean;
  readonly parts: {
    readonly database: boolean;
    readonly catalogue: boolean;
    readonly recipes: boolean;
    readonly worker: boolean;
  };
}

/** What the database says of itself, in one look. */
export interface VitalSigns {
  readonly foods: boolean;
  readonly recipes: boolean;
  readonly workerSeen: Date | null;
}

export interface HealthPorts {
  readonly readVitalSigns: () => Promise<VitalSigns>;
  readonly noteFailure: (error: unknown) => void;
}

/** The worker says it is alive every five seconds; after four missed times it counts as gone. */
const WORKER_FRESH_MS = 20_000;

export async function checkHealth(ports: HealthPorts, now: Date): Promise<Health> {
  try {
    const { foods, recipes, workerSeen } = await ports.readVitalSigns();
    const worker = workerSeen !== null && now.getTime() - workerSeen.getTime() < WORKER_FRESH_MS;
    const parts = { database: true, catalogue: foods, recipes, worker };
    return { ok: foods && recipes && worker, parts };
  } catch (error) {
    ports.noteFailure(error);
    return { ok: false, parts: { database: false, catalogue: false, recipes: false, worker: false } };
  }
}
