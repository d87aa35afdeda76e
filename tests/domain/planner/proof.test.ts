import { describe, expect, it } from "vitest";
import { couldGain, proofSentences, provenPercent, type TierProof } from "#lib/domain/planner/proof.ts";

const tier = (changes: Partial<TierProof>): TierProof => ({
  tier: "priorities",
  points: 100,
  bound: 98.2,
  gap: null,
  ...changes,
});
const perfect = (name: TierProof["tier"]) => tier({ tier: name, points: 0, bound: 0 });

describe("what is proven of a week", () => {
  it("is said in percent of what is missing, never rounded to the better", () => {
    expect(couldGain(tier({}))).toBeCloseTo(0.018);
    expect(provenPercent(0.018)).toBe("1.8%");
    expect(provenPercent(0.01801)).toBe("1.9%");
    expect(provenPercent(0.122)).toBe("13%");
    expect(provenPercent(0)).toBe("0.1%");
  });

  it("names what cannot be better at all, and how much the rest could be", () => {
    const words = proofSentences({ tiers: [perfect("safety"), tier({}), perfect("others")], leftOut: [] });
    expect(words).toEqual([
      "Your energy, your limits and the other nutrients are met in full: no other plan could do better there.",
      "No plan from these recipes could bring your priorities more than 1.8% closer to their targets than this one.",
      // The last tier has no bound, and that is said.
      expect.stringMatching(/shopping, time, variety.* is not worked out/),
    ]);
  });

  it("says so when it is not known, and why", () => {
    const unknown = proofSentences({ tiers: [tier({ bound: null, gap: "stopped" })], leftOut: [] });
    expect(unknown.join(" ")).toMatch(/not known: the proof was stopped/);
    // A bound of nothing says nothing.
    expect(proofSentences({ tiers: [tier({ bound: 0 })], leftOut: [] }).join(" ")).toContain("not known");
  });
});
