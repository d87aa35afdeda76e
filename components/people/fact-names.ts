// Pure. Foods that safety rules leave out or limit, as a person calls them.
import type { FoodFact } from "#lib/domain/catalogue/facts.ts";

const NAMES: Readonly<Partial<Record<FoodFact, string>>> = {
  liver: "liver",
  organMeat: "offal",
  curedMeat: "cured and cold meat",
  redMeat: "red meat",
  highMercury: "fish with much mercury",
  mediumMercury: "fish with some mercury",
  smokedFish: "smoked fish",
  rawSprouts: "raw sprouts",
  softCheese: "soft cheese",
  agedCheese: "aged cheese",
  fermentedSoy: "soy sauce, miso and other fermented soya",
  grapefruit: "grapefruit, pomelo and Seville orange",
  brazilNut: "Brazil nuts",
  rawEgg: "raw egg",
  oyster: "oysters",
  broadBean: "broad beans",
  alcohol: "alcohol",
  caffeine: "coffee and other sources of caffeine",
  gluten: "cereals with gluten",
  wheat: "wheat",
  crustacean: "crustaceans",
  mollusc: "molluscs",
  fish: "fish",
  seaweed: "seaweed",
  juice: "juice",
};

export const factName = (fact: string): string => NAMES[fact as FoodFact] ?? fact;
