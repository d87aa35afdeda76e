import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { GroupWorst } from "#lib/domain/catalogue/worst-of-group.ts";
import { type CookedRecipe, cookRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import type { Recipe } from "#lib/domain/recipes/recipe.ts";
import { fail, ok, type Result } from "#lib/domain/shared/result.ts";

export interface RecipeSource {
  readonly recipe: Recipe;
  readonly file: string;
  /** Of the file's bytes. */
  readonly hash: string;
}

export interface RecipeProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

export interface LoadRecipesPorts {
  /** The recipe files as they are now. */
  readRecipes(): Promise<{ recipes: readonly RecipeSource[]; problems: readonly RecipeProblem[] }>;
  /** Changes whenever the way of computing does. */
  methodFingerprint(): Promise<string>;
  /** Changes whenever one of these foods, or the catalogue they belong to, does. */
  catalogueFingerprint(keys: readonly FoodKey[]): Promise<string>;
  /** Every food of the catalogue, and the worst case of what is not measured. Asked for only when needed. */
  readCatalogue(): Promise<{ foods: ReadonlyMap<FoodKey, Food>; worst: GroupWorst }>;
  readonly shelf: RecipeShelf;
  digest(text: string): string;
}

export interface ShelvedRecipe extends CookedRecipe {
  readonly contentHash: string;
}

export interface RecipeShelf {
  /** Content hash by id of every recipe that is not retired. */
  contentHashes(): Promise<ReadonlyMap<string, string>>;
  /** Adds or replaces these recipes and retires those of `retire`, all or nothing. */
  put(recipes: readonly ShelvedRecipe[], retire: readonly string[], now: Date): Promise<void>;
}

export interface LoadReport {
  readonly recipes: number;
  readonly written: number;
  readonly retired: number;
}

/**
 * Brings the cookbook in the database up to date with the recipe files: recipes that changed, or whose foods or
 * method changed, are computed anew; recipes without a file are retired, never deleted, since saved weeks name them.
 * Nothing is written when any file has a problem.
 */
export async function loadRecipes(
  ports: LoadRecipesPorts,
  now: Date,
): Promise<Result<LoadReport, readonly RecipeProblem[]>> {
  const { recipes, problems } = await ports.readRecipes();
  if (problems.length > 0) return fail(problems);

  const keys = [
    ...new Set(recipes.flatMap(({ recipe }) => recipe.ingredients.map((item) => item.food))),
  ].sort();
  const [method, catalogue, shelved] = await Promise.all([
    ports.methodFingerprint(),
    ports.catalogueFingerprint(keys),
    ports.shelf.contentHashes(),
  ]);
  const hashed = recipes.map((source) => ({
    source,
    contentHash: ports.digest([source.recipe.id, source.hash, method, catalogue].join("\n")),
  }));
  const changed = hashed.filter(({ source, contentHash }) => shelved.get(source.recipe.id) !== contentHash);
  const ids = new Set(recipes.map(({ recipe }) => recipe.id));
  const retire = [...shelved.keys()].filter((id) => !ids.has(id));
  if (changed.length === 0 && retire.length === 0)
    return ok({ recipes: recipes.length, written: 0, retired: 0 });

  const { foods, worst } = await ports.readCatalogue();
  const unknown = changed.flatMap(({ source }) =>
    source.recipe.ingredients
      .filter((item) => !foods.has(item.food))
      .map((item) => ({
        file: source.file,
        line: 1,
        message: `${item.name}: the catalogue has no food ${item.food}`,
      })),
  );
  if (unknown.length > 0) return fail(unknown);
  const cooked = changed.map(({ source, contentHash }) => ({
    ...cookRecipe(source.recipe, foods, worst),
    contentHash,
  }));
  await ports.shelf.put(cooked, retire, now);
  return ok({ recipes: recipes.length, written: cooked.length, retired: retire.length });
}
