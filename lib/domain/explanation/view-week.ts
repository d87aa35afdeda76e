// Pure. A saved week laid out for the eye: days across, meals down, coverage under each day, nutrient × day heat-map.
import {
  NUTRIENTS,
  type NutrientId,
  SCORED_NUTRIENTS,
  type ScoredNutrient,
  STORED_NUTRIENTS,
} from "#lib/domain/nutrition/nutrients.ts";
import type { NutrientTarget } from "#lib/domain/nutrition/targets.ts";
import { type Mark, markOf } from "#lib/domain/recipes/mark.ts";
import type { Amount, Occasion } from "#lib/domain/recipes/recipe.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { strongestPriorities } from "./explain-meal.ts";
import { type PlannedWeek, recipeOf } from "./planned-week.ts";
import { dayAmount, mealAmount, mealsOfDay, meanAmount } from "./totals.ts";

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
  readonly energy: number;
  readonly brings: readonly { nutrient: ScoredNutrient; short: string; share: number; complete: boolean }[];
}

export interface DayView {
  readonly day: number;
  readonly date: IsoDate;
  readonly meals: readonly MealTile[];
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
  const order = [
    ...basis.priorities,
    ...SCORED_NUTRIENTS.filter((nutrient) => !basis.priorities.includes(nutrient)),
  ];
  const coverage = order.map((nutrient) => coverageRow(week, nutrient));
  return {
    startDate: basis.startDate,
    occasions: basis.occasions,
    showEnergy: basis.targets.energy.show,
    days: Array.from({ length: basis.days }, (_, day) => dayView(week, day)),
    coverage,
    incomplete: coverage.filter((row) => !row.mean.amount.complete).map((row) => row.name),
  };
}

function dayView(week: PlannedWeek, day: number): DayView {
  const { targets } = week.basis;
  const macros = (["protein", "fat", "carbohydrate"] as const).map((nutrient) => ({
    nutrient,
    name: NUTRIENTS[nutrient].name,
    amount: dayAmount(week, day, nutrient),
    low: targets.macros[nutrient].low as number,
    high: targets.macros[nutrient].high as number,
  }));
  return {
    day,
    date: addDays(week.basis.startDate, day),
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
    priorities: week.basis.priorities.map((nutrient) => ({
      nutrient,
      name: NUTRIENTS[nutrient].name,
      short: NUTRIENTS[nutrient].short,
      unit: NUTRIENTS[nutrient].unit,
      cell: coverageCell(week, nutrient, (column) => dayAmount(week, day, column), "day"),
    })),
  };
}

function coverageRow(week: PlannedWeek, nutrient: ScoredNutrient): CoverageRow {
  const target = week.basis.targets.nutrients[nutrient];
  const rank = week.basis.priorities.indexOf(nutrient);
  return {
    nutrient,
    name: NUTRIENTS[nutrient].name,
    unit: NUTRIENTS[nutrient].unit,
    kind: target.kind,
    priority: rank < 0 ? null : rank + 1,
    byWeek: STORED_NUTRIENTS.has(nutrient),
    days: Array.from({ length: week.basis.days }, (_, day) =>
      coverageCell(week, nutrient, (column) => dayAmount(week, day, column), "day"),
    ),
    mean: coverageCell(week, nutrient, (column) => meanAmount(week, column), "week"),
    note: target.reason,
  };
}

function coverageCell(
  week: PlannedWeek,
  nutrient: ScoredNutrient,
  amountOf: (column: NutrientId) => Amount,
  over: "day" | "week",
): CoverageCell {
  const target = week.basis.targets.nutrients[nutrient];
  const amount = amountOf(nutrient);
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
