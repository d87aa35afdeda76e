// Pure. What the fish group's names tell: which kind of sea animal, and how much mercury it is likely to hold.
// Source: US FDA and EPA, "Advice about Eating Fish" (2021): choices to avoid, good choices, best choices.
import type { FoodFact } from "../facts.ts";
import { anyOf } from "./word-rule.ts";

const AVOID = anyOf`mackerel, king | marlin | roughy | shark | swordfish | tilefish | tuna, bigeye | bluefin`;

/** "Best choices". A fish that the advice does not name is held to be no better than a "good choice". */
const BEST = anyOf`anchovy | croaker, atlantic | mackerel, atlantic | mackerel, pacific | butterfish | catfish | cod\b |
  flatfish | haddock | herring | mullet | ocean perch | perch | pollock | salmon | sardine | shad\b | smelt\b |
  tilapia | trout, (?:mixed|rainbow|brook) | tuna, (?:light|fresh, skipjack|skipjack) | whitefish | whiting |
  fish sticks | surimi | roe\b | caviar | cisco | scup`;

/** Facts of a food of group 1500 from its rule text. */
export function seafoodFacts(text: string): FoodFact[] {
  if (/^crustaceans/.test(text)) return imitation(text) ? ["crustacean", "fish"] : ["crustacean"];
  if (/^mollusks/.test(text)) return imitation(text) ? ["mollusc", "fish"] : ["mollusc"];
  if (/^frog|^turtle/.test(text)) return ["meat", "game"];
  // Jellyfish: no fish, yet what a person who avoids fish means.
  if (/^jellyfish/.test(text)) return ["fish"];
  return ["fish", ...mercuryFacts(text)];
}

const imitation = (text: string) => /surimi/.test(text);

/** Mercury facts of a fish by its name; nothing for the "best choices". */
export function mercuryFacts(text: string): FoodFact[] {
  if (AVOID.test(text)) return ["highMercury"];
  return BEST.test(text) ? [] : ["mediumMercury"];
}
