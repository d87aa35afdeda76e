// Pure. What a ticked line brings into the pantry: what was bought, not what was needed.
import { addDays, type IsoDate } from "../shared/calendar.ts";
import type { ListItem } from "./list.ts";
import { quantityOf, type Units } from "./quantity.ts";
import { typedGrams } from "./typed-grams.ts";

export type BroughtHome = {
  readonly itemId: string;
  readonly foodKey: string;
  readonly name: string;
  /** Edible grams; null when an amount was typed that nobody can weigh. */
  readonly grams: number | null;
  readonly useBy: IsoDate | null;
};

/**
 * Null for what the pantry does not keep: free items, staples (they are in again, see `staplesBought`), and lines that
 * are not ticked. `on` is the day it was ticked.
 */
export function broughtHome(item: ListItem, on: IsoDate, units: Units): BroughtHome | null {
  if (item.foodKey === null || item.ticked === null || item.removed || item.shop?.staple) return null;
  const keeps = item.shop?.keepsDays ?? null;
  return {
    itemId: item.id,
    foodKey: item.foodKey,
    name: item.name,
    grams: boughtGrams(item, units),
    useBy: keeps === null ? null : addDays(on, keeps),
  };
}

function boughtGrams(item: ListItem, units: Units): number | null {
  if (item.typed) return typedGrams(item.typed, item.shop, units);
  if (item.needs.length === 0) return null;
  const bare = { ...item, ticked: null, needs: covered(item) };
  // Ticked although it was at home: then it was bought all the same.
  const asked = quantityOf(bare, units).open > 0 ? bare : { ...bare, home: null };
  const { buy, open } = quantityOf(asked, units);
  return buy?.grams ?? (open > 0 ? open : null);
}

/** What the line was ticked for, as one need: the shop's sizes for it are the ones that were bought. */
const covered = (item: ListItem): ListItem["needs"] => {
  const covers = item.ticked?.covers;
  const [first] = item.needs;
  return covers == null || first === undefined ? item.needs : [{ ...first, grams: covers }];
};

/** Staples among the ticked lines: they are at home again. */
export const staplesBought = (items: readonly ListItem[]): string[] =>
  items.flatMap((item) =>
    item.ticked && !item.removed && item.shop?.staple && item.foodKey ? [item.foodKey] : [],
  );
