import type { OwnRecipeDraft } from "#lib/domain/recipes/own-recipe.ts";
import type { TakenRecipe } from "#lib/domain/recipes/taken-recipe.ts";
import type { ReadLine } from "#lib/use-cases/read-lines.ts";
import { toEdited } from "./edited-line.ts";
import type { OwnRecipeValues } from "./own-recipe-form.tsx";

export const EMPTY_RECIPE: OwnRecipeValues = {
  id: null,
  name: "",
  description: "",
  slots: ["dinner"],
  servings: 2,
  activeMinutes: 20,
  totalMinutes: 30,
  keepsDays: 1,
  cuisine: "",
  ingredients: "",
  steps: "",
  source: null,
  lines: [],
};

/** A kept recipe, to be changed. */
export const valuesOf = (id: string, draft: OwnRecipeDraft): OwnRecipeValues => ({
  ...draft,
  id,
  ingredients: draft.lines.map((line) => line.text).join("\n"),
  steps: draft.steps.join("\n"),
  lines: draft.lines.map(({ liquid, ...line }) => ({
    ...line,
    drained: liquid === "drained",
    confidence: line.food === null ? 0 : 1,
    choices: line.food === null ? [] : [{ food: line.food, description: line.foodName }],
    weighedBy: "",
    settled: line.food !== null && line.grams !== null,
  })),
});

/** A recipe from a page, to be looked over before it is kept. */
export const takenValues = (
  recipe: TakenRecipe,
  source: string | null,
  lines: readonly ReadLine[],
): OwnRecipeValues => ({
  ...recipe,
  id: null,
  keepsDays: 1,
  ingredients: recipe.ingredients.join("\n"),
  steps: recipe.steps.join("\n"),
  source,
  lines: lines.map(toEdited),
});
