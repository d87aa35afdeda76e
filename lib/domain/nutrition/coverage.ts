// Pure. How a day's or a week's amounts stand against the targets. Figures only; words and rounding are for the view.
import type { Amount } from "#lib/domain/recipes/recipe.ts";
import { type NutrientId, SCORED_NUTRIENTS, type ScoredNutrient, STORED_NUTRIENTS } from "./nutrients.ts";
import type { DailyTargets, NutrientTarget, UpperLimit } from "./targets.ts";

/** Within this share of a limit counts as near it. */
export const NEAR_LIMIT = 0.9;
/** Shares this close to the whole count as whole: amounts are sums of many rounded figures. */
const WHOLE = 1 - 1e-9;

export type DayAmounts = Readonly<Record<NutrientId, Amount>>;

/**
 * "short"/"met": against the target. "nearLimit"/"overLimit": against an upper limit. "held": kept at or near its usual
 * amount on purpose, neither short nor praised. "weekly": the body stores it, so only the week is judged.
 * "clinician": no target of ours.
 */
export type CoverageLevel = "short" | "met" | "nearLimit" | "overLimit" | "held" | "weekly" | "clinician";

export interface LimitStanding {
  readonly limit: UpperLimit;
  /** Share of the limit, unmeasured parts taken at their worst. */
  readonly share: number;
  /** "maybeOver": only the unmeasured parts could carry it over. */
  readonly standing: "under" | "near" | "maybeOver" | "over";
}

export interface NutrientCoverage {
  readonly nutrient: ScoredNutrient;
  readonly amount: Amount;
  readonly target: number | null;
  /** Known amount over target: a lower bound when `atLeast`. Null without a target. */
  readonly share: number | null;
  /** A part was not measured: every figure reads "at least". */
  readonly atLeast: boolean;
  readonly level: CoverageLevel;
  readonly limits: readonly LimitStanding[];
}

export type Coverage = Readonly<Record<ScoredNutrient, NutrientCoverage>>;

export interface IntakeAssessment {
  /** In the order of the days given. */
  readonly days: readonly Coverage[];
  /** The mean day. */
  readonly week: Coverage;
}

/** The mean of a column over days; complete only if every day is. Zero for no days. */
export function meanAmount(days: readonly DayAmounts[], column: NutrientId): Amount {
  const mean = (part: "known" | "worst") =>
    days.length === 0 ? 0 : days.reduce((sum, day) => sum + day[column][part], 0) / days.length;
  return {
    known: mean("known"),
    worst: mean("worst"),
    complete: days.every((day) => day[column].complete),
  };
}

function limitStanding(limit: UpperLimit, amount: Amount): LimitStanding {
  // A limit of zero is passed by anything at all.
  const over = (part: number) => part > limit.amount / WHOLE;
  const share = limit.amount > 0 ? amount.worst / limit.amount : amount.worst > 0 ? Infinity : 0;
  const standing = over(amount.known)
    ? "over"
    : over(amount.worst)
      ? "maybeOver"
      : share >= NEAR_LIMIT
        ? "near"
        : "under";
  return { limit, share, standing };
}

/** A cap set at the target itself: being just under it is the aim, not a shortfall. */
const isHeld = (target: NutrientTarget): boolean => target.status === "capped" || target.status === "frozen";

function levelOf(
  target: NutrientTarget,
  share: number | null,
  limits: readonly LimitStanding[],
  period: "day" | "week",
): CoverageLevel {
  const standings = limits.map((limit) => limit.standing);
  if (standings.includes("over") || standings.includes("maybeOver")) return "overLimit";
  if (target.status === "blocked" || share === null) return "clinician";
  if (isHeld(target)) return "held";
  if (standings.includes("near")) return "nearLimit";
  if (period === "day" && STORED_NUTRIENTS.has(target.nutrient)) return "weekly";
  return share >= WHOLE ? "met" : "short";
}

/**
 * Coverage of one nutrient over a day, or over the week's mean day. Limits that hold for the week are not held against a
 * single day; limits that hold every day are held against the mean too. Limits no food column can test are left out.
 */
export function assessNutrient(
  target: NutrientTarget,
  amountOf: (column: NutrientId) => Amount,
  period: "day" | "week",
): NutrientCoverage {
  const amount = amountOf(target.nutrient);
  const limits = target.limits.flatMap((limit) =>
    limit.measuredBy !== null && (period === "week" || limit.over === "day")
      ? [limitStanding(limit, amountOf(limit.measuredBy))]
      : [],
  );
  const share = target.amount === null || target.amount <= 0 ? null : amount.known / target.amount;
  return {
    nutrient: target.nutrient,
    amount,
    target: target.amount,
    share,
    atLeast: !amount.complete,
    level: levelOf(target, share, limits, period),
    limits,
  };
}

const assessAll = (
  targets: DailyTargets,
  amountOf: (column: NutrientId) => Amount,
  period: "day" | "week",
): Coverage =>
  Object.fromEntries(
    SCORED_NUTRIENTS.map((nutrient) => [
      nutrient,
      assessNutrient(targets.nutrients[nutrient], amountOf, period),
    ]),
  ) as Record<ScoredNutrient, NutrientCoverage>;

/** Coverage of every scored nutrient, day by day and for the week's mean. Amounts per day, in the nutrients' units. */
export function assessIntake(targets: DailyTargets, days: readonly DayAmounts[]): IntakeAssessment {
  return {
    days: days.map((day) => assessAll(targets, (column) => day[column], "day")),
    week: assessAll(targets, (column) => meanAmount(days, column), "week"),
  };
}

/** Days (0-based) on which a steady nutrient leaves its band around the week's mean; empty for others. */
export function daysOutOfBand(target: NutrientTarget, days: readonly DayAmounts[]): number[] {
  const band = target.freezeBand;
  if (band === null) return [];
  const mean = meanAmount(days, target.nutrient).known;
  return days.flatMap((day, index) => {
    const off = Math.abs(day[target.nutrient].known - mean);
    return off > (band * mean) / WHOLE ? [index] : [];
  });
}
