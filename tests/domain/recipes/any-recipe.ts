import type { Recipe, RecipeIngredient } from "#lib/domain/recipes/recipe.ts";
import { grams, minutes } from "#lib/domain/shared/units.ts";

type Cook = Partial<{
  method: RecipeIngredient["cook"]["method"];
  liquid: "kept" | "drained";
  minutes: number;
}>;

export function ingredient(
  food: string,
  weight: number,
  cook: Cook = {},
  more: Partial<RecipeIngredient> = {},
): RecipeIngredient {
  return {
    food,
    name: `food ${food}`,
    amount: weight,
    unit: "g",
    grams: grams(weight),
    preparation: null,
    cook: {
      method: cook.method ?? "none",
      liquid: cook.liquid ?? null,
      minutes: cook.minutes === undefined ? null : minutes(cook.minutes),
    },
    optional: false,
    ...more,
  };
}

export function recipeOf(ingredients: readonly RecipeIngredient[], more: Partial<Recipe> = {}): Recipe {
  return {
    id: "a-dish",
    name: "A dish",
    description: "Something to eat.",
    slots: ["dinner"],
    cuisine: "Any",
    servings: 1,
    activeMinutes: minutes(10),
    totalMinutes: minutes(20),
    keepsDays: 1,
    difficulty: "easy",
    equipment: [],
    seasons: [],
    training: [],
    ingredients,
    steps: ["Cook."],
    portionStep: 0.25,
    ...more,
  };
}
