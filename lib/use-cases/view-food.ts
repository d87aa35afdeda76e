import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import type { FoodStore } from "./food-ports.ts";

/** One food with every amount (null is "not measured"), measure and fact; null when there is no such food. */
export const viewFood = (key: FoodKey, store: Pick<FoodStore, "find">): Promise<CatalogueEntry | null> =>
  store.find(key);
