// Pure. A saved week laid out for the eye: days across, meals down, coverage under each day, nutrient × day heat-map.
import {
  NUTRIENTS,
  type NutrientId,
  SCORED_NUTRIENTS,
  type ScoredNutrient,
  STORED_NUTRIENTS,
} from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets, NutrientTarget } from "#lib/domain/nutrition/targets.ts";
import type { Serving } from "#lib/domain/planner/cookings.ts";
import { targetsByDay } from "#lib/domain/planner/day-targets.ts";
import { type Mark, markOf } from "#lib/domain/recipes/mark.ts";
import type { Amount, Occasion } from "#lib/domain/recipes/recipe.ts";
import { addDays, type IsoDate, isoWeekday } from "#lib/domain/shared/calendar.ts";
import { strongestPriorities } from "./explain-meal.ts";
import { type PlannedWeek, recipeOf, type WeekMeal } from "./planned-week.ts";
import { minutesByDay, platesOf, servingsOfWeek } from "./servings-of-week.ts";
import { dayAmount, mealAmount, mealsOfDay, meanAmount } from "./totals.ts";
import { trainingReasons } from "./training-reasons.ts";

/** How an amount stands to its target and limits. "unjudged": no target is shown for this person. */
export type CoverageLevel = "short" | "nearly" | "met" | "nearLimit" | "overLimit" | "unjudged";

export interface CoverageCell {
  readonly amount: Amount;
  readonly target: number | null;
  readonly share: number | null;
  readonly level: CoverageLevel;
  /** The limit that applies to food, if any, in the unit of its column. */
  readonly limit: { readonly amount: number; readonly kind: string } | null;
}

export interface CoverageRow {
  readonly nutrient: ScoredNutrient;
  readonly name: string;
  readonly unit: string;
  readonly kind: "RDA" | "AI" | null;
  readonly priority: number | null;
  /** Judged on the week: single days may be short. */
  readonly byWeek: boolean;
  readonly days: readonly CoverageCell[];
  readonly mean: CoverageCell;
  readonly note: string | null;
}

export interface MealTile {
  /** The recipe's own drawing. */
  readonly mark: Mark;
  readonly day: number;
  readonly occasion: Occasion;
  readonly recipe: string;
  readonly name: string;
  readonly minutes: number;
  readonly portion: number;
  readonly locked: boolean;
  /** The day its pot was cooked, when that was an earlier one. */
  readonly leftoverOf: IsoDate | null;
  /** Servings cooked here in all, when that is more than is eaten at this meal; else null. */
  readonly cooked: number | null;
  /** Why it is as it is, in a few words each, where the day's training asks for it. */
  readonly reasons: readonly string[];
  /** The others who eat it. */
  readonly plates: readonly { readonly eater: string; readonly name: string; readonly portion: number }[];
  readonly energy: number;
  readonly brings: readonly { nutrient: ScoredNutrient; short: string; share: number; complete: boolean }[];
}

export interface ApartMeal {
  readonly occasion: Occasion;
  readonly recipe: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly portion: number;
}

export interface DayView {
  readonly day: number;
  readonly date: IsoDate;
  /** What makes the day differ, as the person would call it. */
  readonly labels: readonly { readonly kind: "training" | "special"; readonly text: string }[];
  /** A day for cooking ahead. */
  readonly batch: boolean;
  /** Minutes at the stove, left-overs taken out, and the day's budget where there is one. */
  readonly minutes: number;
  readonly minutesBudget: number | null;
  readonly meals: readonly MealTile[];
  /** What others eat without the person. */
  readonly apart: readonly ApartMeal[];
  readonly energy: { readonly amount: Amount; readonly target: number };
  readonly macros: readonly {
    nutrient: NutrientId;
    name: string;
    amount: Amount;
    low: number;
    high: number;
  }[];
  readonly priorities: readonly {
    nutrient: ScoredNutrient;
    name: string;
    short: string;
    unit: string;
    cell: CoverageCell;
  }[];
}

