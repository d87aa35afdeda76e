// Wires the catalogue's use-cases to the store, for pages and the API.
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import type { Food } from "#lib/domain/catalogue/food.ts";
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

/** Read once and kept: they are some hundreds, the same for everybody, and change only with a new catalogue. */
const sources = keepFresh<readonly Food[]>(1, 60 * 60_000, () => performance.now());

export const findFoods = (asked: FoodSearch): Promise<FoundFoods> => search(asked, store());

export const rankFoods = (asked: FoodRanking): Promise<RankedFoods> =>
  rank(asked, {
    rankCandidates: (nutrient, filter) => store().rankCandidates(nutrient, filter),
    loadSources: () => sources("all", () => store().loadSources()),
  });

export const viewFood = (key: string): Promise<CatalogueEntry | null> => view(key, store());
