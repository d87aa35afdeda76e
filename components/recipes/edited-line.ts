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

/** From here on a match is taken without asking. */
const SURE = 0.8;

/** Its food and weight are known, and either sure or looked at by the person. */
export const isSettled = (line: EditedLine): boolean =>
  line.food !== null && line.grams !== null && (line.settled || line.confidence >= SURE);

/** As the form sends it: a guess nobody confirmed is sent as an open line, not as a fact. */
export const toSent = ({ confidence, choices, weighedBy, settled, ...line }: EditedLine) =>
  isSettled({ ...line, confidence, choices, weighedBy, settled }) || line.food === null
    ? line
    : { ...line, food: null };

export const toEdited = ({ liquid, sure, ...line }: ReadLine): EditedLine => ({
  ...line,
  drained: liquid === "drained",
  settled: false,
});
