/** Runs once, before the server takes its first request. */
export async function register(): Promise<void> {
  // A constant of the build, which leaves the rest out of what is made for other runtimes.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("#lib/env.ts");
  const { stampClientAddress } = await import("#lib/server/client-address.ts");
  // The first look at a setting parses them all: what is missing is said now, not to the first visitor.
  if (!env.TRUST_PROXY) stampClientAddress();
  const { queue } = await import("#lib/server/composition-queue.ts");
  // Not waited for: whoever comes meanwhile is served.
  void queue().connect();
}
