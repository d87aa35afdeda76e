// Wires the queue for web processes: they hand work over, and the worker does it.
import { env } from "#lib/env.ts";
import { queueSender, type Sender } from "#lib/jobs/queue.ts";
import { logger } from "#lib/logger.ts";

/** Pages and endpoints are built apart and would each open a queue of their own; hot reload would open another. */
const kept = globalThis as typeof globalThis & { replenishQueue?: Sender };

export function queue(): Sender {
  kept.replenishQueue ??= queueSender(env.DATABASE_URL, (error) => logger.warn({ err: error }, "job queue"));
  return kept.replenishQueue;
}