export interface WeekView {
  readonly startDate: IsoDate;
  readonly occasions: readonly Occasion[];
  readonly showEnergy: boolean;
  readonly days: readonly DayView[];
  /** Priorities first, in order; then the other scored nutrients. */
  readonly coverage: readonly CoverageRow[];
  /** Names of nutrients whose figures rest on foods that were not measured for them. */
  readonly incomplete: readonly string[];
}

export function viewWeek(week: PlannedWeek): WeekView {
  const { basis } = week;
  const scene: Scene = {
    week,
    targets: targetsByDay(basis),
    servings: servingsOfWeek(week),
    minutes: minutesByDay(week),
    names: new Map(basis.companions.map(({ id, name }) => [id, name])),
  };
  const order = [
    ...basis.priorities,
    ...SCORED_NUTRIENTS.filter((nutrient) => !basis.priorities.includes(nutrient)),
  ];
  const coverage = order.map((nutrient) => coverageRow(scene, nutrient));
  return {
    startDate: basis.startDate,
    occasions: basis.occasions,
    showEnergy: basis.targets.energy.show,
    days: Array.from({ length: basis.days }, (_, day) => dayView(scene, day)),
    coverage,
    incomplete: coverage.filter((row) => !row.mean.amount.complete).map((row) => row.name),
  };
}

interface Scene {
  readonly week: PlannedWeek;
  /** By day. */
  readonly targets: readonly DailyTargets[];
  readonly servings: ReadonlyMap<WeekMeal, Serving>;
  readonly minutes: readonly number[];
  /** Of everybody else at the table, by id. */
  readonly names: ReadonlyMap<string, string>;
}

function dayView(scene: Scene, day: number): DayView {
  const { week } = scene;
  const { basis } = week;
  const targets = scene.targets[day]!;
  const weekday = isoWeekday(addDays(basis.startDate, day));
  const batch = basis.batchDays.includes(weekday);
  const macros = (["protein", "fat", "carbohydrate"] as const).map((nutrient) => ({
    nutrient,
    name: NUTRIENTS[nutrient].name,
    amount: dayAmount(week, day, nutrient),
    low: targets.macros[nutrient].low as number,
    high: targets.macros[nutrient].high as number,
  }));
  return {
    day,
    date: addDays(basis.startDate, day),
    labels: basis.adjustments
      .filter((adjustment) => adjustment.day === day)
      .map(({ kind, label }) => ({ kind, text: label })),
    batch,
    minutes: scene.minutes[day]!,
    minutesBudget: batch ? null : (basis.minutesPerDay[weekday - 1] ?? null),
    apart: (week.apart ?? [])
      .filter((meal) => meal.day === day)
      .map((meal) => ({
        occasion: meal.occasion,
        recipe: meal.recipe,
        name: recipeOf(week, meal).name,
        names: (meal.plates ?? []).map(({ eater }) => scene.names.get(eater) ?? ""),
        portion: platesOf(meal),
      })),
    meals: mealsOfDay(week, day).map((meal) => {
      const recipe = recipeOf(week, meal);
      return {
        mark: markOf({ id: recipe.id, name: recipe.name, parts: recipe.contributions }),
        day,
        occasion: meal.occasion,
        recipe: meal.recipe,
        name: recipe.name,
        minutes: recipe.totalMinutes,
        portion: meal.portion,
        locked: meal.locked,
        ...servedTile(scene, meal),
        energy: mealAmount(week, meal, "energy").known,
        brings: strongestPriorities(week, meal, 3).map((part) => ({
          nutrient: part.nutrient,
          short: NUTRIENTS[part.nutrient].short,
          share: part.shareOfTarget ?? 0,
          complete: part.amount.complete,
        })),
      };
    }),
    energy: { amount: dayAmount(week, day, "energy"), target: targets.energy.target },
    macros,
    priorities: basis.priorities.map((nutrient) => ({
      nutrient,
      name: NUTRIENTS[nutrient].name,
      short: NUTRIENTS[nutrient].short,
      unit: NUTRIENTS[nutrient].unit,
      cell: coverageCell(targets.nutrients[nutrient], (column) => dayAmount(week, day, column), "day"),
    })),
  };
}

