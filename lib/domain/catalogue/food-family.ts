// Pure. Which entries are the same food to a person: ten forms of clams are one line in a list of sources.
import type { Food } from "./food.ts";

/** First words that need the next one to name a food. */
const TWO_PART_HEADS =
  /^(?:fish|nuts|seeds|spices|beverages?|alcoholic beverages?|candies|snacks?|crustaceans|mollusks|game meat|beans|bread|cheese|oil|soup|sauce|salad dressing|vegetables?|juice|squash|peppers|leavening agents|syrups|seaweed|noodles|rice|corn|cookies|crackers|cake)$/;
const ONE_WORD = /^(?:beef|pork|lamb|veal|chicken|turkey|ground turkey|cereals ready-to-eat|cereals)/;
const ORGANS = /\b(liver|kidneys?|hearts?|giblets|gizzards?|tongue|tripe|brain|spleen)\b/;

/** A short name shared by all forms of one food. */
export function foodFamily(food: Pick<Food, "description" | "facts">): string {
  const parts = food.description
    .toLowerCase()
    .replace(/\([^)]*\)/g, "")
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean);
  const organ = food.facts.includes("animal") ? ORGANS.exec(food.description.toLowerCase()) : null;
  const [head = "", second = ""] = parts;
  const animal = ONE_WORD.exec(head)?.[0];
  if (organ) return organ[1]!.replace(/s$/, "");
  if (animal) return animal === "ground turkey" ? "turkey" : animal;
  return TWO_PART_HEADS.test(head) ? `${head}, ${second}` : singular(head);
}

const singular = (word: string) => (word.length > 4 ? word.replace(/(?<=[^s])s$/, "") : word);
