// What the week's page says of how good the week is.
import { mealsLine } from "#lib/domain/explanation/meals-line.ts";
import { proofSentences } from "#lib/domain/planner/proof.ts";
import type { SavedWeek } from "./plan-ports.ts";
import type { ProofStore } from "./proof-ports.ts";

export type ProofView =
  | { readonly state: "proven"; readonly sentences: readonly string[] }
  | { readonly state: "working" }
  | { readonly state: "unknown"; readonly why: string };

/** Work nobody finished in this time is no longer said to be going on. */
const LONGEST_MS = 15 * 60_000;

export async function viewProof(
  proofs: Pick<ProofStore, "find">,
  userId: string,
  saved: SavedWeek,
  now: Date,
): Promise<ProofView> {
  const found = await proofs.find(userId, saved.id);
  if (!found) return { state: "unknown", why: "it was planned before we worked this out" };
  if (found.meals !== mealsLine(saved.week))
    return { state: "unknown", why: "its meals were changed and it has not been worked out anew" };
  switch (found.state) {
    case "proven":
      return { state: "proven", sentences: proofSentences(found.proof) };
    case "working":
      return now.getTime() - found.since.getTime() > LONGEST_MS
        ? { state: "unknown", why: "working it out took too long" }
        : { state: "working" };
    case "unknown":
      return { state: "unknown", why: WHY[found.why] };
  }
}

const WHY = {
  stopped: "working it out was interrupted",
  "changed cookbook": "recipes of this week are no longer what they were",
  failed: "something went wrong on our side while working it out",
} as const;
