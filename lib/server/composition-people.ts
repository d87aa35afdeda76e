// Wires what is told about people to the stores, for pages and actions.
import { database } from "#lib/store/client.ts";
import { foodStore } from "#lib/store/foods.ts";
import type { FoodNames, SaveProfilePorts } from "#lib/use-cases/save-profile.ts";
import type { BestFoods } from "#lib/use-cases/view-priorities.ts";
import { rankFoods } from "./composition-foods.ts";
import { planning } from "./composition-planning.ts";

/** Enough for a list of sources after what a person may not eat is left out of it. */
const MOST_FOODS = 24;
const foods: FoodNames & BestFoods = {
  async namesOf(keys) {
    const found = await foodStore(database()).loadFoodsByKeys(keys);
    return new Map([...found].map(([key, food]) => [key, food.description]));
  },

  async bestFoods(nutrient, diet, allergens) {
    const asked = { nutrient, per: "serving", diet, allergens, eligibleOnly: true } as const;
    return (await rankFoods({ ...asked, limit: MOST_FOODS, offset: 0 })).foods;
  },
};

export const people = (): SaveProfilePorts & { readonly foods: FoodNames & BestFoods } => ({
  profiles: planning().profiles,
  weeks: planning().weeks,
  foods,
});
