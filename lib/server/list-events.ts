import { eventStream, oneAtATime } from "#lib/server/event-stream.ts";
import type { CallOuts } from "#lib/store/call-outs.ts";
import { toBase64 } from "#lib/sync/base64.ts";
import type { ListAccess, ListStore } from "#lib/use-cases/list-ports.ts";

const RETRY_MS = 1_000;

export interface ListEventPorts {
  readonly store: Pick<ListStore, "since" | "summary">;
  readonly notices: Pick<CallOuts, "subscribe">;
  readonly stillSignedIn: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
  readonly onEnd?: () => void;
  readonly beatMs?: number;
}

/**
 * What happens to a list after update `after`, as server-sent events, for as long as this person may see it:
 * "update" (one change), "state" (everything, when the changes in between are gone), "access" (what they may do, at the
 * start and when it changes) and "gone", after which the stream ends.
 */
export function listEvents(
  { store, notices, onError, ...shape }: ListEventPorts,
  { userId, listId, after, signal }: { userId: string; listId: string; after: number; signal: AbortSignal },
): ReadableStream<Uint8Array> {
  let seq = after;
  let access: ListAccess | undefined;
  let look = async () => {};

  return eventStream({ ...shape, signal, retryMs: RETRY_MS, onBeat: () => void look() }, ({ send, end }) => {
    async function catchUp(): Promise<void> {
      const [missed, summary] = await Promise.all([
        store.since(userId, listId, seq),
        store.summary(userId, listId),
      ]);
      if (!missed || !summary) {
        send("gone", {});
        return end();
      }
      if (summary.access !== access) {
        access = summary.access;
        send("access", { access });
      }
      if (missed.kind === "state") {
        seq = missed.seq;
        return send("state", { states: missed.states.map(toBase64), seq }, seq);
      }
      for (const update of missed.updates) {
        seq = update.seq;
        send("update", { update: toBase64(update.bytes), seq }, seq);
      }
    }
    look = oneAtATime(catchUp, (error) => {
      onError(error);
      end();
    });
    const leave = notices.subscribe(listId, () => void look());
    void look();
    return leave;
  });
}
