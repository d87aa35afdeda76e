// Pure. What carries each priority of a week, where it falls short, and which limits are near.
import { NUTRIENTS, type ScoredNutrient, STORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";
import { type FoodBehind, foodsBehind } from "./foods-behind.ts";
import { type PlannedWeek, recipeOf, type WeekMeal } from "./planned-week.ts";
import { dayAmount, mealAmount, meanAmount } from "./totals.ts";
import { type LimitStanding, nearLimits } from "./week-limits.ts";

export interface Carrier {
  readonly meal: WeekMeal;
  readonly name: string;
  readonly amount: Amount;
  /** Of one day's target. */
  readonly shareOfTarget: number;
}

export interface ShortDay {
  readonly day: number;
  readonly amount: Amount;
  readonly share: number;
}

export interface PriorityStory {
  readonly nutrient: ScoredNutrient;
  readonly rank: number;
  readonly unit: string;
  readonly target: number;
  /** A day on average. */
  readonly mean: Amount;
  readonly share: number;
  /** Body stores even single days out. */
  readonly stored: boolean;
  /** The foods it comes from, most first. */
  readonly foods: readonly FoodBehind[];
  /** The meals that bring most of it. */
  readonly meals: readonly Carrier[];
  /** Days below the target, the lowest first; empty for what the body stores. */
  readonly shortDays: readonly ShortDay[];
}

export interface WeekStory {
  readonly priorities: readonly PriorityStory[];
  readonly limits: readonly LimitStanding[];
}

/** What rounds to the target is met. */
const MET = 0.995;
const NAMED = 3;

export function explainWeek(week: PlannedWeek): WeekStory {
  return {
    priorities: week.basis.priorities.flatMap((nutrient, at) => story(week, nutrient, at + 1) ?? []),
    limits: nearLimits(week),
  };
}

function story(week: PlannedWeek, nutrient: ScoredNutrient, rank: number): PriorityStory | null {
  const target = week.basis.targets.nutrients[nutrient].amount;
  if (!target) return null;
  const mean = meanAmount(week, nutrient);
  const stored = STORED_NUTRIENTS.has(nutrient);
  const meals = week.meals
    .map((meal): Carrier => {
      const amount = mealAmount(week, meal, nutrient);
      return { meal, name: recipeOf(week, meal).name, amount, shareOfTarget: amount.known / target };
    })
    .sort((a, b) => b.amount.known - a.amount.known);
  const days = Array.from({ length: week.basis.days }, (_, day): ShortDay => {
    const amount = dayAmount(week, day, nutrient);
    return { day, amount, share: amount.known / target };
  });
  return {
    nutrient,
    rank,
    unit: NUTRIENTS[nutrient].unit,
    target,
    mean,
    share: mean.known / target,
    stored,
    foods: foodsBehind(week, nutrient, null).slice(0, NAMED),
    meals: meals.slice(0, NAMED),
    shortDays: stored ? [] : days.filter((day) => day.share < MET).sort((a, b) => a.share - b.share),
  };
}
