import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";

/** All 8,789 real foods. */
export const foods: ReadonlyMap<FoodKey, Food> = new Map(
  readCatalogueFiles().map((food) => [food.key, food]),
);

export function foodOf(key: FoodKey): Food {
  const food = foods.get(key);
  if (!food) throw new Error(`the catalogue has no food ${key}`);
  return food;
}
