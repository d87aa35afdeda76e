// Pure. Whether a person may choose a nutrient as a priority, and what to answer when they may not.
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";

export const MOST_PRIORITIES = 6;

/** Null when it may be chosen; else the answer to show. Only an open target can be a priority. */
export function priorityRefusal(targets: DailyTargets, nutrient: ScoredNutrient): string | null {
  const target = targets.nutrients[nutrient];
  if (target.status === "open") return null;
  return `${NUTRIENTS[nutrient].name} cannot be a priority for you. ${target.reason ?? ""}`.trim();
}

/** The choices that still stand, in their order. */
export const allowedPriorities = (
  targets: DailyTargets,
  chosen: readonly ScoredNutrient[],
): ScoredNutrient[] => chosen.filter((nutrient) => priorityRefusal(targets, nutrient) === null);
