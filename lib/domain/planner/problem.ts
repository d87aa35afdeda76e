// Pure. The weekly planning problem in numbers: what the search sees. Built in ./build-problem.ts.
// Every table is a typed array so that a problem can be handed to a worker thread as it is.
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { Occasion, Slot } from "#lib/domain/recipes/recipe.ts";

export interface OccasionSpec {
  readonly occasion: Occasion;
  readonly slot: Slot;
  /** Shares of the day's energy: aimed at, least, most. */
  readonly share: number;
  readonly lowShare: number;
  readonly highShare: number;
}

/** A nutrient to be reached. Amounts are per day, in the column's unit. */
export interface TargetRow {
  readonly nutrient: NutrientId;
  readonly column: number;
  readonly amount: number;
  /** Points for each 1 % of the daily target missing on one day. */
  readonly weight: number;
  /** True for the person's priorities (tier 1); the others are tier 2. */
  readonly priority: boolean;
  /** Body-store nutrients are judged on the week alone. */
  readonly stored: boolean;
}

/** An amount not to be exceeded, judged on the worst case of what is not measured. */
export interface LimitRow {
  readonly nutrient: NutrientId;
  readonly column: number;
  readonly amount: number;
  readonly over: "day" | "week";
  /** Points for each 1 % above the limit. */
  readonly weight: number;
}

/** A range a day should stay within (energy, macronutrients), in the column's unit. */
export interface BandRow {
  readonly nutrient: NutrientId;
  readonly column: number;
  readonly low: number;
  readonly high: number;
  /** Points for each 1 % outside, of the nearer bound. */
  readonly weight: number;
}

/** A nutrient each day must keep within `band` (share) of the week's mean. */
export interface FrozenRow {
  readonly nutrient: NutrientId;
  readonly column: number;
  readonly band: number;
  readonly weight: number;
}

/** A kind of food that may be served at most `most` times in the plan. */
export interface CapRow {
  readonly fact: string;
  readonly most: number;
}

export interface Candidate {
  readonly recipe: string;
  readonly name: string;
  /** Per serving, by column: what is measured, and the upper bound with what is not. */
  readonly known: Float64Array;
  readonly worst: Float64Array;
  readonly minutes: number;
  /** Food identities of the ingredients, as indexes into `PlanProblem.foods`. */
  readonly foods: Int32Array;
  /** Indexes into `PlanProblem.caps` this recipe counts toward. */
  readonly caps: Int32Array;
  readonly cuisine: string;
  /** The food family that makes the dish (fish, poultry, legume …). */
  readonly family: string;
  /** How often it was eaten in the two weeks before. */
  readonly recent: number;
  readonly favourite: boolean;
}

/** One recipe that may be served at one meal, with the portions that suit the meal's energy. */
export interface Option {
  readonly candidate: number;
  /** Servings, ascending. */
  readonly portions: readonly number[];
}

export interface MealChoice {
  readonly candidate: number;
  readonly portion: number;
}

export interface PlanProblem {
  readonly days: number;
  readonly occasions: readonly OccasionSpec[];
  readonly columns: readonly NutrientId[];
  readonly energy: BandRow;
  readonly targets: readonly TargetRow[];
  readonly limits: readonly LimitRow[];
  readonly bands: readonly BandRow[];
  readonly frozen: readonly FrozenRow[];
  readonly caps: readonly CapRow[];
  readonly foods: readonly string[];
  readonly candidates: readonly Candidate[];
  /** By cell (day × occasions + occasion). */
  readonly options: readonly (readonly Option[])[];
  /** By cell: a meal that must stay as it is, or null. */
  readonly locked: readonly (MealChoice | null)[];
  /** Most servings of one recipe in the plan, and of one recipe as a dinner. */
  readonly mostUses: number;
  readonly mostDinnerUses: number;
}

export const cellOf = (problem: PlanProblem, day: number, occasion: number): number =>
  day * problem.occasions.length + occasion;
