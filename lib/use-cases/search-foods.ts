import { FOOD_GROUPS, isFoodGroupCode } from "#lib/domain/catalogue/food-group.ts";
import { searchWords } from "#lib/domain/catalogue/search-text.ts";
import type { FoodFilter, FoodSearchResult, FoodStore, FoodSummary } from "./food-ports.ts";

export interface FoodSearch extends FoodFilter {
  readonly text: string;
  readonly limit: number;
  readonly offset: number;
}

export interface FoundFood extends FoodSummary {
  /** Name of the food's group. */
  readonly group: string;
}

export interface FoundFoods extends Omit<FoodSearchResult, "foods"> {
  readonly foods: readonly FoundFood[];
}

/** Foods whose names hold every word of the text, in any order and nearly any spelling; best match first. */
export async function searchFoods(
  { text, limit, offset, ...filter }: FoodSearch,
  store: Pick<FoodStore, "search">,
): Promise<FoundFoods> {
  const words = searchWords(text);
  if (words.length === 0) return { foods: [], total: 0, respelled: false };
  const found = await store.search(words, filter, { limit, offset });
  return { ...found, foods: found.foods.map((food) => ({ ...food, group: groupName(food.groupCode) })) };
}

const groupName = (code: string) => (isFoodGroupCode(code) ? FOOD_GROUPS[code] : "");
