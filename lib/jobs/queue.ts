import { fromPrisma, PgBoss } from "pg-boss";
import type { Prisma } from "#lib/store/generated/client.ts";
import { ALL_JOBS, PROVE_WEEK, SEND_REMINDERS, SOLVE_PLAN, WATCH_EVERY_SECONDS } from "./definitions.ts";

const SCHEMA = "jobs";

/** The queue as the worker uses it: it owns the schema, wakes at once on new work, and looks after dead jobs. */
export async function startQueue(connectionString: string, onError: (error: Error) => void): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString,
    schema: SCHEMA,
    useListenNotify: true,
    superviseIntervalSeconds: WATCH_EVERY_SECONDS,
    monitorIntervalSeconds: WATCH_EVERY_SECONDS,
    max: 6,
  });
  boss.on("error", onError);
  await boss.start();
  for (const job of ALL_JOBS) {
    const { queue, options } = job;
    if (await boss.getQueue(queue)) await boss.updateQueue(queue, options);
    // A policy is chosen once, when the queue is made.
    else await boss.createQueue(queue, { ...options, ...("policy" in job && { policy: job.policy }) });
  }
  return boss;
}

/** Queues proofs inside the transaction that notes them. */
export const proofSender =
  (boss: PgBoss) =>
  async (tx: Prisma.TransactionClient, planId: string): Promise<void> => {
    await boss.send(PROVE_WEEK.queue, { planId }, { db: fromPrisma(tx) });
  };

/** The queue as web processes use it: they only send, inside the transaction that makes the work due. */
export interface Sender {
  /** Connects ahead of the first press. A database that is away is connected to with that press. */
  connect(): Promise<void>;
  enqueuePlan(tx: Prisma.TransactionClient, runId: string): Promise<void>;
  enqueueProof(tx: Prisma.TransactionClient, planId: string): Promise<void>;
  /** Has reminders looked at then. */
  wakeReminders(tx: Prisma.TransactionClient, at: Date): Promise<void>;
  stop(): Promise<void>;
}

export function queueSender(connectionString: string, onError: (error: Error) => void): Sender {
  let started: Promise<PgBoss> | null = null;
  const boss = () => {
    started ??= (async () => {
      // No upkeep here: the worker installs the schema and watches over it.
      const sender = new PgBoss({
        connectionString,
        schema: SCHEMA,
        migrate: false,
        supervise: false,
        schedule: false,
        max: 1,
      });
      sender.on("error", onError);
      return sender.start();
    })().catch((error) => {
      started = null;
      throw error;
    });
    return started;
  };
  return {
    connect: () =>
      boss().then(
        () => undefined,
        () => undefined,
      ),
    async enqueuePlan(tx, runId) {
      await (await boss()).send(SOLVE_PLAN.queue, { runId }, { db: fromPrisma(tx) });
    },
    async enqueueProof(tx, planId) {
      await proofSender(await boss())(tx, planId);
    },
    async wakeReminders(tx, at) {
      await wakeReminders(await boss(), at, tx);
    },
    async stop() {
      await (await started)?.stop();
    },
  };
}

/** Has reminders looked at then; in `tx`, when given, and only if that is committed. Asking twice is asking once. */
export async function wakeReminders(boss: PgBoss, at: Date, tx?: Prisma.TransactionClient): Promise<void> {
  const options = { startAfter: at, singletonKey: at.toISOString(), ...(tx && { db: fromPrisma(tx) }) };
  await boss.send(SEND_REMINDERS.queue, {}, options);
}

/** The same, now, for what is committed already: one look that has not begun yet is enough for everybody. */
export async function wakeRemindersNow(boss: PgBoss): Promise<void> {
  await boss.send(SEND_REMINDERS.queue, {}, { singletonKey: "now" });
}
