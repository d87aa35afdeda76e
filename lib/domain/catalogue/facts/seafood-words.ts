// Pure. Words that tell of fish and shellfish outside the fish group. Other sea animals (jellyfish, sea cucumber,
// sea squirts) count as fish: whoever avoids fish, for diet or for allergy, avoids them too.
import type { FoodGroupCode } from "../food-group.ts";
import { anyOf, everyOf, type WordRule } from "./word-rule.ts";

const NEVER_FISH: readonly FoodGroupCode[] = [
  "0100",
  "0200",
  "0500",
  "0900",
  "1000",
  "1200",
  "1300",
  "1700",
  "2000",
];

export const SEAFOOD_WORDS: readonly WordRule[] = [
  {
    facts: ["fish"],
    words: anyOf`fish\b | filet-o-fish | anchov | sardine | tuna\b | salmon\b | cod\b | caviar | roe\b | surimi |
      worcestershire | gefilte | catfish | halibut | herring | mackerel | trout | tilapia | whitefish |
      sheefish | smelts?\b | lingcod | shark | caesar | kimchi | omega plus | with omega-3 | sea cucumber |
      ascidians | oopah`,
    except: everyOf`fish-shaped | fish, devilfish`,
    notIn: NEVER_FISH,
  },
  {
    facts: ["crustacean"],
    words: anyOf`crabs?\b | lobsters? | shrimps? | crayfish | crawfish | prawns?\b | krill | kimchi | seafood`,
    notIn: ["0900", "1500"],
  },
  {
    facts: ["mollusc"],
    words: anyOf`oysters?\b | clams?\b | clamato | mussels?\b | scallops\b | squid\b | calamari | octopus |
      cuttlefish | abalone | whelk | conch\b | snails?\b | chiton\b | cockles | seafood`,
    except: everyOf`soup & oyster | vegetable oyster`,
    notIn: ["0500", "1100", "1500"],
  },
  // The omega-3 of that spread is fish oil in fish gelatin.
  { facts: ["gelatin"], words: anyOf`peanut butter with omega-3` },
];
