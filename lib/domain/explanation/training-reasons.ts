// Pure. Why a meal is as it is, as far as the day's training goes: what it does, each with its figure.

import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { DayAdjustment } from "#lib/domain/planner/day-adjustment.ts";
import { mealWish } from "#lib/domain/planner/day-targets.ts";
import { doesFor } from "#lib/domain/planner/training-moment.ts";
import { type PlannedWeek, recipeOf, type WeekMeal } from "./planned-week.ts";
import { servingsOfWeek } from "./servings-of-week.ts";
import { mealAmount, mealsOfDay } from "./totals.ts";

export interface TrainingReason {
  /** For a small place: "After training: 31 g protein". */
  readonly short: string;
  /** A sentence a person would say. */
  readonly text: string;
}

/** Empty on ordinary days, and for what somebody else eats at a table of their own. */
export function trainingReasons(week: PlannedWeek, meal: WeekMeal): TrainingReason[] {
  if (meal.table) return [];
  const training = week.basis.adjustments.filter(({ kind, day }) => kind === "training" && day === meal.day);
  return training.flatMap((adjustment) => [
    ...moment(week, meal),
    ...quick(week, meal, adjustment),
    ...energy(week, meal, adjustment),
    ...salt(week, meal, adjustment),
  ]);
}

/** "at least 31 g": a part was not measured. */
function grams(week: PlannedWeek, meal: WeekMeal, nutrient: NutrientId): string {
  const { known, complete } = mealAmount(week, meal, nutrient);
  return `${complete ? "" : "at least "}${Math.round(known)} g`;
}
const tens = (amount: number) => (Math.round(Math.abs(amount) / 10) * 10).toLocaleString("en-US");

function moment(week: PlannedWeek, meal: WeekMeal): TrainingReason[] {
  const wish = mealWish(week.basis, meal.day, meal.occasion);
  if (!wish || !doesFor(recipeOf(week, meal), meal.portion, wish)) return [];
  const words = wish.reason.replace(/\.$/, "");
  if (wish.moment === "before") {
    const brings = grams(week, meal, "carbohydrate");
    return [{ short: `Before training: ${brings} carbohydrate`, text: `${words}: ${brings}.` }];
  }
  if (wish.moment === "after" && wish.protein) {
    const brings = grams(week, meal, "protein");
    return [{ short: `After training: ${brings} protein`, text: `${words}; this one has ${brings}.` }];
  }
  return [{ short: wish.moment === "after" ? "After training" : "For training", text: `${words}.` }];
}

/** The session takes the time in which it would be cooked. */
function quick(
  week: PlannedWeek,
  meal: WeekMeal,
  { label, cookingMinutes }: DayAdjustment,
): TrainingReason[] {
  const most = cookingMinutes[meal.occasion];
  const left = (servingsOfWeek(week).get(meal)?.leftoverOf ?? null) !== null;
  const minutes = left ? 0 : recipeOf(week, meal).totalMinutes;
  if (most === undefined || minutes > most) return [];
  const ready = left ? "Nothing to cook" : `Ready in ${minutes} min`;
  return [
    {
      short: `${ready}: training leaves ${most}`,
      text: `${ready}, because ${label} leaves at most ${most} min.`,
    },
  ];
}

/** Said where the day eats most: after training, or else with its largest meal. */
function energy(
  week: PlannedWeek,
  meal: WeekMeal,
  { label, energy: more, meals }: DayAdjustment,
): TrainingReason[] {
  if (!week.basis.targets.energy.show || Math.abs(more) < 10) return [];
  const after = meals.find((wish) => wish.moment === "after")?.occasion;
  if (meal.occasion !== (after ?? largest(week, meal.day, "energy"))) return [];
  const change = `${tens(more)} kcal ${more > 0 ? "more" : "less"}`;
  return [{ short: `Day of ${change}`, text: `It has its part of ${change} on this day: ${label}.` }];
}

/** Said of the meal that brings most of it. */
function salt(week: PlannedWeek, meal: WeekMeal, { label, sodiumRoom }: DayAdjustment): TrainingReason[] {
  if (sodiumRoom < 10 || meal.occasion !== largest(week, meal.day, "sodium")) return [];
  const room = `${tens(sodiumRoom)} mg`;
  const { known, complete } = mealAmount(week, meal, "sodium");
  const brings = `${complete ? "" : "at least "}${tens(known)} mg`;
  return [
    {
      short: `Salt: room for ${room} sodium more`,
      text: `Its salt has room: sweat takes about ${room} of sodium (${label}), and it brings ${brings}.`,
    },
  ];
}

const largest = (week: PlannedWeek, day: number, nutrient: NutrientId) =>
  mealsOfDay(week, day).reduce<WeekMeal | null>(
    (best, meal) =>
      best === null || mealAmount(week, meal, nutrient).known > mealAmount(week, best, nutrient).known
        ? meal
        : best,
    null,
  )?.occasion;
