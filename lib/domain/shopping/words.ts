// Pure. A line in the words people shop by: "2 tins (400 g)", "needs 310 g", "1 egg left over".
import type { Amount, ListItem } from "./list.ts";
import { type Purchase, quantityOf, standingOf, type Units } from "./quantity.ts";
import { typedGrams } from "./typed-grams.ts";

/** Whose units and separators; the words themselves are English. */
export type Manner = { readonly units: Units; readonly locale: string };

const GAP = "\u00a0";

export const sayNumber = (value: number, { locale }: Manner, digits = 2): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);

/** Whole grams and ounces to a tenth: nobody weighs finer in a shop. */
export function sayWeight(grams: number, manner: Manner): string {
  const write = (value: number, digits: number, unit: string) =>
    `${sayNumber(value, manner, digits)}${GAP}${unit}`;
  if (manner.units === "us")
    return grams >= 453.59237 ? write(grams / 453.59237, 2, "lb") : write(grams / 28.349523125, 1, "oz");
  if (grams >= 1000) return write(grams / 1000, 2, "kg");
  return write(grams, grams < 10 ? 1 : 0, "g");
}

export const sayAmount = ({ amount, unit }: Amount, manner: Manner): string =>
  unit === "" ? sayNumber(amount, manner) : `${sayNumber(amount, manner)}${GAP}${unit}`;

/** "3 bananas", "10 eggs (box of 10)", "2 tins (400 g)", "350 g". */
export function sayPurchase(buy: Purchase, manner: Manner): string {
  if (buy.form === "loose") return sayWeight(buy.weigh, manner);
  if (buy.form === "pack")
    return buy.packs
      .map(({ count, word, label }) => `${sayNumber(count, manner)}${GAP}${word} (${label})`)
      .join(" + ");
  const count = `${sayNumber(buy.count, manner)}${GAP}${buy.word}`;
  if (buy.boxes.length === 0) return count;
  const boxes = buy.boxes.map(({ of, count: n }) => (n === 1 ? `box of ${of}` : `${n} boxes of ${of}`));
  return `${count} (${boxes.join(" + ")})`;
}

/** What to put into the basket: what was typed, else what the shop sells, else the bare need; empty when nobody said. */
export function sayToBuy(item: ListItem, manner: Manner): string {
  if (item.typed) return sayAmount(item.typed, manner);
  const quantity = quantityOf(asAsked(item), manner.units);
  const parts = quantity.unweighed.map((each) => sayAmount(each, manner));
  if (quantity.buy) parts.unshift(sayPurchase(quantity.buy, manner));
  else if (quantity.open > 0) parts.unshift(sayWeight(quantity.open, manner));
  return parts.join(" + ");
}

/** A ticked line says what it was ticked for; one that is open again, what is still to be bought. */
const asAsked = (item: ListItem): ListItem =>
  standingOf(item) === "open" || item.ticked === null ? item : { ...item, ticked: null };

/** "needs 310 g + 1 piece", and what of it is at home or bought already. Empty when nothing is planned. */
export function sayNeed(item: ListItem, manner: Manner): string {
  const { grams, unweighed, have } = quantityOf(asAsked(item), manner.units);
  const parts = [
    ...(grams > 0 ? [sayWeight(grams, manner)] : []),
    ...unweighed.map((each) => sayAmount(each, manner)),
  ];
  if (parts.length === 0) return "";
  const needs = `needs ${parts.join(" + ")}`;
  if (item.home === "enough") return needs;
  const bought = standingOf(item) === "open" && item.ticked !== null;
  return have > 0.5
    ? `${needs}, ${sayWeight(have, manner)} ${bought ? "bought or at home" : "at home"}`
    : needs;
}

/** "about 90 g left over", "3 eggs left over"; empty when it comes out even, or nobody can say. */
export function sayLeftOver(item: ListItem, manner: Manner): string {
  if (item.typed) return typedOver(item, manner);
  const { buy, leftOver } = quantityOf(asAsked(item), manner.units);
  if (!buy || leftOver < Math.max(2, buy.grams * 0.02)) return "";
  return `${sayPart(item, leftOver, manner)} left over`;
}

function typedOver(item: ListItem, manner: Manner): string {
  const grams = item.typed && typedGrams(item.typed, item.shop, manner.units);
  const { open } = quantityOf({ ...item, ticked: null }, manner.units);
  if (grams == null || open <= 0) return "";
  if (grams < open * 0.98) return `${sayWeight(open - grams, manner)} short of the plan`;
  return grams - open < Math.max(2, grams * 0.02) ? "" : `${sayPart(item, grams - open, manner)} left over`;
}

/** In pieces where it is nearly whole ones. */
function sayPart(item: ListItem, grams: number, manner: Manner): string {
  const sold = item.shop?.sold;
  if (sold?.form === "piece") {
    const pieces = grams / sold.grams;
    const whole = Math.round(pieces);
    if (whole >= 1 && Math.abs(pieces - whole) <= 0.15)
      return `${whole}${GAP}${whole === 1 ? sold.one : sold.many}`;
  }
  return `about ${sayWeight(grams, manner)}`;
}
