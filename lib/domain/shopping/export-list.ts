// Pure. A list for other places: as text to send, as CSV for a spreadsheet, as JSON for other tools.
import { AISLE_NAMES, type Aisle } from "./aisles.ts";
import type { ListItem, ShoppingList } from "./list.ts";
import { quantityOf, standingOf } from "./quantity.ts";
import { showList } from "./shown-list.ts";
import { type Manner, sayNeed, sayToBuy } from "./words.ts";

/** What is still to be bought, aisle by aisle. */
export function listAsText(list: ShoppingList, order: readonly string[], manner: Manner): string {
  const { aisles } = showList(list, order);
  const blocks = aisles.map(
    ({ aisle, items }) =>
      `${AISLE_NAMES[aisle]}\n${items.map((item) => `- ${lineText(item, manner)}`).join("\n")}`,
  );
  return `${[list.name, ...blocks].join("\n\n")}\n`.replaceAll("\u00a0", " ");
}

export function lineText(item: ListItem, manner: Manner): string {
  const amount = sayToBuy(item, manner);
  return [item.name, amount && `: ${amount}`, item.note && ` (${item.note})`].join("");
}

const COLUMNS = ["Aisle", "Item", "To buy", "Needs (g)", "Needs", "Note", "Standing", "For"] as const;

/** RFC 4180, with every line that was not removed. */
export function listAsCsv(list: ShoppingList, order: readonly string[], manner: Manner): string {
  const rows = eachLine(list, order).map(({ aisle, item }) => [
    AISLE_NAMES[aisle],
    item.name,
    sayToBuy(item, manner),
    item.needs.length > 0 ? quantityOf(item, manner.units).grams.toFixed(1) : "",
    sayNeed(item, manner),
    item.note,
    STANDING[standingOf(item)],
    [...new Set(item.needs.map((need) => need.recipeName))].join("; "),
  ]);
  return `${[COLUMNS, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`.replaceAll(
    "\u00a0",
    " ",
  );
}

const STANDING = { open: "to buy", ticked: "ticked", home: "at home", removed: "removed" } as const;

/** A leading sign would be run as a formula by spreadsheets. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

function eachLine(list: ShoppingList, order: readonly string[]): { aisle: Aisle; item: ListItem }[] {
  const asOpen = list.items
    .filter((item) => !item.removed)
    .map((item) => ({ ...item, ticked: null, home: null }));
  const real = new Map(list.items.map((item) => [item.id, item]));
  return showList({ items: asOpen }, order).aisles.flatMap(({ aisle, items }) =>
    items.map(({ id }) => ({ aisle, item: real.get(id)! })),
  );
}

/** Version 1 of the feed; fields are only ever added. */
export function listAsJson(list: ShoppingList, order: readonly string[], manner: Manner) {
  return {
    version: 1,
    name: list.name,
    items: eachLine(list, order).map(({ aisle, item }) => {
      const { grams, unweighed, open } = quantityOf(item, manner.units);
      return {
        id: item.id,
        food: item.foodKey,
        name: item.name,
        aisle,
        toBuy: sayToBuy(item, manner).replaceAll("\u00a0", " "),
        neededGrams: item.needs.length > 0 ? round(grams) : null,
        openGrams: item.needs.length > 0 ? round(open) : null,
        neededUnweighed: unweighed,
        typed: item.typed,
        note: item.note,
        standing: standingOf(item),
        recipes: [...new Set(item.needs.map((need) => need.recipeName))],
      };
    }),
  };
}

const round = (grams: number) => Math.round(grams * 10) / 10;
