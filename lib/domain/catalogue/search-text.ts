// Pure. What the type-ahead matches against: a food's name with the word a person would type first in front.
import type { CatalogueRecord } from "./catalogue-record.ts";

/** Heads that only sort the catalogue: nobody looks for "Fish, salmon" under fish, nor "Nuts, almonds" under nuts. */
const SORTING_HEADS =
  /^(fish|nuts|seeds|spices|beverages?|cereals ready-to-eat|cereals|crustaceans|mollusks|game meat|alcoholic beverages?|leavening agents),\s*/i;

/** Combining marks left when accents are split from their letters. */
const MARKS = /\p{M}/gu;

/** Lower case, no accents, words parted by single spaces; digits, % and & stay. */
export function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9%&.]+/g, " ")
    .replace(/(?<!\d)\.|\.(?!\d)/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** Name (sorting head last), then other common names and the maker. */
export function searchText(
  record: Pick<CatalogueRecord, "description" | "commonName" | "manufacturer">,
): string {
  const { description, commonName, manufacturer } = record;
  const head = SORTING_HEADS.exec(description);
  const name = head ? `${description.slice(head[0].length)} ${head[1]}` : description;
  return plainWords([name, commonName, manufacturer].filter(Boolean).join(" "));
}

/** Most words a search looks at; more would only slow it. */
const MOST_WORDS = 8;

/** A word of a search, and the forms that count as the same word ("tomatoes", "tomato"). */
export interface SearchWord {
  readonly typed: string;
  /** Without a plural ending: the beginning that any match must have. */
  readonly stem: string;
}

/** "Raw spinach!" as [raw, spinach]; empty when nothing can be looked for. */
export function searchWords(query: string): SearchWord[] {
  const words = plainWords(query).split(" ").filter(Boolean).slice(0, MOST_WORDS);
  return [...new Set(words)].map((typed) => ({ typed, stem: singular(typed) }));
}

function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) return word;
  if (/(?:to|ta)es$/.test(word) || /(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("ies") && word.length > 4) return word.slice(0, -3);
  return word.slice(0, -1);
}
