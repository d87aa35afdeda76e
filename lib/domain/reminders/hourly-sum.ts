// Pure. The most that prompts ask to drink within any one hour.

import { HOUR_MS } from "#lib/domain/shared/wall-clock.ts";
import type { Ask } from "./candidates.ts";

/** Millilitres in the hour that asks for most. The sum only rises where something begins, or an hour after. */
export function mostInAnHour(asks: readonly Ask[]): number {
  const ends = asks.flatMap(({ from, to }) => [from, to, from + HOUR_MS, to + HOUR_MS]);
  return ends.reduce((most, end) => Math.max(most, sumUntil(asks, end)), 0);
}

const sumUntil = (asks: readonly Ask[], end: number): number =>
  asks.reduce((sum, ask) => sum + partIn(ask, end - HOUR_MS, end), 0);

function partIn({ from, to, ml }: Ask, begin: number, end: number): number {
  if (from === to) return from > begin && from <= end ? ml : 0;
  return (ml * Math.max(0, Math.min(to, end) - Math.max(from, begin))) / (to - from);
}
