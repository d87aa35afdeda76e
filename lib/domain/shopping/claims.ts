// Pure. What lists count on of what is at home: two lists must not both leave out the same pound of onions.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import type { IsoDate } from "../shared/calendar.ts";
import type { Need, ShoppingList } from "./list.ts";
import { quantityOf } from "./quantity.ts";

export type ClaimingList = {
  readonly list: ShoppingList;
  /** Put away: what it bought is at home. */
  readonly done: boolean;
};

/** "week:<plan>:<date>:<occasion>" of a need's source, whatever the table and the line. */
const MEAL = /^week:[^:]+:[^:]+:[a-zA-Z]+/;

/**
 * Grams of each food that these lists leave out because they are at home, or have bought already, for meals that are
 * still to be cooked. A meal is over with its day, or when it was marked as cooked (`cooked`: its source); what was
 * bought for a recipe without a day, when the list is put away.
 */
export function claimedGrams(
  lists: readonly ClaimingList[],
  today: IsoDate,
  cooked: ReadonlySet<string>,
): ReadonlyMap<FoodKey, number> {
  const claimed = new Map<FoodKey, number>();
  for (const { list, done } of lists) {
    const waits = ({ date, source }: Need) =>
      date === null ? !done : date >= today && !cooked.has(MEAL.exec(source)?.[0] ?? "");
    for (const item of list.items) {
      if (item.foodKey === null || item.removed || item.home === "enough") continue;
      const { have } = quantityOf({ ...item, needs: item.needs.filter(waits) }, "metric");
      if (have > 0) claimed.set(item.foodKey, (claimed.get(item.foodKey) ?? 0) + have);
    }
  }
  return claimed;
}

/** What nobody counts on yet. */
export const unclaimed = (
  atHome: ReadonlyMap<FoodKey, number>,
  claimed: ReadonlyMap<FoodKey, number>,
): ReadonlyMap<FoodKey, number> =>
  new Map([...atHome].map(([food, grams]) => [food, Math.max(0, grams - (claimed.get(food) ?? 0))]));
