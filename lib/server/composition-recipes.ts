import { database } from "#lib/store/client.ts";
import { type RecipeStore, recipeStore } from "#lib/store/recipes.ts";

let shelf: RecipeStore | undefined;

/** The cookbook's shelf, made at the first request. */
export const recipes = (): RecipeStore => {
  shelf ??= recipeStore(database());
  return shelf;
};
