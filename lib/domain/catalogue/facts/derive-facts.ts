// Pure. The facts of a food, from its group, its name and its cholesterol. Conservative: in doubt a fact is present.
// Not told by any name and so not covered: rennet of cheese, isinglass, bone char of sugar, traces ("may contain").
import type { CatalogueRecord } from "../catalogue-record.ts";
import type { FoodFact } from "../facts.ts";
import { BREWED_WITHOUT_WHEAT, GLUTEN_FACTS, SAYS_GLUTEN_FREE, USUAL_ADDITIONS } from "./additions.ts";
import { plainBakeFacts } from "./baked-goods.ts";
import { fleshFacts } from "./flesh-facts.ts";
import { isMeatSubstitute, ruleText } from "./food-name.ts";
import { withImplied } from "./implications.ts";
import { ANIMAL_FAT_WORDS, MEAT_WORDS } from "./meat-words.ts";
import { EGG_WORDS, MILK_WORDS } from "./milk-and-egg-words.ts";
import { OTHER_ANIMAL_WORDS } from "./other-animal-words.ts";
import { GLUTEN_WORDS, NUT_AND_SEED_WORDS, OTHER_ALLERGEN_WORDS, SOY_WORDS } from "./plant-allergen-words.ts";
import { SAFETY_WORDS } from "./safety-words.ts";
import { mercuryFacts, seafoodFacts } from "./seafood-facts.ts";
import { SEAFOOD_WORDS } from "./seafood-words.ts";
import { isUndeclared } from "./undeclared.ts";
import { applyWordRules, type WordRule } from "./word-rule.ts";

const FLESH_RULES: readonly WordRule[] = [...MEAT_WORDS, ...ANIMAL_FAT_WORDS, ...SEAFOOD_WORDS];
const OTHER_RULES: readonly WordRule[] = [
  ...MILK_WORDS,
  ...EGG_WORDS,
  ...OTHER_ANIMAL_WORDS,
  ...GLUTEN_WORDS,
  ...SOY_WORDS,
  ...NUT_AND_SEED_WORDS,
  ...OTHER_ALLERGEN_WORDS,
  ...SAFETY_WORDS,
  ...USUAL_ADDITIONS,
];
/** Safety facts that a meat substitute takes over from the name of what it imitates. */
const OF_REAL_MEAT: ReadonlySet<FoodFact> = new Set<FoodFact>(["curedMeat", "organMeat", "liver"]);
/** Algae hold sterols that the method for cholesterol counts. */
const STEROLS_OF_ITS_OWN = /^seaweed/;

/**
 * Plants hold no cholesterol to speak of (SR28 gives them 0), nor retinol, with which drinks, cereals and spreads
 * are fortified but bread is not: what has them has something of an animal in it that the name does not tell.
 */
function betrayedByNutrients({ groupCode, per100g }: CatalogueRecord, text: string): boolean {
  if ((per100g.cholesterol ?? 0) > 0) return !STEROLS_OF_ITS_OWN.test(text);
  return groupCode === "1800" && (per100g.retinol ?? 0) > 0;
}

/** Facts of one food in the order of facts.ts, implied ones included. */
export function deriveFacts(record: CatalogueRecord): FoodFact[] {
  const group = record.groupCode;
  const text = ruleText(record);
  const found = new Set<FoodFact>(applyWordRules(OTHER_RULES, text, group));
  const add = (facts: Iterable<FoodFact>) => {
    for (const fact of facts) found.add(fact);
  };

  if (isMeatSubstitute(text)) {
    for (const fact of OF_REAL_MEAT) found.delete(fact);
  } else {
    add(applyWordRules(FLESH_RULES, text, group));
    add(fleshFacts(group, text));
  }
  if (group === "1500") add(seafoodFacts(text));
  else if (found.has("fish") && group === "3500") add(mercuryFacts(text));
  if (group === "0100") add(/^eggs?\b/.test(text) ? ["egg"] : ["milk"]);
  if (group === "1800") add(plainBakeFacts(text) ?? []);

  if (SAYS_GLUTEN_FREE.test(record.description.toLowerCase()) || BREWED_WITHOUT_WHEAT.test(text)) {
    for (const fact of GLUTEN_FACTS) found.delete(fact);
  }
  if (isUndeclared(group, text)) found.add("undeclared");

  const facts = withImplied(found);
  if (!facts.includes("animal") && betrayedByNutrients(record, text)) {
    return withImplied([...facts, "animal", "undeclared"]);
  }
  return facts;
}
