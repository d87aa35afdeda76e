// Pure. What is proven of a week: for each tier the points it misses, and the points that no week from the same recipes
// with the same wishes could do without.

export const PROOF_TIERS = ["safety", "priorities", "others"] as const;
export type ProofTier = (typeof PROOF_TIERS)[number];

/** Why a bound is not known, or not as tight as it could be. */
export type ProofGap = "rules broken" | "too large" | "stopped" | "not converged";

export interface TierProof {
  readonly tier: ProofTier;
  /** Points the week misses. */
  readonly points: number;
  /** No week misses fewer, as long as the tiers before are held; null when that is not known. */
  readonly bound: number | null;
  /** Null when the bound is as tight as the method makes it. */
  readonly gap: ProofGap | null;
}

export interface WeekProof {
  readonly tiers: readonly TierProof[];
  /** What the proof does not count, so that the bound is lower than it could be. */
  readonly leftOut: readonly string[];
}

/** Points under which nothing a person could see is missing. */
const NOTHING = 0.05;

/** By how much less of what is missing any other week could miss: 0 to 1; null when not known. */
export function couldGain({ points, bound }: TierProof): number | null {
  if (points < NOTHING) return 0;
  return bound === null ? null : Math.min(1, Math.max(0, (points - bound) / points));
}

/** "2 %" upwards, never rounded down: what is said must hold. */
export function provenPercent(gain: number): string {
  const percent = gain * 100;
  if (percent <= 0.1) return "0.1%";
  return percent < 10
    ? `${(Math.ceil(percent * 10 - 1e-9) / 10).toFixed(1)}%`
    : `${Math.ceil(percent - 1e-9)}%`;
}

const NAMES: Readonly<Record<ProofTier, readonly string[]>> = {
  safety: ["your energy", "your limits"],
  priorities: ["your priorities"],
  others: ["the other nutrients"],
};

/** What the proof says, for the person, in the order of the tiers. */
export function proofSentences(proof: WeekProof): string[] {
  const perfect = proof.tiers.filter((tier) => tier.points < NOTHING);
  const rest = proof.tiers.filter((tier) => tier.points >= NOTHING);
  const sentences: string[] = [];
  if (perfect.length > 0)
    sentences.push(
      `${capital(listed(perfect.flatMap(({ tier }) => NAMES[tier])))} are met in full: no other plan could do better there.`,
    );
  for (const tier of rest) sentences.push(tierSentence(tier));
  sentences.push(NOT_BOUNDED);
  return sentences;
}

/** The last tier is searched for, and no bound is known. */
const NOT_BOUNDED =
  "How much nicer to cook and eat another plan could be (shopping, time, variety) is not worked out.";

function tierSentence(tier: TierProof): string {
  const gain = couldGain(tier);
  const name = listed(NAMES[tier.tier]);
  if (gain === null || gain >= 1)
    return `How much closer another plan could bring ${name} is not known${because(tier.gap)}.`;
  return `No plan from these recipes could bring ${name} more than ${provenPercent(gain)} closer to ${tier.tier === "safety" ? "what you need" : "their targets"} than this one.`;
}

const because = (gap: ProofGap | null): string => {
  if (gap === "rules broken") return ": meals you locked break a rule the proof builds on";
  if (gap === "too large") return ": there are too many ways to combine these meals to rule them all out";
  if (gap === "stopped") return ": the proof was stopped before it was finished";
  return "";
};

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
const listed = (names: readonly string[]) =>
  names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
