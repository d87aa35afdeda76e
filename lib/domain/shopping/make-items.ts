// Pure. From what is cooked to the lines of a list: one line a food, by the food's identity and never by its name.
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { IsoDate } from "../shared/calendar.ts";
import { boughtAs, isBought } from "./bought-as.ts";
import type { Buyable, BuyableLine } from "./buyable.ts";
import type { ListItem, Need } from "./list.ts";
import { LIST_LIMITS } from "./list-limits.ts";
import { shopRow } from "./shop-row.ts";

/** One cooking of a recipe. */
export type Cooking = {
  /** Unique among the cookings of a list: "week:<planId>:<date>:<occasion>" or "recipe:<recipeId>". */
  readonly source: string;
  readonly recipe: Buyable;
  /** Servings cooked, for everybody and for the left-overs; none for a meal that is a left-over itself. */
  readonly servings: number;
  readonly date: IsoDate | null;
};

/** A tonne: beyond it a slip was typed. */
const MOST = 1_000_000;
const isAmount = (value: number | null): value is number => value !== null && value > 0 && value <= MOST;
/** Own recipes may hold longer lines than a list. */
const short = (text: string) => text.trim().slice(0, LIST_LIMITS.lineNameLength);
const LONGEST_UNIT = 40;
const known = (value: number): number | null => (isAmount(value) ? value : null);

/**
 * The lines to buy for these cookings, in the order in which foods first occur. Every gram but tap water stands on exactly
 * one line. A food the catalogue no longer has keeps its line, by its weight. Amounts that are no amounts (negative, not
 * a number, tonnes) count as unknown, never as less.
 */
export function makeItems(cookings: readonly Cooking[], foods: ReadonlyMap<FoodKey, Food>): ListItem[] {
  const lines = new Map<string, { item: ListItem; needs: Need[] }>();
  for (const cooking of cookings) {
    if (!isAmount(cooking.servings) || !isAmount(cooking.recipe.servings)) continue;
    cooking.recipe.lines.forEach((line, at) => {
      if (line.food !== null && !isBought(line.food)) return;
      const bought = line.food === null ? null : boughtAs(line.food, foods);
      const item = bought ? foodItem(bought.food, line.name, foods) : freeItem(cooking.recipe.id, at, line);
      const entry = lines.get(item.id) ?? { item, needs: [] };
      entry.needs.push(needOf(cooking, line, at, bought?.factor ?? 1));
      lines.set(item.id, entry);
    });
  }
  return [...lines.values()].map(({ item, needs }) => ({ ...item, needs }));
}

function needOf(cooking: Cooking, line: BuyableLine, at: number, boughtFactor: number): Need {
  const factor = cooking.servings / cooking.recipe.servings;
  const weighed = isAmount(line.grams);
  const said = isAmount(line.amount) && !(weighed && (line.unit === "g" || line.unit === "ml"));
  return {
    source: `${cooking.source}:${at}`,
    recipeId: cooking.recipe.id,
    recipeName: short(cooking.recipe.name),
    name: short(line.name),
    date: cooking.date,
    grams: weighed && line.food !== null ? known(line.grams * factor * boughtFactor) : null,
    count:
      said && isAmount(line.amount * factor)
        ? { amount: line.amount * factor, unit: (line.unit ?? "piece").slice(0, LONGEST_UNIT) }
        : null,
    optional: line.optional,
  };
}

export const BLANK = {
  needs: [],
  home: null,
  typed: null,
  note: "",
  ticked: null,
  removed: false,
} as const satisfies Partial<ListItem>;

/** The line of a food, without needs. `calledName` is for foods the catalogue does not hold. */
export function foodItem(
  key: FoodKey,
  calledName: string,
  foods: ReadonlyMap<FoodKey, Pick<Food, "key" | "description" | "groupCode" | "refusePercent" | "measures">>,
): ListItem {
  const food = foods.get(key);
  const row = food ? shopRow(food) : null;
  return {
    ...BLANK,
    id: `food:${key}`,
    foodKey: key,
    name: row?.name ?? (short(calledName) || key),
    aisle: row?.aisle ?? "other",
    shop: row?.shop ?? null,
  };
}

const freeItem = (recipeId: string, at: number, line: BuyableLine): ListItem => ({
  ...BLANK,
  id: `free:${recipeId}:${at}`,
  foodKey: null,
  name: short(line.name) || "Something the recipe doesn't name",
  aisle: "other",
  shop: null,
});
