import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { CookbookRecipe } from "#lib/domain/explanation/cookbook-recipe.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { cookbookFromFiles } from "#scripts/bench/cookbook-from-files.ts";

const entries = readCatalogueFiles();

/** All real foods, and the real cookbook computed from them: read once for each test file that asks. */
export const catalogue: ReadonlyMap<FoodKey, Food> = new Map(entries.map((food) => [food.key, food]));
export const cookbook: readonly CookbookRecipe[] = await cookbookFromFiles(entries);
