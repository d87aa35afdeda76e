// Pure. What a food is made of, in words.
import { ALLERGENS, type Allergen, DIETS, type Diet, suitsDiet } from "#lib/domain/catalogue/facts.ts";

export const ALLERGEN_WORDS: Readonly<Record<Allergen, string>> = {
  gluten: "cereals with gluten",
  milk: "milk",
  egg: "egg",
  fish: "fish",
  crustacean: "crustaceans",
  mollusc: "molluscs",
  soy: "soya",
  peanut: "peanut",
  treeNut: "tree nuts",
  sesame: "sesame",
  mustard: "mustard",
  celery: "celery",
  lupin: "lupin",
};

export const DIET_WORDS: Readonly<Record<Diet, string>> = {
  omnivore: "Everything",
  pescatarian: "Pescatarian",
  vegetarian: "Vegetarian",
  vegan: "Vegan",
};

/** The allergens that a food's facts name, in the order of the lists. */
export const allergensIn = (facts: readonly string[]): readonly Allergen[] =>
  ALLERGENS.filter((allergen) => facts.includes(allergen));

/** The diets a food fits, strictest first; "omnivore" says nothing and is left out. */
export function dietsFor(facts: readonly string[]): readonly Diet[] {
  const set = new Set(facts);
  return DIETS.filter((diet) => diet !== "omnivore" && suitsDiet(diet, set)).toReversed();
}

const CAUTIONS: Readonly<Record<string, string>> = {
  alcohol: "contains alcohol",
  liver: "liver: very rich in retinol, to be left out in pregnancy",
  highMercury: "a fish high in mercury",
  mediumMercury: "a fish with some mercury",
  rawEgg: "raw egg",
  rawSprouts: "raw sprouts: to be cooked in pregnancy",
  smokedFish: "smoked fish",
  softCheese: "soft cheese",
  grapefruit: "grapefruit: changes how some medicines work",
  brazilNut: "Brazil nuts: very rich in selenium, two a day at most",
  caffeine: "contains caffeine",
  oyster: "oysters",
};

/** Safety facts worth saying on a food's page. */
export const cautionsFor = (facts: readonly string[]): readonly string[] =>
  facts.flatMap((fact) => CAUTIONS[fact] ?? []);
