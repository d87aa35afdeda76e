// Pure. The parts of a shop, and which of them a food stands in.
import type { Food } from "#lib/domain/catalogue/food.ts";

/** In the order most shops are walked: fresh first, cold last. People drag them into their own shop's order. */
export const AISLES = [
  "produce",
  "bakery",
  "meat",
  "fish",
  "dairy",
  "tins",
  "grains",
  "baking",
  "spices",
  "nuts",
  "breakfast",
  "snacks",
  "drinks",
  "frozen",
  "household",
  "other",
] as const;
export type Aisle = (typeof AISLES)[number];

export const AISLE_NAMES: Readonly<Record<Aisle, string>> = {
  produce: "Fruit and vegetables",
  bakery: "Bread",
  meat: "Meat and poultry",
  fish: "Fish",
  dairy: "Dairy, eggs and chilled",
  tins: "Tins and jars",
  grains: "Rice, pasta and pulses",
  baking: "Baking and sugar",
  spices: "Oil, vinegar and spices",
  nuts: "Nuts, seeds and dried fruit",
  breakfast: "Breakfast and spreads",
  snacks: "Sweets and snacks",
  drinks: "Drinks",
  frozen: "Frozen",
  household: "Household",
  other: "Everything else",
};

export const isAisle = (text: string): text is Aisle => (AISLES as readonly string[]).includes(text);
/** A list from elsewhere may name an aisle we do not know: it stands with everything else. */
export const aisleNamed = (text: string): Aisle => (isAisle(text) ? text : "other");

const BY_GROUP: Readonly<Record<string, Aisle>> = {
  "0100": "dairy",
  "0200": "spices",
  "0300": "other",
  "0400": "spices",
  "0500": "meat",
  "0600": "tins",
  "0700": "meat",
  "0800": "breakfast",
  "0900": "produce",
  "1000": "meat",
  "1100": "produce",
  "1200": "nuts",
  "1300": "meat",
  "1400": "drinks",
  "1500": "fish",
  "1600": "grains",
  "1700": "meat",
  "1800": "bakery",
  "1900": "snacks",
  "2000": "grains",
  "2100": "other",
  "2200": "other",
  "2500": "snacks",
  "3500": "other",
  "3600": "other",
};

/** By how the catalogue says it is kept, else by its food group. */
export function aisleOf(food: Pick<Food, "description" | "groupCode">): Aisle {
  const { description, groupCode } = food;
  if (/\bfrozen\b/i.test(description) && !/previously frozen/i.test(description)) return "frozen";
  if (/\bcanned\b/i.test(description)) return "tins";
  if (/^Ice creams?\b/i.test(description)) return "frozen";
  if (groupCode === "0900" && /\bdried\b|raisins|prunes/i.test(description)) return "nuts";
  if (groupCode === "1600" && /^(tofu|tempeh|soymilk)/i.test(description)) return "dairy";
  return BY_GROUP[groupCode] ?? "other";
}

/** Everybody's aisles in this order; those an older order does not know follow in the usual one. */
export function inOrder(order: readonly string[]): readonly Aisle[] {
  const known = [...new Set(order.filter(isAisle))];
  return [...known, ...AISLES.filter((aisle) => !known.includes(aisle))];
}

/** The order after one aisle was moved to stand before another; at the end when `before` is null. */
export function movedAisle(order: readonly string[], aisle: Aisle, before: Aisle | null): readonly Aisle[] {
  const others = inOrder(order).filter((each) => each !== aisle);
  const at = before === null ? others.length : others.indexOf(before);
  return others.toSpliced(at < 0 ? others.length : at, 0, aisle);
}
