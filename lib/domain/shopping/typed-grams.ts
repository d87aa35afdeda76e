// Pure. What an amount somebody typed weighs: "500 g", "2 lb", "3 onions", "2 tins". Null for words we do not know, which
// are kept as they were typed.
import type { Amount, ListItem } from "./list.ts";
import type { Units } from "./quantity.ts";

const WEIGHTS: Readonly<Record<string, number>> = {
  g: 1,
  gram: 1,
  kg: 1000,
  kilo: 1000,
  oz: 28.349523125,
  ounce: 28.349523125,
  lb: 453.59237,
  pound: 453.59237,
};

const singular = (unit: string) =>
  unit
    .trim()
    .toLowerCase()
    .replace(/(?<=[^s])s$/, "");

/** Edible grams. Weights are as bought: peel and bone are taken off. */
export function typedGrams({ amount, unit }: Amount, shop: ListItem["shop"], units: Units): number | null {
  const word = singular(unit);
  const weight = WEIGHTS[word];
  const sold = shop?.sold;
  if (weight !== undefined) return amount * weight * (sold?.form === "loose" ? 1 - sold.waste : 1);
  if (sold?.form === "piece" && ["", "piece", sold.one, singular(sold.many)].includes(word))
    return amount * sold.grams;
  if (sold?.form === "pack" && ["", "pack", sold.one, singular(sold.many)].includes(word)) {
    const smallest = sold.sizes[units][0];
    return smallest ? amount * smallest.grams : null;
  }
  return null;
}

/** "2 tins", "500g", "1/2 kg", "1,5 l", "3" → amount and unit; null when it does not begin with a number above zero. */
export function readAmount(text: string): Amount | null {
  const match = /^\s*(?:(\d+)\s*\/\s*(\d+)|(\d+(?:[.,]\d+)?)|([¼½¾]))\s*(.*?)\s*$/u.exec(text);
  if (!match) return null;
  const [, top, bottom, plain, sign, unit = ""] = match;
  const amount =
    top && bottom
      ? Number(top) / Number(bottom)
      : plain
        ? Number(plain.replace(",", "."))
        : FRACTIONS[sign ?? ""];
  if (amount === undefined || !Number.isFinite(amount) || amount <= 0) return null;
  return { amount, unit };
}

const FRACTIONS: Readonly<Record<string, number>> = { "¼": 0.25, "½": 0.5, "¾": 0.75 };
