// Pure. A food's name as the rules read it.
import type { CatalogueRecord } from "../catalogue-record.ts";

/** What a name says is absent, or merely uses an ingredient's word for: taken out before any rule looks. */
const SAYS_NOTHING_OF_CONTENT: readonly RegExp[] = [
  // "(Includes USDA commodity food A256)", "(includes oyster, soda, soup)" names uses and shapes of crackers.
  /\((?:also )?includes?[^)]*commodit[^)]*\)/g,
  /\(includes oyster, soda, soup\)/g,
  /\(?\bn x 6\.25\)?/g,
  // "without milk", "no added sugar", "(chicken not included)"
  /\bwithout (?:added )?[\w-]+(?: sauce)?/g,
  /\bno (?:added )?(?:meat|egg|eggs|milk|broth|cholesterol|salt|sugar|alcohol|pulp)\b(?: added)?/g,
  /\([^)]*not included\)/g,
  /\b(?:gluten|wheat|egg|dairy|milk|caffeine|cholesterol)[- ]+free\b/g,
  // What an industrial fat is for is not what it is made of.
  /,? *(?:with )?(?:principal use|used? for|used? similar|uses similar|typical basis|multiuse|confection fat).*$/g,
  /\bnon[- ]dairy butter flavor/g,
];

const CURLY_QUOTES = /[\u2018\u2019]/g;

/** Lower-case description with its common names, less the phrases that tell nothing of what is in the food. */
export function ruleText(record: Pick<CatalogueRecord, "description" | "commonName">): string {
  let text = `${record.description} ${record.commonName ? `(${record.commonName})` : ""}`
    .toLowerCase()
    .replace(CURLY_QUOTES, "'");
  for (const phrase of SAYS_NOTHING_OF_CONTENT) text = text.replace(phrase, " ");
  return text.replace(/\s+/g, " ").trim();
}

/** The name says the food imitates meat with plants. */
export const isMeatSubstitute = (text: string): boolean =>
  /\bmeatless\b|\bveggie\b|\bvegetarian\b|\bvegan\b|soyburger|\bveja-links|\bvege-burger|meat extender|^(?:loma linda|worthington|morningstar farms|gardenburger)\b/.test(
    text,
  );
