// Pure. What one fact says of others: beef is red meat is meat is animal.
import { ALLERGENS, type FoodFact, ORIGINS, SAFETY_FACTS } from "../facts.ts";

export const IMPLIES: Readonly<Partial<Record<FoodFact, readonly FoodFact[]>>> = {
  beef: ["meat", "redMeat"],
  pork: ["meat", "redMeat"],
  poultry: ["meat"],
  game: ["meat"],
  redMeat: ["meat"],
  curedMeat: ["meat"],
  organMeat: ["meat"],
  meat: ["animal"],
  fish: ["animal"],
  crustacean: ["animal"],
  mollusc: ["animal"],
  egg: ["animal"],
  milk: ["animal"],
  honey: ["animal"],
  gelatin: ["animal"],
  animalFat: ["animal"],
  oyster: ["mollusc"],
  smokedFish: ["fish"],
  highMercury: ["fish"],
  mediumMercury: ["fish"],
  rawEgg: ["egg"],
  softCheese: ["milk"],
  agedCheese: ["milk"],
  wheat: ["gluten"],
  fermentedSoy: ["soy"],
  brazilNut: ["treeNut"],
};

const ORDER: readonly FoodFact[] = [
  ...new Set<FoodFact>([...ORIGINS, ...ALLERGENS, "wheat", "oats", ...SAFETY_FACTS, "undeclared"]),
];

/** Every fact and all it implies, each once, in the order of facts.ts. */
export function withImplied(facts: Iterable<FoodFact>): FoodFact[] {
  const all = new Set<FoodFact>();
  const add = (fact: FoodFact): void => {
    if (all.has(fact)) return;
    all.add(fact);
    for (const implied of IMPLIES[fact] ?? []) add(implied);
  };
  for (const fact of facts) add(fact);
  return ORDER.filter((fact) => all.has(fact));
}
