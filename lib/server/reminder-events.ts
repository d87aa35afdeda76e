import { env } from "#lib/env.ts";
import { logger } from "#lib/logger.ts";
import { eventStream } from "#lib/server/event-stream.ts";
import { type CallOuts, callOuts, INBOX_CHANNEL } from "#lib/store/call-outs.ts";

const RETRY_MS = 5_000;

/** Hot reload evaluates modules anew; the listening connection is kept across it. */
const kept = globalThis as typeof globalThis & { replenishInboxes?: CallOuts };

function inboxes(): CallOuts {
  kept.replenishInboxes ??= callOuts(env.DATABASE_URL, INBOX_CHANNEL, (error) =>
    logger.warn({ err: error }, "reminders are not heard"),
  );
  return kept.replenishInboxes;
}

/** Calls "look" whenever something new stands in this person's inbox, as server-sent events. */
export const reminderEvents = (
  userId: string,
  signal: AbortSignal,
  stillSignedIn: () => Promise<boolean>,
): ReadableStream<Uint8Array> =>
  eventStream({ signal, retryMs: RETRY_MS, stillSignedIn }, ({ send }) =>
    inboxes().subscribe(userId, () => send("look", {})),
  );
