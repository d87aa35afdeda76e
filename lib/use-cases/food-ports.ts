// What the catalogue needs of the world outside, in its own words. Wired once, in lib/server and the scripts.
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import type { Allergen, Diet } from "#lib/domain/catalogue/facts.ts";
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { RankCandidate } from "#lib/domain/catalogue/rank-foods.ts";
import type { SearchWord } from "#lib/domain/catalogue/search-text.ts";
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";

/** Which foods are asked for; everything that is set must hold. */
export interface FoodFilter {
  readonly diet?: Diet;
  /** None of these may be in the food. */
  readonly allergens?: readonly Allergen[];
  readonly groupCode?: string;
  readonly planEligibleOnly?: boolean;
}

/** A food as a list shows it. */
export interface FoodSummary {
  readonly key: FoodKey;
  readonly description: string;
  readonly groupCode: string;
  readonly facts: readonly string[];
  readonly planEligible: boolean;
}

export interface FoodSearchResult {
  /** Best match first. */
  readonly foods: readonly FoodSummary[];
  /** How many match altogether. */
  readonly total: number;
  /** True when no food has these words and the nearest spellings were taken instead. */
  readonly respelled: boolean;
}

export interface FoodStore {
  /** Foods that have every word, in any order; when there are none, foods with words spelled like them. */
  search(
    words: readonly SearchWord[],
    filter: FoodFilter,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<FoodSearchResult>;
  /** Every food that passes the filter and in which the nutrient was measured. */
  rankCandidates(nutrient: NutrientId, filter: FoodFilter): Promise<readonly RankCandidate[]>;
  /** Everyday foods as they are eaten, of which people could plan: what lists of good sources are made of. */
  loadSources(): Promise<readonly Food[]>;
  /** One food with everything known of it. */
  find(key: FoodKey): Promise<CatalogueEntry | null>;
  /** The foods that exist among these keys. */
  loadFoodsByKeys(keys: readonly FoodKey[]): Promise<Map<FoodKey, Food>>;
  /** The whole catalogue, in order of key. */
  loadAllFoods(): Promise<readonly Food[]>;
}
