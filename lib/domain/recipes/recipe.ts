// Pure. A recipe as written, and what it brings as computed from its foods.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { Grams, Minutes } from "#lib/domain/shared/units.ts";

export const SLOTS = ["breakfast", "lunch", "dinner", "snack"] as const;
export type Slot = (typeof SLOTS)[number];

/** How an ingredient is cooked; with the food's class it decides which share of each nutrient is kept. */
export const COOKING_METHODS = [
  "none",
  "boiled",
  "steamed",
  "simmered",
  "stewed",
  "poached",
  "sauteed",
  "stirFried",
  "fried",
  "roasted",
  "baked",
  "grilled",
  "toasted",
  "scrambled",
  "reheated",
  "microwaved",
] as const;
export type CookingMethod = (typeof COOKING_METHODS)[number];

export const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
export type Season = (typeof SEASONS)[number];

/** Where a recipe stands around a training session. */
export const TRAINING_MOMENTS = ["before", "during", "after"] as const;
export type TrainingMoment = (typeof TRAINING_MOMENTS)[number];

export interface RecipeIngredient {
  readonly food: FoodKey;
  /** As a cook says it: "brown lentils". */
  readonly name: string;
  readonly amount: number;
  readonly unit: string;
  /** Edible grams as weighed raw (or as bought, for tins: drained), for the whole recipe. */
  readonly grams: Grams;
  readonly preparation: string | null;
  readonly cook: {
    readonly method: CookingMethod /** The liquid it cooks in is eaten, or poured away. */;
    readonly liquid: "kept" | "drained" | null;
    readonly minutes: Minutes | null;
  };
  readonly optional: boolean;
}

export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly slots: readonly Slot[];
  readonly cuisine: string;
  readonly servings: number;
  readonly activeMinutes: Minutes;
  readonly totalMinutes: Minutes;
  readonly keepsDays: number;
  readonly difficulty: "easy" | "medium" | "advanced";
  readonly equipment: readonly string[];
  /** When its fresh ingredients are at their best; empty when any time will do. */
  readonly seasons: readonly Season[];
  /** The moments around training it is made for; empty for an ordinary meal. */
  readonly training: readonly TrainingMoment[];
  readonly ingredients: readonly RecipeIngredient[];
  readonly steps: readonly string[];
  /** Smallest sensible step of a portion, in servings (0.25, 0.5; 1 where eggs or slices cannot be halved). */
  readonly portionStep: number;
}

/** A nutrient amount that carries what is not known. */
export interface Amount {
  /** Sum of the measured parts: a lower bound. */
  readonly known: number;
  /** Upper bound: unmeasured parts taken at the worst of their food group. Equal to `known` when complete. */
  readonly worst: number;
  /** False when a part was not measured: then every figure built on `known` reads "at least". */
  readonly complete: boolean;
}

/** One ingredient's part in one serving, after cooking. */
export interface IngredientContribution {
  readonly food: FoodKey;
  readonly name: string;
  /** Raw edible grams in one serving. */
  readonly grams: number;
  readonly nutrients: Readonly<Record<NutrientId, number | null>>;
}

/** Computed by ./compute-facts.ts. Optional ingredients count in `facts` only. */
export interface RecipeFacts {
  readonly perServing: Readonly<Record<NutrientId, Amount>>;
  readonly contributions: readonly IngredientContribution[];
  /** Grams on the plate, about; null where no yield is known. */
  readonly servingGrams: Grams | null;
  /** Union of the foods' facts. */
  readonly facts: readonly string[];
  /** Nutrients of which parts without a published retention factor bring at least 5 %. */
  readonly retentionAssumed: readonly NutrientId[];
}

/** When people eat. Each occasion takes recipes of one slot; a day has two to six of them. */
export const OCCASIONS = ["breakfast", "lunch", "dinner", "snack", "secondSnack", "thirdSnack"] as const;
export type Occasion = (typeof OCCASIONS)[number];
export const slotOf = (occasion: Occasion): Slot =>
  occasion === "secondSnack" || occasion === "thirdSnack" ? "snack" : occasion;
