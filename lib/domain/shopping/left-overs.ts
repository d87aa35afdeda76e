// Pure. Fresh food a list buys more of than it needs, and the recipes that would use it.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import type { ListItem, ShoppingList } from "./list.ts";
import { quantityOf, standingOf, type Units } from "./quantity.ts";

export type LeftOver = {
  readonly item: ListItem;
  /** Edible grams. */
  readonly grams: number;
  readonly keepsDays: number;
};

/** Less than this of what was bought is no left-over worth a word. */
const WORTH_A_WORD = 0.25;
/** What keeps longer is not lost. */
const PERISHABLE_DAYS = 7;

/** What will be left of food that does not keep, the most of it first. */
export function perishableLeftOvers(list: ShoppingList, units: Units): LeftOver[] {
  return list.items
    .flatMap((item) => {
      const keepsDays = item.shop?.keepsDays ?? null;
      if (keepsDays === null || keepsDays > PERISHABLE_DAYS || standingOf(item) === "removed" || item.typed)
        return [];
      const { buy, leftOver } = quantityOf({ ...item, ticked: null }, units);
      return buy && leftOver > buy.grams * WORTH_A_WORD ? [{ item, grams: leftOver, keepsDays }] : [];
    })
    .sort((a, b) => b.grams - a.grams);
}

export type RecipeUse = { readonly id: string; readonly name: string; readonly uses: readonly FoodKey[] };

/** Recipes that use most of these foods, those not on the list already; recipes that use several come first. */
export function recipesFor(
  foods: readonly FoodKey[],
  recipes: readonly { readonly id: string; readonly name: string; readonly foods: readonly FoodKey[] }[],
  taken: ReadonlySet<string>,
  most: number,
): RecipeUse[] {
  const wanted = new Set(foods);
  return recipes
    .filter((recipe) => !taken.has(recipe.id))
    .map(({ id, name, foods: held }) => ({
      id,
      name,
      uses: [...new Set(held)].filter((key) => wanted.has(key)),
    }))
    .filter(({ uses }) => uses.length > 0)
    .sort((a, b) => b.uses.length - a.uses.length || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}
