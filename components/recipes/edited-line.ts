import type { CookingMethod } from "#lib/domain/recipes/recipe.ts";
import type { FoodChoice, ReadLine } from "#lib/use-cases/read-lines.ts";

/** A line of ingredients in the form, as it was read and as the person has changed it since. */
export interface EditedLine {
  readonly text: string;
  readonly food: string | null;
  readonly foodName: string;
  readonly name: string;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly grams: number | null;
  readonly method: CookingMethod;
  readonly drained: boolean;
  readonly confidence: number;
  readonly choices: readonly FoodChoice[];
  readonly weighedBy: string;
  /** Changed by hand: reading the lines again leaves it alone. */
  readonly settled: boolean;
}

export const toEdited = ({ liquid, sure, ...line }: ReadLine): EditedLine => ({
  ...line,
  drained: liquid === "drained",
  settled: false,
});
