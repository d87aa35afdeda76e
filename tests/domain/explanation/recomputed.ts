// What a plate brings, worked out from the catalogue, the recipe file and USDA's retention factors, apart from the
// figures a week was saved with.
import { NUTRIENT_IDS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { Recipe } from "#lib/domain/recipes/recipe.ts";
import { profileKept } from "#lib/domain/recipes/retain.ts";
import { retentionOf } from "#lib/domain/recipes/retention-code.ts";
import { readRecipeFiles } from "#lib/store/recipe-files.ts";
import { catalogue } from "../../factories/real-cookbook.ts";

const files = await readRecipeFiles();
export const recipeFiles: ReadonlyMap<string, Recipe> = new Map(
  files.recipes.map(({ recipe }) => [recipe.id, recipe]),
);

/** Sums of parts that cook differently; the others are a plain product of grams, content and factor. */
const COMPOSED: ReadonlySet<NutrientId> = new Set<NutrientId>(["folate", "folateTotal", "vitaminA"]);

/** Known amount of a nutrient on a plate of `portion` servings, and whether every food was measured. */
export function recomputed(recipeId: string, portion: number, nutrient: NutrientId) {
  const recipe = recipeFiles.get(recipeId)!;
  let known = 0;
  let complete = true;
  const foods: Record<string, number> = {};
  for (const item of recipe.ingredients) {
    if (item.optional) continue;
    const food = catalogue.get(item.food)!;
    const raw = food.per100g[nutrient];
    if (raw === null) {
      complete = false;
      continue;
    }
    const retention = retentionOf(food, item);
    const published = retention.row?.percent[nutrient];
    const per100g =
      COMPOSED.has(nutrient) || published === undefined
        ? profileKept(food, retention)[nutrient]!
        : (raw * published) / 100;
    const amount = (per100g * item.grams * portion) / recipe.servings / 100;
    known += amount;
    foods[item.food] = (foods[item.food] ?? 0) + amount;
  }
  return { known, complete, foods };
}

/** Every column but water, which depends on cooking yields and is never explained. */
export const EXPLAINED_COLUMNS = NUTRIENT_IDS.filter((id) => id !== "water");
