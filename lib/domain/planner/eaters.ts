// Pure. Everybody at the table: who sits at which meal, and what the meals they eat here have to bring.
import { type NutrientId, STORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { DailyTargets } from "#lib/domain/nutrition/targets.ts";
import type { Companion, EaterBasis, PlanBasis } from "./basis.ts";
import { mealWish, targetsByDay } from "./day-targets.ts";
import type {
  BandRow,
  CapRow,
  Cell,
  Eater,
  FrozenRow,
  LimitRow,
  OccasionSpec,
  TargetRow,
} from "./problem.ts";
import {
  ENERGY_WEIGHT,
  FROZEN_WEIGHT,
  HOLD_WEIGHT,
  LIMIT_WEIGHT,
  MACRO_WEIGHT,
  ORDINARY_WEIGHT,
  PRIORITY_WEIGHTS,
  PROTEIN_WEIGHT,
  SATURATED_FAT_WEIGHT,
} from "./terms.ts";

/** The id of the person who plans, among the eaters of a week. */
export const PLANNER = "me";

/** Energy may stray this far from the day's target. */
export const ENERGY_TOLERANCE = 0.05;
/** The search aims a little inside, so that rounding never pushes a day out. */
const ENERGY_AIM = 0.045;

/** Meals by day, occasion and table. The person who plans eats at table 0 at each occasion. */
export function cellsOf(basis: PlanBasis): Cell[] {
  const cells: Cell[] = [];
  for (let day = 0; day < basis.days; day++)
    basis.occasions.forEach((occasion, index) => {
      const where = (companion: Companion) => companion.presence[occasion] ?? "together";
      const seats = basis.companions.flatMap((companion, at) =>
        where(companion) === "together" ? [at + 1] : [],
      );
      const moment = mealWish(basis, day, occasion)?.moment ?? null;
      cells.push({ day, occasion: index, table: 0, eaters: [0, ...seats], moment });
      basis.companions.forEach((companion, at) => {
        if (where(companion) === "apart")
          cells.push({ day, occasion: index, table: at + 1, eaters: [at + 1], moment: null });
      });
    });
  return cells;
}

/** The part of a day's energy that somebody eats from this plan (0 to 1). */
export const coveredShare = (
  presence: Companion["presence"],
  occasions: readonly Pick<OccasionSpec, "occasion" | "share">[],
): number => {
  const here = occasions.filter(({ occasion }) => presence[occasion] !== "away");
  return here.length === occasions.length ? 1 : here.reduce((sum, { share }) => sum + share, 0);
};

/** Each eater's targets on each day. */
export const targetsOfEaters = (basis: PlanBasis): DailyTargets[][] => [
  targetsByDay(basis),
  ...basis.companions.map(({ targets }) => Array<DailyTargets>(basis.days).fill(targets)),
];

/** All rows of all eaters, and the columns they share. */
export function eaterRows(
  basis: PlanBasis,
  byDay: readonly (readonly DailyTargets[])[],
  occasions: readonly OccasionSpec[],
) {
  const columns: NutrientId[] = [];
  const columnOf = (nutrient: NutrientId): number => {
    const at = columns.indexOf(nutrient);
    return at >= 0 ? at : columns.push(nutrient) - 1;
  };
  const eaters = [
    rowsOf(PLANNER, basis, byDay[0]!, 1, columnOf),
    ...basis.companions.map((companion, at) =>
      rowsOf(companion.id, companion, byDay[at + 1]!, coveredShare(companion.presence, occasions), columnOf),
    ),
  ];
  return { columns, eaters };
}

/**
 * One eater's rows. `covered` is the part of their day that is eaten from this plan: somebody who only comes to dinner
 * is planned a dinner's share of everything.
 */
function rowsOf(
  id: string,
  { targets: ordinaryDay, priorities }: EaterBasis,
  byDay: readonly DailyTargets[],
  covered: number,
  columnOf: (nutrient: NutrientId) => number,
): Eater {
  const perDay = (amount: (targets: DailyTargets) => number) =>
    byDay.map((targets) => amount(targets) * covered);
  const energy: BandRow = {
    nutrient: "energy",
    column: columnOf("energy"),
    low: perDay((targets) => targets.energy.target * (1 - ENERGY_AIM)),
    high: perDay((targets) => targets.energy.target * (1 + ENERGY_AIM)),
    weight: ENERGY_WEIGHT,
  };
  const targets: TargetRow[] = [];
  const limits: LimitRow[] = [];
  const frozen: FrozenRow[] = [];
  for (const target of Object.values(ordinaryDay.nutrients)) {
    const { nutrient } = target;
    const rank = priorities.indexOf(nutrient);
    if (target.amount !== null && target.amount > 0 && target.status !== "blocked") {
      const priority = rank >= 0 && target.status === "open";
      const ordinary = nutrient === "protein" ? PROTEIN_WEIGHT : ORDINARY_WEIGHT;
      targets.push({
        nutrient,
        column: columnOf(nutrient),
        amounts: perDay((day) => day.nutrients[nutrient].amount ?? 0),
        weight: priority ? (PRIORITY_WEIGHTS[rank] ?? ORDINARY_WEIGHT) : ordinary,
        priority,
        stored: STORED_NUTRIENTS.has(nutrient),
      });
    }
    target.limits.forEach((limit, at) => {
      if (limit.measuredBy === null) return;
      limits.push({
        nutrient: limit.measuredBy,
        column: columnOf(limit.measuredBy),
        amounts: perDay((day) => day.nutrients[nutrient].limits[at]!.amount),
        over: limit.over,
        weight: limit.kind === "cap" && nutrient === "potassium" ? HOLD_WEIGHT : LIMIT_WEIGHT,
      });
    });
    if (target.freezeBand !== null)
      frozen.push({ nutrient, column: columnOf(nutrient), band: target.freezeBand, weight: FROZEN_WEIGHT });
  }
  const band = (
    nutrient: NutrientId,
    low: (targets: DailyTargets) => number,
    high: (targets: DailyTargets) => number,
    weight: number,
  ): BandRow => ({ nutrient, column: columnOf(nutrient), low: perDay(low), high: perDay(high), weight });
  const bands = [
    band(
      "fat",
      ({ macros }) => macros.fat.low,
      ({ macros }) => macros.fat.high,
      MACRO_WEIGHT,
    ),
    band(
      "carbohydrate",
      ({ macros }) => macros.carbohydrate.low,
      ({ macros }) => macros.carbohydrate.high,
      MACRO_WEIGHT,
    ),
    band(
      "protein",
      () => 0,
      ({ macros }) => macros.protein.high,
      MACRO_WEIGHT,
    ),
    band(
      "saturatedFat",
      () => 0,
      ({ saturatedFatLimit }) => saturatedFatLimit,
      SATURATED_FAT_WEIGHT,
    ),
  ];
  return { id, energy, targets, limits, bands, frozen };
}

/** How often each eater may be served kinds of food that are rationed for them. */
export function capRows(basis: PlanBasis): CapRow[] {
  const weeks = Math.ceil(basis.days / 7);
  return [basis, ...basis.companions].flatMap((eater, index) =>
    eater.targets.foodRules
      .filter((rule) => rule.perWeek > 0)
      .map((rule) => ({ fact: rule.fact, most: Math.floor(rule.perWeek * weeks), eater: index })),
  );
}
