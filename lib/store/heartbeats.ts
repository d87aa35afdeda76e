import type { PrismaClient } from "./generated/client.ts";

export const WORKER = "worker";

/** Says that a process is alive now. */
export async function beat(db: PrismaClient, process: string, at: Date): Promise<void> {
  await db.heartbeat.upsert({ where: { process }, create: { process, at }, update: { at } });
}

/** When a process was last alive; null when never. */
export async function lastBeat(db: PrismaClient, process: string): Promise<Date | null> {
  return (await db.heartbeat.findUnique({ where: { process } }))?.at ?? null;
}
