// Pure. Why this meal: what it brings of each priority, the foods behind it, the day without it, the nearest rival.
import { NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";
import { type PlannedWeek, type Rival, recipeOf, type WeekMeal } from "./planned-week.ts";
import { dayAmount, mealAmount, meanAmount } from "./totals.ts";

export interface FoodShare {
  readonly food: string;
  readonly name: string;
  /** Raw edible grams on this plate. */
  readonly grams: number;
  /** Null: not measured in this food. */
  readonly amount: number | null;
  /** Of what the meal brings; null where nothing is known. */
  readonly share: number | null;
}

export interface Contribution {
  readonly nutrient: ScoredNutrient;
  readonly unit: string;
  readonly amount: Amount;
  /** The daily target; null when the person's clinician sets it. */
  readonly target: number | null;
  /** Of the daily target; null without a target. */
  readonly shareOfTarget: number | null;
  readonly day: Amount;
  readonly dayShare: number | null;
  /** The day if this meal were left out. */
  readonly dayWithout: Amount;
  /** Its share of the target. */
  readonly dayShareWithout: number | null;
  /** A day of the week on average, and the same if this meal were left out. */
  readonly week: Amount;
  readonly weekShare: number | null;
  readonly weekWithout: Amount;
  readonly weekShareWithout: number | null;
  /** Largest first. */
  readonly foods: readonly FoodShare[];
  /** What the rival would have brought; null when there was none. */
  readonly rivalAmount: Amount | null;
}

export interface MealExplanation {
  readonly meal: WeekMeal;
  readonly name: string;
  readonly contributions: readonly Contribution[];
  readonly rival: Rival | null;
}

/** Explains a meal for the given nutrients (the person's priorities by default). */
export function explainMeal(
  week: PlannedWeek,
  meal: WeekMeal,
  nutrients: readonly ScoredNutrient[] = week.basis.priorities,
): MealExplanation {
  const recipe = recipeOf(week, meal);
  return {
    meal,
    name: recipe.name,
    rival: meal.rival,
    contributions: nutrients.map((nutrient) => contribution(week, meal, nutrient)),
  };
}

function contribution(week: PlannedWeek, meal: WeekMeal, nutrient: ScoredNutrient): Contribution {
  const amount = mealAmount(week, meal, nutrient);
  const day = dayAmount(week, meal.day, nutrient);
  const others = week.meals.filter((other) => other.occasion !== meal.occasion || other.day !== meal.day);
  const left = { ...week, meals: others };
  const dayWithout = dayAmount(left, meal.day, nutrient);
  const mean = meanAmount(week, nutrient);
  const meanWithout = meanAmount(left, nutrient);
  const target = week.basis.targets.nutrients[nutrient].amount;
  const ofTarget = (value: number) => (target === null || target === 0 ? null : value / target);
  const foods = recipeOf(week, meal).contributions.map((part): FoodShare => {
    const own = part.nutrients[nutrient] ?? null;
    return {
      food: part.food,
      name: part.name,
      grams: part.grams * meal.portion,
      amount: own === null ? null : own * meal.portion,
      share: own === null || amount.known === 0 ? null : (own * meal.portion) / amount.known,
    };
  });
  return {
    nutrient,
    unit: NUTRIENTS[nutrient].unit,
    amount,
    target,
    shareOfTarget: ofTarget(amount.known),
    day,
    dayShare: ofTarget(day.known),
    dayWithout,
    dayShareWithout: ofTarget(dayWithout.known),
    week: mean,
    weekShare: ofTarget(mean.known),
    weekWithout: meanWithout,
    weekShareWithout: ofTarget(meanWithout.known),
    foods: foods.sort((a, b) => (b.amount ?? -1) - (a.amount ?? -1)),
    rivalAmount: meal.rival?.brings[nutrient] ?? null,
  };
}

/** The priorities a meal brings most of, by share of the day's target: what the week view shows on it. */
export function strongestPriorities(week: PlannedWeek, meal: WeekMeal, most: number): Contribution[] {
  return explainMeal(week, meal)
    .contributions.filter((part) => (part.shareOfTarget ?? 0) >= 0.1)
    .sort((a, b) => (b.shareOfTarget ?? 0) - (a.shareOfTarget ?? 0))
    .slice(0, most);
}
