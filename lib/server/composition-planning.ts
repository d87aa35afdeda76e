// Wires planning for web processes: stores, the cookbook, and the queue that hands the work to the worker.
import { env } from "#lib/env.ts";
import { logger } from "#lib/logger.ts";
import { sessionOwner } from "#lib/server/composition-account.ts";
import { health } from "#lib/server/composition-health.ts";
import { queue } from "#lib/server/composition-queue.ts";
import type { CurrentUser } from "#lib/server/current-user.ts";
import { reportFailure } from "#lib/server/failure.ts";
import { ANY_RUN, planEvents } from "#lib/server/plan-events.ts";
import { countStream } from "#lib/server/stream-limits.ts";
import { type CallOuts, callOuts, RUN_CHANNEL } from "#lib/store/call-outs.ts";
import { database } from "#lib/store/client.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { personalCookbook } from "#lib/store/personal-cookbook.ts";
import { runStore } from "#lib/store/plan-runs.ts";
import { profileStore } from "#lib/store/profiles.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { proofStore } from "#lib/store/week-proofs.ts";
import { weekStore } from "#lib/store/weeks.ts";
import type { Cookbook, ProfileStore, RunStore, WeekStore } from "#lib/use-cases/plan-ports.ts";
import type { ProofStore } from "#lib/use-cases/proof-ports.ts";
import { withProofs } from "#lib/use-cases/with-proofs.ts";

export interface Planning {
  readonly proofs: Pick<ProofStore, "find">;
  readonly profiles: ProfileStore;
  readonly weeks: WeekStore;
  readonly runs: RunStore;
  readonly cookbook: Cookbook;
}

let wired: Planning | undefined;

/** Made at the first request, not at import: building the app needs neither settings nor database. */
export function planning(): Planning {
  if (!wired) {
    const db = database();
    const proofs = proofStore(db, queue().enqueueProof);
    wired = {
      proofs,
      profiles: profileStore(db),
      weeks: withProofs(weekStore(db), proofs, (error) => logger.warn({ err: error }, "proof not queued")),
      runs: runStore(db, queue().enqueuePlan),
      cookbook: personalCookbook(recipeStore(db), ownRecipeStore(db), opinionStore(db)),
    };
  }
  return wired;
}

/** Hot reload evaluates modules anew; the listening connection is kept across it. */
const kept = globalThis as typeof globalThis & { replenishRunCalls?: CallOuts };

/** How a plan in the making stands, for one signed-in device, until it is made. */
export function planStream(user: CurrentUser, runId: string, signal: AbortSignal) {
  kept.replenishRunCalls ??= callOuts(
    env.DATABASE_URL,
    RUN_CHANNEL,
    (error) => logger.warn({ err: error }, "plans are not heard"),
    () => ANY_RUN,
  );
  return planEvents(
    {
      runs: planning().runs,
      calls: kept.replenishRunCalls,
      workerAlive: async () => (await health()).parts.worker,
      stillSignedIn: async () => (await sessionOwner(user.sessionId)) !== null,
      onError: (error) => reportFailure("plan events", error),
      onEnd: countStream(user.id),
    },
    { userId: user.id, runId, signal },
  );
}