/** What a meal says about its pot and its plates. */
function servedTile({ week, servings, names }: Scene, meal: WeekMeal) {
  const { leftoverOf, cooked } = servings.get(meal) ?? { leftoverOf: null, cooked: 0 };
  return {
    leftoverOf: leftoverOf === null ? null : addDays(week.basis.startDate, leftoverOf),
    cooked: cooked > platesOf(meal) + 1e-9 ? cooked : null,
    reasons: trainingReasons(week, meal).map(({ short }) => short),
    plates: (meal.plates ?? []).map(({ eater, portion }) => ({
      eater,
      name: names.get(eater) ?? "",
      portion,
    })),
  };
}

function coverageRow({ week, targets }: Scene, nutrient: ScoredNutrient): CoverageRow {
  const target = week.basis.targets.nutrients[nutrient];
  const rank = week.basis.priorities.indexOf(nutrient);
  return {
    nutrient,
    name: NUTRIENTS[nutrient].name,
    unit: NUTRIENTS[nutrient].unit,
    kind: target.kind,
    priority: rank < 0 ? null : rank + 1,
    byWeek: STORED_NUTRIENTS.has(nutrient),
    days: targets.map((today, day) =>
      coverageCell(today.nutrients[nutrient], (column) => dayAmount(week, day, column), "day"),
    ),
    mean: coverageCell(
      meanTarget(targets.map((today) => today.nutrients[nutrient])),
      (column) => meanAmount(week, column),
      "week",
    ),
    note: target.reason,
  };
}

/** What the days want on average. */
function meanTarget(days: readonly NutrientTarget[]): NutrientTarget {
  const [first] = days;
  if (days.every((day) => day === first)) return first!;
  const mean = (of: (day: NutrientTarget) => number) =>
    days.reduce((sum, day) => sum + of(day), 0) / days.length;
  return {
    ...first!,
    amount: first!.amount === null ? null : mean((day) => day.amount ?? 0),
    limits: first!.limits.map((limit, at) => ({ ...limit, amount: mean((day) => day.limits[at]!.amount) })),
  };
}

function coverageCell(
  target: NutrientTarget,
  amountOf: (column: NutrientId) => Amount,
  over: "day" | "week",
): CoverageCell {
  const amount = amountOf(target.nutrient);
  const share = target.amount ? amount.known / target.amount : null;
  const limit = foodLimit(target, over);
  const held = limit ? amountOf(limit.measuredBy).worst / limit.amount : 0;
  return {
    amount,
    target: target.amount,
    share,
    level: level(target, share, held),
    limit: limit ? { amount: limit.amount, kind: limit.kind } : null,
  };
}

/** The lowest limit that food counts toward, over a day or over the week. */
function foodLimit(target: NutrientTarget, over: "day" | "week") {
  const limits = target.limits.flatMap((limit) =>
    limit.measuredBy && (limit.over === over || over === "week")
      ? [{ ...limit, measuredBy: limit.measuredBy }]
      : [],
  );
  return limits.sort((a, b) => a.amount - b.amount)[0] ?? null;
}

const NEAR_LIMIT = 0.9;
const NEARLY = 0.9;

function level(target: NutrientTarget, share: number | null, heldAgainstLimit: number): CoverageLevel {
  if (heldAgainstLimit > 1.0005) return "overLimit";
  if (heldAgainstLimit >= NEAR_LIMIT) return "nearLimit";
  if (share === null || target.status === "blocked") return "unjudged";
  if (share >= 0.995) return "met";
  return share >= NEARLY ? "nearly" : "short";
}
