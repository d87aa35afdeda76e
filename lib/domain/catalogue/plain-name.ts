// Pure. A food's name as people say it, for lists: "Mollusks, clam, mixed species, cooked, moist heat" is "Clam, cooked".
// Its own page keeps the whole description, which says exactly what was measured.

/** Shelves of the database, not foods. */
const SHELVES =
  /^(?:fish|mollusks|crustaceans|seeds|nuts|beverages?|snacks?|game meat|spices|finger snacks|cereals ready-to-eat)$/i;
/** What tells a laboratory's samples apart and means nothing to a cook. */
const ASIDE = new RegExp(
  "^(?:" +
    [
      "mixed species",
      "all commercial varieties",
      "all (?:grades|classes|varieties|types|areas)",
      "(?:broilers or fryers|variety meats and by-products|mature seeds|fresh|domestic|imported|regular|common)",
      "(?:moist|dry) heat.*",
      "drained(?: solids)?(?: with bone)?",
      "solids and liquids",
      "with(?:out)? (?:added )?salt(?: added)?",
      "no salt added",
      "separable .*",
      "trimmed to .*",
      "(?:choice|select|prime)",
      "boneless|bone-in",
      "shelf[- ]stable",
      "ready[- ]to[- ](?:drink|serve|eat)",
      "includes .*",
      "with added .*",
      "fortified with .*",
      "unspecified oils",
      "undiluted|unblanched",
      "vitamins .*|B12|D2",
      "retail parts|domesticated|cured",
    ].join("|") +
    ")$",
);
const BRAND = /^[A-Z'&. ]{4,}$/;
const METHODS = /^(?:boiled|roasted|braised|grilled|broiled|baked|simmered|steamed|pan-fried|fried|stewed)\b/;

const MOST_PARTS = 4;

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** Shouted words in ordinary letters. */
const calm = (text: string) =>
  text.replaceAll(/[A-Z][A-Z'-]{2,}/g, (word) => word[0] + word.slice(1).toLowerCase());

/** @returns never empty: a description that is nothing but asides is given as it is */
export function plainName(description: string): string {
  const parts = description
    .replaceAll(/\s*\([^)]*\)?/g, "")
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const [head = "", ...rest] = parts;
  const named = SHELVES.test(head) && rest.length > 0 ? rest : parts;
  const said = named.filter(
    (part, place) => (place === 0 || !ASIDE.test(part)) && !(BRAND.test(part) && named.length > 1),
  );
  const method = said.some((part) => METHODS.test(part));
  const kept = said
    .filter((part) => !(method && part === "cooked"))
    .map((part) => (part === "meat only" ? "without skin" : part))
    .slice(0, MOST_PARTS);
  return kept.length === 0 ? description : sentence(calm(kept.join(", ")));
}
