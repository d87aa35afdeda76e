// Pure. The planning problem in numbers: what the search sees. Built in ./build-problem.ts.
// Every table is plain data (typed arrays where they are long) so that a problem can be handed to a worker thread as it is.
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { Occasion, Slot, TrainingMoment } from "#lib/domain/recipes/recipe.ts";

export interface OccasionSpec {
  readonly occasion: Occasion;
  readonly slot: Slot;
  /** Shares of the day's energy: aimed at, least, most. */
  readonly share: number;
  readonly lowShare: number;
  readonly highShare: number;
}

/** A nutrient to be reached. Amounts are in the column's unit, by day; a day of zero is not judged. */
export interface TargetRow {
  readonly nutrient: NutrientId;
  readonly column: number;
  readonly amounts: readonly number[];
  /** Points for each 1 % of the daily target missing on one day. */
  readonly weight: number;
  /** True for the person's priorities (tier 1); the others are tier 2. */
  readonly priority: boolean;
  /** Body-store nutrients are judged on the week alone. */
  readonly stored: boolean;
}

/** Amounts not to be exceeded, by day, judged on the worst case of what is not measured. */
export interface LimitRow {
  readonly nutrient: NutrientId;
  readonly column: number;
  readonly amounts: readonly number[];
  /** "week": the days' sum is held against the sum of the amounts. */
  readonly over: "day" | "week";
  /** Points for each 1 % above the limit. */
  readonly weight: number;
}

/** A range each day should stay within (energy, macronutrients), in the column's unit, by day. */
export interface BandRow {
  readonly nutrient: NutrientId;
  readonly column: number;
  readonly low: readonly number[];
  readonly high: readonly number[];
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

/** Somebody at the table, with what the meals they eat here have to bring. */
export interface Eater {
  readonly id: string;
  readonly energy: BandRow;
  readonly targets: readonly TargetRow[];
  readonly limits: readonly LimitRow[];
  readonly bands: readonly BandRow[];
  readonly frozen: readonly FrozenRow[];
}

/** A kind of food that one eater may be served at most `most` times in the plan. */
export interface CapRow {
  readonly fact: string;
  readonly most: number;
  /** Index into `PlanProblem.eaters`. */
  readonly eater: number;
}

/** One meal to fill: a day, an occasion, and who sits at this table. */
export interface Cell {
  readonly day: number;
  /** Index into `PlanProblem.occasions`. */
  readonly occasion: number;
  /** 0 where the first eater sits; others who eat something of their own at the same time have 1, 2 … */
  readonly table: number;
  /** Indexes into `PlanProblem.eaters`, ascending: the seats. */
  readonly eaters: readonly number[];
  /** What the meal should be for, where a training session stands near. */
  readonly moment: TrainingMoment | null;
}

export interface Candidate {
  readonly recipe: string;
  readonly name: string;
  /** Per serving, by column: what is measured, and the upper bound with what is not. */
  readonly known: Float64Array;
  readonly worst: Float64Array;
  readonly minutes: number;
  /** Days a cooked serving may be kept and eaten as a left-over. */
  readonly keepsDays: number;
  /** Food identities of the ingredients, as indexes into `PlanProblem.foods`. */
  readonly foods: Int32Array;
  /** The food that carries the dish, as an index into `PlanProblem.foods`; -1 where none does. */
  readonly lead: number;
  /** Indexes into `PlanProblem.caps` this recipe counts toward. */
  readonly caps: Int32Array;
  readonly cuisine: string;
  /** The food family that makes the dish (fish, poultry, legume …). */
  readonly family: string;
  /** The moments around training it is made for. */
  readonly moments: readonly TrainingMoment[];
  /** How often it was eaten in the two weeks before. */
  readonly recent: number;
  readonly favourite: boolean;
}

/** One recipe that may be served at one meal. */
export interface Option {
  readonly candidate: number;
  /** For each seat of the cell: servings that suit that eater, ascending. */
  readonly portions: readonly (readonly number[])[];
}

export interface MealChoice {
  readonly candidate: number;
  /** Servings on each seat's plate. */
  readonly portions: readonly number[];
}

/** How the person wants to cook, by day where it differs. */
export interface Kitchen {
  /** Most minutes of cooking; Infinity for no budget. */
  readonly minutes: readonly number[];
  /** Days for cooking ahead. */
  readonly batch: readonly boolean[];
  /** Left-over meals wished for at most in the plan; 0 means everything is cooked afresh. */
  readonly leftovers: number;
}

export interface PlanProblem {
  readonly days: number;
  readonly occasions: readonly OccasionSpec[];
  readonly columns: readonly NutrientId[];
  /** At least one; the first is the person who plans. */
  readonly eaters: readonly Eater[];
  /** By day, occasion and table. */
  readonly cells: readonly Cell[];
  readonly caps: readonly CapRow[];
  readonly foods: readonly string[];
  /** Foods at home that wait to be eaten, as indexes into `foods`. */
  readonly useUp: Int32Array;
  readonly candidates: readonly Candidate[];
  /** By cell. */
  readonly options: readonly (readonly Option[])[];
  /** By cell: a meal that must stay as it is, or null. */
  readonly locked: readonly (MealChoice | null)[];
  readonly kitchen: Kitchen;
  /** Most servings of one recipe that one eater may get in the plan, and how often it may be cooked as their dinner. */
  readonly mostUses: number;
  readonly mostDinnerUses: number;
}

/** The meal an eater has on a day at an occasion; -1 when they eat elsewhere. */
export const cellOf = (problem: PlanProblem, day: number, occasion: number, eater = 0): number =>
  problem.cells.findIndex(
    (cell) => cell.day === day && cell.occasion === occasion && cell.eaters.includes(eater),
  );

export const isDinner = (problem: PlanProblem, cell: number): boolean =>
  problem.occasions[problem.cells[cell]!.occasion]!.slot === "dinner";
