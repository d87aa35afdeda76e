// Wires the catalogue's use-cases to the store, for pages and the API.
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import { database } from "#lib/store/client.ts";
import { foodStore } from "#lib/store/foods.ts";
import type { FoodStore } from "#lib/use-cases/food-ports.ts";
import { type FoodRanking, type RankedFoods, rankFoods as rank } from "#lib/use-cases/rank-foods.ts";
import { type FoodSearch, type FoundFoods, searchFoods as search } from "#lib/use-cases/search-foods.ts";
import { viewFood as view } from "#lib/use-cases/view-food.ts";
import { keepFresh } from "./keep-fresh.ts";

let wired: FoodStore | undefined;

/** Made at the first request, not at import: building the app needs neither settings nor database. */
const store = (): FoodStore => {
  wired ??= foodStore(database());
  return wired;
};

/** A ranking reads several thousand rows and is the same for everybody. */
const rankings = keepFresh<RankedFoods>(60, 10 * 60_000, () => performance.now());

export const findFoods = (asked: FoodSearch): Promise<FoundFoods> => search(asked, store());

export async function rankFoods({ limit, offset, ...asked }: FoodRanking): Promise<RankedFoods> {
  const { nutrient, per, diet, groupCode, eligibleOnly, allergens } = asked;
  const key = [nutrient, per, diet, groupCode, eligibleOnly, ...(allergens ?? [])].join(" ");
  const all = await rankings(key, () =>
    rank({ ...asked, limit: Number.POSITIVE_INFINITY, offset: 0 }, store()),
  );
  return { foods: all.foods.slice(offset, offset + limit), total: all.total };
}

export const viewFood = (key: string): Promise<CatalogueEntry | null> => view(key, store());
