// Pure. The shape of one person's daily targets; computed in ./personal-targets.ts.
import type { Grams, Kcal } from "#lib/domain/shared/units.ts";
import type { NutrientId, ScoredNutrient } from "./nutrients.ts";

/** What an upper limit counts: everything eaten, or only a part that foods may not even contain. */
export type LimitScope =
  | "all sources"
  | "food" // a cap set for this person's food
  | "supplements only" // magnesium, vitamin E: food never counts
  | "synthetic form only" // folic acid, niacin
  | "preformed only"; // retinol

export interface UpperLimit {
  /** Per day, in the unit of `measuredBy` (or of the nutrient when null). */
  readonly amount: number;
  readonly kind: "UL" | "CDRR" | "cap";
  readonly scope: LimitScope;
  /** The catalogue column this limit is held against; null when food can never exceed it or no column exists. */
  readonly measuredBy: NutrientId | null;
  /** "day": holds every day. "week": holds for the week's mean. */
  readonly over: "day" | "week";
}

export interface NutrientTarget {
  readonly nutrient: ScoredNutrient;
  /** Per day, in the nutrient's unit; null when the target is the person's clinician's to set. */
  readonly amount: number | null;
  readonly kind: "RDA" | "AI" | null;
  /** Every limit that applies, published and personal. */
  readonly limits: readonly UpperLimit[];
  /** "open": may be prioritised. "blocked": may not, and no "low" is ever shown. "capped": may not be pushed above the target. "frozen": kept near usual. */
  readonly status: "open" | "blocked" | "capped" | "frozen";
  /** For "frozen": the band (share of the week's mean) each day must keep, e.g. 0.2. */
  readonly freezeBand: number | null;
  /** Message for the person, when a declaration changed this target. */
  readonly reason: string | null;
}

export interface EnergyTarget {
  readonly target: Kcal;
  /** Estimated energy requirement at stable weight (National Academies 2023). */
  readonly requirement: Kcal;
  /** Resting energy (Mifflin-St Jeor), for adults; null under 19. */
  readonly resting: Kcal | null;
  /** Plain sentences: why the goal was limited, what was assumed. */
  readonly notes: readonly string[];
  /** False for people who asked not to see calories or whom they may harm. */
  readonly show: boolean;
}

/** Acceptable range of a macronutrient, grams a day. */
export interface MacroRange {
  readonly low: Grams;
  readonly high: Grams;
}

/** Food rules that follow from who the person is: facts that no meal may have, or how often at most. */
export interface FoodRule {
  /** A FoodFact of lib/domain/catalogue/facts.ts. */
  readonly fact: string;
  /** Most servings a week; 0 excludes. */
  readonly perWeek: number;
  readonly reason: string;
}

export interface DailyTargets {
  readonly energy: EnergyTarget;
  readonly nutrients: Readonly<Record<ScoredNutrient, NutrientTarget>>;
  readonly macros: {
    readonly protein: MacroRange;
    readonly fat: MacroRange;
    readonly carbohydrate: MacroRange;
  };
  /** Below this share of energy: saturated fat (Dietary Guidelines for Americans, 10 %). */
  readonly saturatedFatLimit: Grams;
  readonly foodRules: readonly FoodRule[];
  /** What the declarations and the life stage changed, in words, for the person. */
  readonly messages: readonly {
    readonly source: string;
    readonly text: string;
    readonly severity: "info" | "caution" | "stop";
  }[];
}
