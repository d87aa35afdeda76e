// Pure. Is this entry what stands on a plate? Spices, powders, dry grains and raw meat are not, though dishes are
// made of them: per 100 g they would lead every list of "best sources" that nobody can eat.
import type { Food } from "./food.ts";

const RAW = /\b(?:raw|uncooked|unprepared|unheated)\b/i;
const DRY = /\b(?:dry|dried|uncooked|flour|meal|dehydrated)\b/i;
const NEVER =
  /\b(?:powder(?:ed)?|flours?|meal|dehydrated|freeze-dried|dry form|dry mix|undiluted|condensed|not reconstituted|defatted)\b|^Leavening|^Gelatins|^Pectin|rennin|bran, crude|^Oil, |liquid from|\bpeel, raw\b|^Salt\b/i;
const MUST_BE_COOKED =
  /^(?:Potatoes|Sweet potato|Cassava|Taro|Yam\b|Eggplant|Beans|Pumpkin|Squash, winter|Rhubarb|Plantains|Hearts of palm)/i;

/** True when people eat the food in the state that the entry describes. */
export function isEatenAsIs(food: Pick<Food, "description" | "groupCode" | "facts">): boolean {
  const name = food.description;
  if (food.groupCode === "0200" || NEVER.test(name)) return false;
  switch (food.groupCode) {
    case "0100":
      return !(food.facts.includes("egg") && RAW.test(name)) && !/\bdr(?:y|ied)\b/i.test(name);
    case "0500":
    case "1000":
    case "1300":
    case "1500":
    case "1700":
      return !RAW.test(name) && !/\bfat\b[^,]*, (?:raw|cooked)|rendered fat/i.test(name);
    case "0800":
      return !DRY.test(name);
    case "0900":
      return !(MUST_BE_COOKED.test(name) && RAW.test(name));
    case "1100":
      return !(MUST_BE_COOKED.test(name) && RAW.test(name)) && !/(?<!sun-)\bdried\b|flakes/i.test(name);
    case "1400":
      return !(/\binstant\b/i.test(name) && !/\bprepared\b|ready-to-drink/i.test(name));
    case "1600":
      return !(RAW.test(name) && !/tofu|peanut/i.test(name));
    case "2000":
      return !RAW.test(name) && !DRY.test(name) && /\bcooked\b|canned|prepared/i.test(name);
    default:
      return !/\bunprepared\b|, dry\b(?! roasted)/i.test(name);
  }
}
