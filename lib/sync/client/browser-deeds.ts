// What was done on this browser and not sent yet: one outbox for all pages and tabs.
import type { Deed } from "#lib/schemas/deed.ts";
import { DeedOutbox, type DeedOutcome } from "./deed-outbox.ts";

/** A request that takes longer than this has been swallowed by some network. */
const PATIENCE_MS = 15_000;

export const deeds = new DeedOutbox({
  send,
  alone: async (run) => {
    if (navigator.locks) await navigator.locks.request("replenish-deeds", run);
    else await run();
  },
  timers: { set: (run, ms) => setTimeout(run, ms), clear: (timer) => clearTimeout(timer as number) },
});

/** Opens the outbox of whoever is signed in. */
export async function openDeeds(userId: string | null): Promise<void> {
  if (userId === null) return deeds.open(null);
  const { deviceDeeds, passingDeeds } = await import("./device-database.ts");
  const shelf = deviceDeeds(userId);
  const works = await shelf.all().then(
    () => true,
    () => false,
  );
  await deeds.open(works ? shelf : passingDeeds());
}

async function send(deed: Deed): Promise<DeedOutcome> {
  const response = await fetch("/api/v1/deeds", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(deed),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (response.ok) return { kind: "taken" };
  if (response.status === 401) return { kind: "signed-out" };
  if (![403, 404, 409, 422].includes(response.status)) return { kind: "away" };
  const answer = (await response.json().catch(() => ({}))) as { error?: { message?: string } };
  return { kind: "refused", why: answer.error?.message ?? "It can't be taken over." };
}
