// Pure. What one person eats of a food at a time, for comparing foods as sources of a nutrient.
// Largest sensible portions: US Food and Drug Administration, reference amounts customarily consumed (21 CFR
// 101.12), with Dietary Guidelines for Americans portions for meat, fish and nuts.
import { grams } from "#lib/domain/shared/units.ts";
import type { Food, FoodMeasure } from "./food.ts";

type Served = Pick<Food, "description" | "groupCode" | "facts" | "measures">;

const BY_GROUP: Readonly<Record<string, number>> = {
  "0100": 245,
  "0200": 2,
  "0400": 14,
  "0500": 140,
  "0600": 245,
  "0700": 56,
  "0800": 240,
  "0900": 165,
  "1000": 110,
  "1100": 130,
  "1200": 30,
  "1300": 110,
  "1400": 240,
  "1500": 115,
  "1600": 130,
  "1700": 110,
  "1800": 60,
  "1900": 30,
  "2000": 200,
  "2500": 30,
};
const USUAL = 100;

/** Smaller portions inside a group; first match wins. */
const BY_NAME: readonly (readonly [RegExp, number])[] = [
  [/^Peppers, hot chile, sun-dried/i, 5],
  [/\bwheat germ\b|\b(?:wheat|oat|rice|corn) bran\b/i, 15],
  [/^Cheese|^Butter\b|^Cream\b/i, 30],
  [/evaporated|sweetened condensed/i, 30],
  [/^Egg/i, 100],
  [/soymilk|\bjuice\b|\bnectar\b/i, 245],
  [/^Cereals ready-to-eat/i, 55],
  [/brazilnuts/i, 10],
  [/peanut butter|nut butter|butter, plain|tahini/i, 32],
  [/^Peanuts|^Soybeans[^,]*, mature seeds, (?:dry )?roasted/i, 30],
  [/\bdried\b|raisins|^Dates|^Figs, dried|prunes/i, 40],
  [/^Soy sauce|^Miso|^Yeast extract|catsup|mustard|pickle relish|horseradish|^Sauce/i, 17],
  [/^Papad|^Tamarinds/i, 20],
  [/^Parsley|^Basil|^Chives|^Coriander|^Garlic|^Ginger|^Lemon grass|^Epazote/i, 5],
];

/** Largest sensible portion in grams. */
export function largestPortion(food: Served): number {
  if (food.facts.includes("liver") || food.facts.includes("organMeat")) return 85;
  const named = BY_NAME.find(([name]) => name.test(food.description));
  return named?.[1] ?? BY_GROUP[food.groupCode] ?? USUAL;
}

/** The household measure people would take, or a part of it, or grams: never more than the largest portion. */
export function servingOf(food: Served): FoodMeasure {
  const most = largestPortion(food) * 1.05;
  const measure = food.measures.find((each) => each.grams <= most);
  if (measure) return measure;
  const large = food.measures[0];
  const parts = large && /^(?:cup|fl oz|oz|serving|package|container)/.test(large.unit) ? [2, 3, 4] : [];
  const part = large && parts.find((each) => large.grams / each <= most);
  if (large && part) {
    return { amount: large.amount / part, unit: large.unit, grams: grams(large.grams / part) };
  }
  const weight = Math.min(largestPortion(food), large ? Number.POSITIVE_INFINITY : USUAL);
  return { amount: weight, unit: "g", grams: grams(weight) };
}
