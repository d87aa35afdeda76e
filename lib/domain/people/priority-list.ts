// Pure. Which of a person's priorities stand today, and which a declaration or a stage of life has put on hold.
import { MOST_PRIORITIES, priorityRefusal } from "#lib/domain/guidance/priorities.ts";
import type { ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";

export interface PriorityList {
  /** Planned for, the most important first. */
  readonly active: readonly ScoredNutrient[];
  /** Still wanted, but not planned for, each with the answer to show. */
  readonly paused: readonly { readonly nutrient: ScoredNutrient; readonly reason: string }[];
}

export function splitPriorities(targets: DailyTargets, chosen: readonly ScoredNutrient[]): PriorityList {
  const active: ScoredNutrient[] = [];
  const paused: { nutrient: ScoredNutrient; reason: string }[] = [];
  for (const nutrient of chosen) {
    const reason = priorityRefusal(targets, nutrient);
    if (reason === null) active.push(nutrient);
    else paused.push({ nutrient, reason });
  }
  return { active, paused };
}

/**
 * The list as it is kept: those that stand first, at most six; those on hold behind them, so that they come back when
 * the reason goes.
 */
export function settlePriorities(targets: DailyTargets, chosen: readonly ScoredNutrient[]): ScoredNutrient[] {
  const { active, paused } = splitPriorities(targets, [...new Set(chosen)]);
  return [...active.slice(0, MOST_PRIORITIES), ...paused.map(({ nutrient }) => nutrient)];
}
