// Pure. Facts that follow from the food group where the group is meat, poultry or sausage.
import type { FoodFact } from "../facts.ts";
import type { FoodGroupCode } from "../food-group.ts";

const WILD_BIRD = /\b(?:wild|dove|quail|pheasant|squab|canada goose|grouse|guinea hen)\b/;
/** Sausages and sliced meats name their animals; those that do not may hold any of the usual two. */
const SAUSAGE_ANIMALS: readonly (readonly [RegExp, FoodFact])[] = [
  [/\bbeef\b|pastrami|roast beef|corned beef/, "beef"],
  [/\bpork\b|\bham\b|bacon|prosciutto|barbecue loaf/, "pork"],
  [/\bchicken\b|\bturkey\b|poultry|goose|duck/, "poultry"],
];

/** Facts of every food in a meat group; nothing for other groups. */
export function fleshFacts(group: FoodGroupCode, text: string): FoodFact[] {
  switch (group) {
    case "0500":
      return WILD_BIRD.test(text) ? ["poultry", "game"] : ["poultry"];
    case "0700": {
      const named = SAUSAGE_ANIMALS.filter(([words]) => words.test(text)).map(([, fact]) => fact);
      const veal: FoodFact[] = /\bveal\b/.test(text) ? ["redMeat"] : [];
      const found: FoodFact[] = named.length + veal.length > 0 ? named : ["beef", "pork"];
      return ["meat", "curedMeat", ...found, ...veal];
    }
    case "1000":
      return ["pork"];
    case "1300":
      return ["beef"];
    case "1700":
      return /game meat|\bbison\b/.test(text) ? ["game", "redMeat"] : ["meat", "redMeat"];
    default:
      return [];
  }
}
