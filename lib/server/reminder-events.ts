import { env } from "#lib/env.ts";
import { logger } from "#lib/logger.ts";
import { listenTo } from "#lib/store/call-outs.ts";

/** Shorter than the minute after which proxies take a silent connection for dead. */
const BEAT_MS = 25_000;

interface Hub {
  readonly subscribers: Map<string, Set<() => void>>;
  readonly streams: Set<() => void>;
}

/** Hot reload evaluates modules anew; the listening connection is kept across it. */
const kept = globalThis as typeof globalThis & { replenishReminderHub?: Hub };

function hub(): Hub {
  if (!kept.replenishReminderHub) {
    const made: Hub = { subscribers: new Map(), streams: new Set() };
    listenTo(
      env.DATABASE_URL,
      "reminders_in_app",
      (userId) => {
        const whose = userId === null ? [...made.subscribers.keys()] : [userId];
        for (const each of whose) for (const heard of made.subscribers.get(each) ?? []) heard();
      },
      (error) => logger.warn({ err: error }, "reminders are not heard"),
    );
    // A server that is told to stop waits for its connections; these would never end by themselves.
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => {
        for (const stop of [...made.streams]) stop();
      });
    kept.replenishReminderHub = made;
  }
  return kept.replenishReminderHub;
}

/**
 * Calls "look" whenever something new stands in this person's inbox, as server-sent events, until the page is left or
 * the device is signed out.
 */
export function reminderEvents(
  userId: string,
  signal: AbortSignal,
  stillSignedIn: () => Promise<boolean>,
): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  const { subscribers, streams } = hub();
  let stop = () => {};
  return new ReadableStream({
    start(controller) {
      const say = (line: string) => controller.enqueue(text.encode(line));
      const heard = () => say("event: look\ndata: {}\n\n");
      const beat = setInterval(async () => {
        if (await stillSignedIn().catch(() => true)) say(": beat\n\n");
        else stop();
      }, BEAT_MS);
      const set = subscribers.get(userId) ?? new Set();
      subscribers.set(userId, set.add(heard));
      let open = true;
      stop = () => {
        if (!open) return;
        open = false;
        clearInterval(beat);
        set.delete(heard);
        if (set.size === 0) subscribers.delete(userId);
        streams.delete(stop);
        try {
          controller.close();
        } catch {
          // The browser closed it first.
        }
      };
      streams.add(stop);
      signal.addEventListener("abort", stop, { once: true });
      say("retry: 5000\n\n");
    },
    cancel: () => stop(),
  });
}
