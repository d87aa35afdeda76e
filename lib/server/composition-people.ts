// Wires what is told about people to the stores, for pages and actions.
import type { RankedFood } from "#lib/domain/catalogue/rank-foods.ts";
import { database } from "#lib/store/client.ts";
import { foodStore } from "#lib/store/foods.ts";
import { rankFoods } from "#lib/use-cases/rank-foods.ts";
import type { FoodNames, SaveProfilePorts } from "#lib/use-cases/save-profile.ts";
import type { BestFoods } from "#lib/use-cases/view-priorities.ts";
import { planning } from "./composition-planning.ts";

/** Enough for a list of sources after what a person may not eat is left out of it. */
const MOST_FOODS = 24;
/** Rankings change only when a new catalogue is loaded. */
const KEPT_MS = 10 * 60 * 1000;
/** Diets times nutrients, and room for combinations of allergies. */
const MOST_KEPT = 500;

const kept = new Map<string, { readonly at: number; readonly foods: Promise<readonly RankedFood[]> }>();

const foods: FoodNames & BestFoods = {
  async namesOf(keys) {
    const found = await foodStore(database()).loadFoodsByKeys(keys);
    return new Map([...found].map(([key, food]) => [key, food.description]));
  },

  bestFoods(nutrient, diet, allergens) {
    const key = [nutrient, diet, ...[...allergens].sort()].join(" ");
    const now = performance.now();
    const before = kept.get(key);
    if (before && now - before.at < KEPT_MS) return before.foods;
    const ranked = rankFoods(
      { nutrient, per: "serving", diet, allergens, eligibleOnly: true, limit: MOST_FOODS, offset: 0 },
      foodStore(database()),
    ).then((ranking) => ranking.foods);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, { at: now, foods: ranked });
    // A ranking that failed is asked for again next time; whoever waits for this one hears of it.
    ranked.catch(() => kept.delete(key));
    return ranked;
  },
};

export const people = (): SaveProfilePorts & { readonly foods: FoodNames & BestFoods } => ({
  profiles: planning().profiles,
  weeks: planning().weeks,
  foods,
});
