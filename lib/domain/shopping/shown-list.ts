// Pure. A list in the order in which a shop is walked, with what is done sunk to its end.
import { type Aisle, aisleNamed, inOrder } from "./aisles.ts";
import type { ListItem, ShoppingList } from "./list.ts";
import { standingOf } from "./quantity.ts";

export type ShownList = {
  /** Only aisles with something to buy. */
  readonly aisles: readonly { readonly aisle: Aisle; readonly items: readonly ListItem[] }[];
  /** The latest tick first. */
  readonly ticked: readonly ListItem[];
  readonly home: readonly ListItem[];
  readonly removed: readonly ListItem[];
  readonly progress: { readonly done: number; readonly of: number };
};

/** `order`: the aisles as this shop has them. */
export function showList(list: Pick<ShoppingList, "items">, order: readonly string[]): ShownList {
  const groups = { open: [], ticked: [], home: [], removed: [] } as Record<string, ListItem[]>;
  for (const item of [...list.items].sort(byName)) groups[standingOf(item)]!.push(item);
  const { open = [], ticked = [], home = [], removed = [] } = groups;
  const byAisle = Map.groupBy(open, (item) => aisleNamed(item.aisle));
  return {
    aisles: inOrder(order).flatMap((aisle) => {
      const items = byAisle.get(aisle);
      return items ? [{ aisle, items }] : [];
    }),
    ticked: ticked.sort((a, b) => (b.ticked?.at ?? 0) - (a.ticked?.at ?? 0)),
    home,
    removed,
    progress: { done: ticked.length, of: open.length + ticked.length },
  };
}

const byName = (a: ListItem, b: ListItem) => {
  const [x, y] = [a.name.toLowerCase(), b.name.toLowerCase()];
  return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
};
