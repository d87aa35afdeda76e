import { RateLimiterMemory } from "rate-limiter-flexible";
import { TooManyAttempts } from "#lib/errors.ts";

/** Far beyond what thumbs do. Counted in this process alone: it guards its work, and costs no query. */
const SENDINGS_A_MINUTE = 600;
/** Streams of events one person may have open at this process, on all devices and tabs. */
const STREAMS_AT_ONCE = 24;

const sendings = new RateLimiterMemory({ points: SENDINGS_A_MINUTE, duration: 60 });
const streams = new Map<string, number>();

/** @throws TooManyAttempts */
export async function countSending(userId: string): Promise<void> {
  await sendings.consume(userId).catch(() => {
    throw new TooManyAttempts(1);
  });
}

/** Counts a stream until what this returns is called. @throws TooManyAttempts */
export function countStream(userId: string): () => void {
  const open = streams.get(userId) ?? 0;
  if (open >= STREAMS_AT_ONCE) throw new TooManyAttempts(1);
  streams.set(userId, open + 1);
  let counted = true;
  return () => {
    if (!counted) return;
    counted = false;
    const left = (streams.get(userId) ?? 1) - 1;
    if (left > 0) streams.set(userId, left);
    else streams.delete(userId);
  };
}
