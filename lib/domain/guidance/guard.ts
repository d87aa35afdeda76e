// Pure. The shape of a guard: what one condition, medicine or stage of life changes in a plan, and what it tells.
import type { FoodFact } from "#lib/domain/catalogue/facts.ts";
import type { NutrientId, ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { SourceId } from "./sources.ts";

export type GuardAction =
  /** May not be prioritised; its target is the clinician's to set and no "low" is ever shown. */
  | { readonly do: "block"; readonly nutrient: ScoredNutrient }
  /** May not be prioritised or pushed beyond its reference intake, which stays the target. */
  | { readonly do: "hold"; readonly nutrient: ScoredNutrient }
  /** As "hold", and food may not bring more than the reference intake. */
  | { readonly do: "holdAtReference"; readonly nutrient: ScoredNutrient }
  /** An upper bound for food, in the unit of `measuredBy`; `prioritise` says whether the nutrient stays open. */
  | {
      readonly do: "cap";
      readonly nutrient: ScoredNutrient;
      readonly measuredBy: NutrientId;
      readonly amount: number;
      readonly over: "day" | "week";
      readonly prioritise: boolean;
    }
  /** Kept steady: each day within `band` of the week's mean. */
  | { readonly do: "freeze"; readonly nutrient: ScoredNutrient; readonly band: number }
  /** Must not be cut: limits that would cut it are lifted, and the plan keeps at least an ordinary amount. */
  | { readonly do: "keepUp"; readonly nutrient: ScoredNutrient }
  /** Adds to the reference intake. */
  | { readonly do: "raise"; readonly nutrient: ScoredNutrient; readonly by: number }
  /** A fact that no meal may have (0), or how often a week at most. */
  | { readonly do: "food"; readonly fact: FoodFact; readonly perWeek: number; readonly why?: string }
  /** Protein is not raised above its reference intake, whatever the training. */
  | { readonly do: "ordinaryProtein" }
  | { readonly do: "noDeficit"; readonly why: string }
  | { readonly do: "noWeightGoal"; readonly why: string }
  | { readonly do: "hideEnergy" }
  /** Drinking advice shows no numbers: thirst and the clinician decide. */
  | { readonly do: "hydrationOff" };

export interface Guard {
  readonly id: string;
  readonly group: "condition" | "medicine" | "life";
  /** As listed on the settings page. */
  readonly label: string;
  /** As asked. */
  readonly question: string;
  /** What it changes and what to do, told to the person. */
  readonly message: string;
  readonly severity: "info" | "caution" | "stop";
  readonly actions: readonly GuardAction[];
  readonly sources: readonly SourceId[];
}

export const block = (...nutrients: ScoredNutrient[]): GuardAction[] =>
  nutrients.map((nutrient) => ({ do: "block", nutrient }));

/** Foods left out, each for the same reason. */
export const without = (why: string, ...facts: FoodFact[]): GuardAction[] =>
  facts.map((fact) => ({ do: "food", fact, perWeek: 0, why }));

export const sodiumCap = (amount: number): GuardAction => ({
  do: "cap",
  nutrient: "sodium",
  measuredBy: "sodium",
  amount,
  over: "day",
  prioritise: false,
});
