// Pure. What is at home: what a list may take off for it, and which of it a cooking uses up.
import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import { daysBetween, type IsoDate } from "../shared/calendar.ts";
import type { ListItem } from "./list.ts";

/** Some of a food at home. */
export type PantryItem = {
  readonly id: string;
  readonly foodKey: FoodKey;
  readonly name: string;
  /** Edible grams; null when there is some, and nobody said how much. */
  readonly grams: number | null;
  readonly useBy: IsoDate | null;
  /** The person wants it eaten soon. */
  readonly useUp: boolean;
};

export type Home = {
  readonly items: readonly PantryItem[];
  /** Staples that are said to be out; all others are taken to be in. */
  readonly staplesOut: ReadonlySet<FoodKey>;
};

/** Grams of each food at home that were weighed. What is past its use-by date is not counted on. */
export function gramsAtHome(items: readonly PantryItem[], on: IsoDate): ReadonlyMap<FoodKey, number> {
  const grams = new Map<FoodKey, number>();
  for (const item of items) {
    if (item.grams === null || (item.useBy !== null && item.useBy < on)) continue;
    grams.set(item.foodKey, (grams.get(item.foodKey) ?? 0) + item.grams);
  }
  return grams;
}

/** What to take off one line. Some of unknown weight takes nothing off: it might not be enough. */
export function homeOf(
  item: Pick<ListItem, "foodKey" | "shop">,
  atHome: ReadonlyMap<FoodKey, number>,
  staplesOut: ReadonlySet<FoodKey>,
): ListItem["home"] {
  if (item.foodKey === null) return null;
  if (item.shop?.staple && !staplesOut.has(item.foodKey)) return "enough";
  return atHome.get(item.foodKey) ?? null;
}

export type Drawn = { readonly id: string; readonly grams: number };

/** Takes grams of a food from what is at home, first what must be used first; never more than there is. */
export function drawDown(items: readonly PantryItem[], foodKey: FoodKey, grams: number): Drawn[] {
  const drawn: Drawn[] = [];
  let rest = grams;
  for (const item of items.filter((each) => each.foodKey === foodKey).sort(firstToUse)) {
    if (item.grams === null || item.grams <= 0 || rest <= 0) continue;
    const taken = Math.min(item.grams, rest);
    drawn.push({ id: item.id, grams: taken });
    rest -= taken;
  }
  return drawn;
}

const FAR = "9999-12-31";
const firstToUse = (a: PantryItem, b: PantryItem) => {
  const [x, y] = [a.useBy ?? FAR, b.useBy ?? FAR];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
};

/** Days within which something at home should be eaten. */
const SOON_DAYS = 5;

/** Foods to plan for: marked by hand, or with a use-by date that is near and not past. Nearest first. */
export function foodsToUseUp(items: readonly PantryItem[], on: IsoDate): FoodKey[] {
  const soon = items.filter(
    ({ useBy, useUp, grams }) =>
      grams !== 0 &&
      (useBy === null || useBy >= on) &&
      (useUp || (useBy !== null && daysBetween(on, useBy) <= SOON_DAYS)),
  );
  return [...new Set([...soon].sort(firstToUse).map((item) => item.foodKey))];
}
