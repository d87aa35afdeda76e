// Small recipes for shopping tests, with the real catalogue's foods.

import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { Buyable, BuyableLine } from "#lib/domain/shopping/buyable.ts";
import type { ListItem, Need } from "#lib/domain/shopping/list.ts";
import { BLANK, type Cooking, foodItem, makeItems } from "#lib/domain/shopping/make-items.ts";
import { foods } from "../recipes/catalogue.ts";

export const METRIC = { units: "metric", locale: "en-GB" } as const;
export const US = { units: "us", locale: "en-US" } as const;

export const line = (
  food: string | null,
  name: string,
  grams: number | null,
  [amount, unit]: readonly [number, string] = [grams ?? 1, "g"],
): BuyableLine => ({ food, name, amount, unit, grams, optional: false });

export const recipe = (id: string, lines: readonly BuyableLine[], servings = 2): Buyable => ({
  id,
  name: `The ${id}`,
  servings,
  lines,
});

export const cooking = (
  of: Buyable,
  servings: number = of.servings,
  date = "2026-11-23",
  source = `week:plan:${date}:dinner`,
): Cooking => ({ source, recipe: of, servings, date: date as IsoDate });

export const itemsFor = (...cookings: readonly Cooking[]): ListItem[] => makeItems(cookings, foods);

export const named = (items: readonly ListItem[], name: string): ListItem => {
  const item = items.find((each) => each.name === name);
  if (!item) throw new Error(`no line ${name} among ${items.map((each) => each.name).join(", ")}`);
  return item;
};

/** A line of one food that needs so many grams. */
export function needing(food: string, grams: number | null, more: Partial<ListItem> = {}): ListItem {
  const need: Need = {
    source: "week:plan:2026-11-23:dinner:0",
    recipeId: "stew",
    recipeName: "The stew",
    name: "food",
    date: "2026-11-23" as IsoDate,
    grams,
    count: grams === null ? { amount: 1, unit: "piece" } : null,
    optional: false,
  };
  return { ...foodItem(food, "food", foods), needs: [need], ...more };
}

export const free = (id: string, name: string): ListItem => ({
  ...BLANK,
  id: `free:${id}`,
  foodKey: null,
  name,
  aisle: "household",
  shop: null,
});
