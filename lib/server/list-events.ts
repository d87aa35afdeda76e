import { toBase64 } from "#lib/sync/base64.ts";
import type { ListAccess, ListStore } from "#lib/use-cases/list-ports.ts";

/** Shorter than the minute after which proxies take a silent connection for dead. */
const BEAT_MS = 20_000;
/** How soon a browser comes back when the stream breaks off. */
const RETRY_MS = 1_000;

export interface ListEventPorts {
  readonly store: Pick<ListStore, "since" | "summary">;
  readonly notices: { subscribe(listId: string, heard: () => void): () => void };
  /** Looked at with every beat: a device signed out elsewhere hears nothing more. */
  readonly stillSignedIn: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
  /** However the stream ends: a browser that went away before it began among the ways. */
  readonly onEnd?: () => void;
  readonly beatMs?: number;
}

const event = (name: string, data: unknown, id?: number): string =>
  `event: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

/**
 * What happens to a list after update `after`, as server-sent events, for as long as this person may see it:
 * "update" (one change), "state" (everything, when the changes in between are gone), "access" (what they may do, at the
 * start and when it changes) and "gone", after which the stream ends.
 */
export function listEvents(
  { store, notices, stillSignedIn, onError, onEnd, beatMs = BEAT_MS }: ListEventPorts,
  { userId, listId, after, signal }: { userId: string; listId: string; after: number; signal: AbortSignal },
): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let seq = after;
  let access: ListAccess | undefined;
  let stop = () => {};

  return new ReadableStream({
    start(controller) {
      let open = true;
      let running = false;
      let again = false;
      const send = (message: string) => {
        if (open) controller.enqueue(text.encode(message));
      };
      const leave = notices.subscribe(listId, () => void look());
      const beat = setInterval(() => void onBeat(), beatMs);
      stop = () => {
        if (!open) return;
        open = false;
        clearInterval(beat);
        leave();
        streams.delete(stop);
        onEnd?.();
        try {
          controller.close();
        } catch {
          // The browser closed it first.
        }
      };
      streams.add(stop);
      signal.addEventListener("abort", stop, { once: true });
      if (signal.aborted) return stop();
      send(`retry: ${RETRY_MS}\n\n`);
      void look();

      async function onBeat(): Promise<void> {
        send(event("beat", {}));
        const known = await stillSignedIn().catch(() => true);
        if (known) await look();
        else stop();
      }

      /** One look at a time; a call during one means another after it. */
      async function look(): Promise<void> {
        again = true;
        if (running) return;
        running = true;
        try {
          while (again && open) {
            again = false;
            await catchUp();
          }
        } catch (error) {
          onError(error);
          stop();
        } finally {
          running = false;
        }
      }

      async function catchUp(): Promise<void> {
        const [missed, summary] = await Promise.all([
          store.since(userId, listId, seq),
          store.summary(userId, listId),
        ]);
        if (!missed || !summary) {
          send(event("gone", {}));
          stop();
          return;
        }
        if (summary.access !== access) {
          access = summary.access;
          send(event("access", { access }));
        }
        if (missed.kind === "state") {
          seq = missed.seq;
          send(event("state", { states: missed.states.map(toBase64), seq }, seq));
          return;
        }
        for (const update of missed.updates) {
          seq = update.seq;
          send(event("update", { update: toBase64(update.bytes), seq }, seq));
        }
      }
    },
    cancel: () => stop(),
  });
}

/** Streams that are open in this process: it could not end while they are. */
const streams = new Set<() => void>();

export const endListEvents = (): void => {
  for (const stop of [...streams]) stop();
};
