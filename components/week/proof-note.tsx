"use client";
import { CircleCheck, CircleHelp, Hourglass } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import type { ProofView } from "#lib/use-cases/view-proof.ts";

const ASK_EVERY_MS = 4_000;
/** Then the person may look again themselves; most proofs take seconds. */
const MOST_ASKS = 30;

/** How good the week is against every other there could be: proven, being worked out, or not known. */
export function ProofNote({ proof }: { readonly proof: ProofView }) {
  const router = useRouter();
  const [asks, setAsks] = useState(0);
  const waiting = proof.state === "working" && asks < MOST_ASKS;
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => {
      setAsks(asks + 1);
      router.refresh();
    }, ASK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [asks, router, waiting]);

  const Icon = ICONS[proof.state];
  return (
    <p role="status" className="measure flex items-start gap-2 pt-6 text-sm text-soft">
      <Icon className="mt-0.5 size-4 shrink-0" aria-hidden="true" />
      <span>{wordsOf(proof)}</span>
    </p>
  );
}

const ICONS = { proven: CircleCheck, working: Hourglass, unknown: CircleHelp } as const;

function wordsOf(proof: ProofView): string {
  switch (proof.state) {
    case "proven":
      return proof.sentences.join(" ");
    case "working":
      return "We are working out whether any other plan from these recipes could do better. You need not wait for it.";
    case "unknown":
      return `Whether another plan could do better is not known: ${proof.why}.`;
  }
}
