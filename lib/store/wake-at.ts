import type { Prisma } from "./generated/client.ts";

/** Puts a look at what is due into the job queue, inside the transaction that makes it due. */
export type WakeAt = (tx: Prisma.TransactionClient, at: Date) => Promise<void>;
