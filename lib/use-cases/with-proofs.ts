// A week store whose new weeks are proven afterwards.
import type { WeekStore } from "./plan-ports.ts";
import type { ProofStore } from "./proof-ports.ts";

/** A plan is saved whether or not its proof can be queued: `onError` hears when it cannot. */
export const withProofs = (
  weeks: WeekStore,
  proofs: Pick<ProofStore, "request">,
  onError: (error: unknown) => void,
): WeekStore => ({
  ...weeks,
  async save(userId, week, search) {
    await weeks.save(userId, week, search);
    await proofs.request(userId, week.basis.startDate).catch(onError);
  },
});
