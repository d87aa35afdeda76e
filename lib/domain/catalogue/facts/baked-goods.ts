// Pure. Baked goods whose ingredients are taken as known. Assumption: a plain bread is flour, water, yeast or lime,
// salt and oil; to that come the things which shops' versions usually hold, so that an allergy is not overlooked.
// Everything else that is baked is "undeclared". People with allergies are told to read the label all the same.
import type { FoodFact } from "../facts.ts";

interface PlainBake {
  readonly name: RegExp;
  /** Beyond what the words of the name tell (wheat, rye, oats, egg …). */
  readonly also: readonly FoodFact[];
}

/** First match wins. */
const PLAIN_BAKES: readonly PlainBake[] = [
  { name: /^leavening agents/, also: [] },
  { name: /^tortillas, .*\bcorn\b|^taco shells|^tostada shells/, also: [] },
  { name: /^tortillas, /, also: ["soy"] },
  { name: /^bread, (?:french or vienna|italian|pita|chapati or roti)/, also: [] },
  { name: /^rolls, (?:french|hard)/, also: ["soy"] },
  { name: /^bread, (?:multi-grain|wheat, sprouted)/, also: ["soy", "sesame", "oats"] },
  {
    name: /^bread, (?:white|whole-wheat), commercially|^bread, (?:wheat|white wheat|cracked-wheat|rye|pumpernickel)\b/,
    also: ["soy"],
  },
  { name: /^bread, naan/, also: ["milk", "egg"] },
  { name: /^(?:bread|rolls), .*(?:rice flour|tapioca starch|rice starch)/, also: ["milk", "egg", "soy"] },
  { name: /^rolls, (?:hamburger|dinner, (?:whole-wheat|wheat|rye))/, also: ["milk", "egg", "soy", "sesame"] },
  { name: /^bagels, (?!egg)/, also: ["soy", "sesame"] },
  { name: /^english muffins, (?:plain|wheat|whole-wheat|whole grain)/, also: ["milk", "soy"] },
  {
    name: /^crackers, (?:matzo, (?:plain|whole-wheat)|crispbread, rye|rye, wafers, plain|water biscuits)/,
    also: [],
  },
  { name: /^crackers, (?:saltines|whole-wheat|melba toast, (?:plain|wheat))/, also: ["soy", "milk"] },
  { name: /^bread crumbs, dry, grated, plain|^croutons, plain/, also: ["milk", "egg", "soy", "sesame"] },
  { name: /^phyllo dough/, also: ["soy"] },
  { name: /^wonton wrappers/, also: ["egg"] },
];

/** What a plain baked food holds beyond its name's words; null when its ingredients are not known. */
export function plainBakeFacts(text: string): readonly FoodFact[] | null {
  return PLAIN_BAKES.find((bake) => bake.name.test(text))?.also ?? null;
}
