import { freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { Profile } from "#lib/domain/people/profile.ts";
import type { DrinkFoods } from "./training-diary.ts";

/** Those of the foods that this person eats: by diet, allergens and what they leave out. */
export async function eatenBy(
  foods: DrinkFoods,
  { diet, allergens, dislikes }: Profile,
  keys: readonly FoodKey[],
): Promise<ReadonlyMap<FoodKey, Food>> {
  const found = await foods.loadFoodsByKeys(keys);
  return new Map(
    [...found].filter(([key, food]) => {
      const facts = new Set<string>(food.facts);
      const disliked = dislikes.some((each) => each.key === key);
      return !disliked && suitsDiet(diet, facts) && freeOfAllergens(allergens, facts);
    }),
  );
}
