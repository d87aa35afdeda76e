// The real cookbook, computed from the repository's own files: no database needed.
import { worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { type CookbookRecipe, toCookbookRecipe } from "#lib/domain/explanation/cookbook-recipe.ts";
import { cookRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { readRecipeFiles } from "#lib/store/recipe-files.ts";

export async function cookbookFromFiles(catalogue = readCatalogueFiles()): Promise<CookbookRecipe[]> {
  const foods = new Map(catalogue.map((food) => [food.key, food]));
  const worst = worstOfGroup(catalogue);
  const { recipes, problems } = await readRecipeFiles();
  if (problems.length > 0)
    throw new Error(`${problems.length} problems in recipe files, first: ${problems[0]?.message}`);
  return recipes.map((source) => toCookbookRecipe(cookRecipe(source.recipe, foods, worst)));
}
