// Pure. The most that prompts ask to drink within any one hour.

import { HOUR_MS } from "#lib/domain/shared/wall-clock.ts";
import type { Ask } from "./candidates.ts";

/**
 * Millilitres in the hour that asks for most. The sum only rises where something begins, or an hour after. An hour holds
 * what is asked for at its first moment or at its last, not both: every 60 minutes is once an hour.
 */
export function mostInAnHour(asks: readonly Ask[]): number {
  const edges = asks.flatMap(({ from, to }) => [from, to]);
  const ends = edges.flatMap((edge) => [edge, edge + HOUR_MS]);
  return ends.reduce(
    (most, end) => Math.max(most, sumUntil(asks, end, "first"), sumUntil(asks, end, "last")),
    0,
  );
}

const sumUntil = (asks: readonly Ask[], end: number, moment: "first" | "last"): number =>
  asks.reduce((sum, ask) => sum + partIn(ask, end - HOUR_MS, end, moment), 0);

function partIn({ from, to, ml }: Ask, begin: number, end: number, moment: "first" | "last"): number {
  if (from === to) {
    const inside = (from > begin && from < end) || from === (moment === "first" ? begin : end);
    return inside ? ml : 0;
  }
  return (ml * Math.max(0, Math.min(to, end) - Math.max(from, begin))) / (to - from);
}
