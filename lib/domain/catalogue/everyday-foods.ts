// Pure. Foods that people in the United States eat often enough for USDA to have completed their nutrients for its
// dietary survey (SR28's "Survey" mark), and a few more that cooks know well.
import type { Food, FoodKey } from "./food.ts";

export const ALSO_EVERYDAY: ReadonlySet<FoodKey> = new Set([
  "09421", // medjool dates
  "12006", // chia seeds
  "12012", // hemp seeds
  "12088", // cashew butter
  "12195", // almond butter
  "15159", // clams
  "15165", // mussels
  "15169", // oysters
  "15219", // trout
  "15241", // farmed rainbow trout
  "16114", // tempeh
  "16126", // firm tofu with nigari
  "16158", // hummus
  "16426", // firm tofu with calcium sulfate
]);

/** Surveyed, yet hardly ever on a table: hunters' catch, and spreads enriched like tablets. */
const SELDOM =
  /^Game meat|^Dove|^Pheasant|^Pokeberry|^Nopales|TIGER'S MILK BAR|^Snack, BALANCE|vitamin and mineral fortified/i;

export const isEverydayFood = (food: Pick<Food, "key" | "inSurvey" | "facts" | "description">): boolean =>
  (food.inSurvey || ALSO_EVERYDAY.has(food.key)) &&
  !food.facts.includes("uvTreated") &&
  !SELDOM.test(food.description);
