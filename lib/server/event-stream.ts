/** Shorter than the minute after which proxies take a silent connection for dead. */
const BEAT_MS = 20_000;

/** A browser that listens. Whatever is sent after the end goes nowhere. */
export interface EventStream {
  send(name: string, data: unknown, id?: number): void;
  end(): void;
}

interface StreamShape {
  readonly signal: AbortSignal;
  /** How soon a browser comes back when the stream breaks off. */
  readonly retryMs: number;
  readonly beatMs?: number;
  /** Looked at with every beat: a device signed out elsewhere hears nothing more. */
  readonly stillSignedIn: () => Promise<boolean>;
  /** Called with every beat, too. */
  readonly onBeat?: () => void;
  /** However the stream ends: a browser that went away before it began among the ways. */
  readonly onEnd?: () => void;
}

/** As a browser's EventSource takes them, and as nothing on the way may hold them back. */
export const EVENT_STREAM_HEADERS = {
  "content-type": "text/event-stream; charset=utf-8",
  // no-transform: compressing would hold events back until a block is full.
  "cache-control": "private, no-cache, no-store, no-transform",
  "x-accel-buffering": "no",
};

/**
 * Server-sent events until the page is left, the device signed out or the server told to stop, with a "beat" now and
 * then by which the browser knows that somebody is there. `begin` starts what sends, and returns how to stop it.
 */
export function eventStream(
  shape: StreamShape,
  begin: (stream: EventStream) => () => void,
): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let end = () => {};
  return new ReadableStream({
    start(controller) {
      let open = true;
      let leave = () => {};
      const write = (message: string) => {
        if (open) controller.enqueue(text.encode(message));
      };
      const send: EventStream["send"] = (name, data, id) =>
        write(`event: ${name}\n${id === undefined ? "" : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
      const beat = setInterval(async () => {
        send("beat", {});
        if (await shape.stillSignedIn().catch(() => true)) shape.onBeat?.();
        else end();
      }, shape.beatMs ?? BEAT_MS);
      end = () => {
        if (!open) return;
        open = false;
        clearInterval(beat);
        leave();
        openStreams.delete(end);
        shape.onEnd?.();
        try {
          controller.close();
        } catch {
          // The browser closed it first.
        }
      };
      keepUntilStopped(end);
      shape.signal.addEventListener("abort", end, { once: true });
      if (shape.signal.aborted) return end();
      write(`retry: ${shape.retryMs}\n\n`);
      leave = begin({ send, end });
      // It may have ended while it began.
      if (!open) leave();
    },
    cancel: () => end(),
  });
}

/** A server that is told to stop waits for its connections; these would never end by themselves. */
const openStreams = new Set<() => void>();
let waitingForTheEnd = false;

function keepUntilStopped(end: () => void): void {
  openStreams.add(end);
  if (waitingForTheEnd) return;
  waitingForTheEnd = true;
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      for (const each of [...openStreams]) each();
    });
}

/** One look at a time; a call during one means another after it. What goes wrong ends the stream. */
export function oneAtATime(
  look: () => Promise<void>,
  onError: (error: unknown) => void,
): () => Promise<void> {
  let again = false;
  let running = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await look();
      }
    } catch (error) {
      onError(error);
    } finally {
      running = false;
    }
  };
}
