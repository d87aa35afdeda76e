// Proves a plan tier by tier: what comes first is bounded first, and held while the next is bounded, just as the search
// holds it. A tier that misses nothing needs no proof.
import type { PlanProblem } from "#lib/domain/planner/problem.ts";
import { PROOF_TIERS, type ProofTier, type TierProof, type WeekProof } from "#lib/domain/planner/proof.ts";
import type { SearchResult } from "#lib/domain/planner/search.ts";
import { hold } from "#lib/domain/planner/terms.ts";
import { boundTier } from "./lower-bound.ts";

/** Steps, not seconds: a proof is the same on every machine. */
const ITERATIONS = 60;
const NOTHING = 1e-6;

export async function proveWeek(
  problem: PlanProblem,
  { meals, score }: Pick<SearchResult, "meals" | "score">,
  goOn: () => boolean = () => true,
  which: readonly ProofTier[] = PROOF_TIERS,
): Promise<WeekProof> {
  const tiers: TierProof[] = [];
  const before: number[] = [];
  for (const [index, tier] of which.entries()) {
    const points = score[tier];
    if (points <= NOTHING) tiers.push({ tier, points: 0, bound: 0, gap: null });
    else if (score.rules > 0) tiers.push({ tier, points, bound: null, gap: "rules broken" });
    else if (!goOn()) tiers.push({ tier, points, bound: null, gap: "stopped" });
    else {
      const found = await boundTier(problem, {
        tier: index,
        held: before,
        meals,
        iterations: ITERATIONS,
        watch: goOn,
      });
      tiers.push({
        tier,
        points,
        bound: found && Math.min(points, found.bound),
        gap: !found ? "too large" : found.converged ? null : goOn() ? "not converged" : "stopped",
      });
    }
    before.push(hold(points));
  }
  return { tiers, leftOut: leftOut(problem) };
}

/** Where the bound is of an easier problem than the one the plan solves, so that the plan may be better than it looks. */
function leftOut({ eaters, kitchen }: PlanProblem): string[] {
  return [
    ...(eaters.some(({ frozen }) => frozen.length > 0) ? ["nutrients held steady from day to day"] : []),
    ...(eaters.length > 1 ? ["that several people share a pot"] : []),
    ...(kitchen.leftovers > 0 && kitchen.minutes.some(Number.isFinite) ? ["the budget of minutes"] : []),
  ];
}
