// A week store whose weeks are proven afterwards: new ones, and those that were changed.
import type { WeekStore } from "./plan-ports.ts";
import type { ProofStore } from "./proof-ports.ts";

/** A week is saved whether or not its proof can be queued: `onError` hears when it cannot. */
export const withProofs = (
  weeks: WeekStore,
  proofs: Pick<ProofStore, "request">,
  onError: (error: unknown) => void,
): WeekStore => ({
  ...weeks,
  async save(userId, week, search) {
    await weeks.save(userId, week, search);
    await proofs.request(userId, { startDate: week.basis.startDate }).catch(onError);
  },
  async update(userId, planId, ...change) {
    const written = await weeks.update(userId, planId, ...change);
    if (written) await proofs.request(userId, { planId }).catch(onError);
    return written;
  },
  async undo(userId, planId, revision) {
    const undone = await weeks.undo(userId, planId, revision);
    if (undone) await proofs.request(userId, { planId }).catch(onError);
    return undone;
  },
});
