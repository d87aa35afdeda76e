// Pure. Which foods may enter a plan as a dish or part of one, and why the others may not.
import type { CatalogueRecord } from "./catalogue-record.ts";
import { anyOf } from "./facts/word-rule.ts";
import type { FoodFact } from "./facts.ts";
import type { FoodGroupCode } from "./food-group.ts";

interface Exclusion {
  /** A short sentence for the person. */
  readonly reason: string;
  readonly groups?: readonly FoodGroupCode[];
  readonly fact?: FoodFact;
  readonly words?: RegExp;
  /** The reason does not hold where this matches. */
  readonly unless?: RegExp;
}

/** First match gives the reason. Within one entry every condition given must hold. */
const EXCLUSIONS: readonly Exclusion[] = [
  { reason: "Made for babies and toddlers.", groups: ["0300"] },
  { reason: "A fast-food dish whose recipe is not known.", groups: ["2100"] },
  { reason: "A restaurant dish whose recipe is not known.", groups: ["3600"] },
  { reason: "A ready meal whose recipe is not known.", groups: ["2200"] },
  {
    reason: "A traditional food of American Indian and Alaska Native peoples, hardly ever in shops.",
    groups: ["3500"],
  },
  { reason: "Alcohol is never planned.", fact: "alcohol", groups: ["1400"] },
  { reason: "Human milk is not sold as food.", words: anyOf`milk, human` },
  {
    reason: "A supplement rather than a food.",
    words: anyOf`^fish oil | protein supplement | nutritional supplement |
      protein powder | whey protein | muscle milk | nutritional drink | nutritional shake | meal replacement |
      meal supplement | slimfast | ensure\b | boost plus | special k protein shake | special k20 | formulated bar |
      herbal extract | fluid replacement`,
  },
  { reason: "Energy drinks are not planned.", words: anyOf`energy drink | cran-energy` },
  {
    reason: "Made for factories, not for kitchens.",
    words: anyOf`industrial(?! and retail) | mechanically (?:separated|deboned) |
      shortening (?:cake|bread|frying|confectionery) | shortening, (?:special|confectionery|multipurpose) |
      stabilized | glucose reduced | , egg[^,]*sugared | yolk, raw, frozen | bakery, flour mix`,
  },
  { reason: "Supplied to public programmes, not sold in shops.", words: anyOf`^usda commodity` },
  {
    reason: "A dry mix: not eaten as it is.",
    words: anyOf`dry mix | dry packet mix | drink mix, .*powder | beverage mix[^,]*, powder | flavor mix, powder |
      cocoa mix.*(?:powder|mix \() | drink, .*powder | (?:dried|dry) powdered mix | mix, dry | shake mix |
      (?:brownie|biscuit|cake|stuffing|seasoning|sauce|alfredo|egg) mix | sour mix, powder | lemonade, powder |
      instant breakfast powder | tea, instant.*powder | broth cubes, dry | cubed, dry | bouillon, (?:powder, )?dry |
      vegetable, dry, powder | gravy, .*dry | (?:cream substitute|dessert topping), powdered | chocolate powder |
      malt powder | rich chocolate, powder | cereal grain beverage, powder`,
    unless: /\bprepared\b/,
  },
  {
    reason: "A concentrate: not drunk as it is.",
    words: anyOf`frozen concentrate | undiluted`,
    unless: /\bprepared\b|, diluted with/,
  },
  { reason: "Very high in mercury.", fact: "highMercury" },
  { reason: "Its iodine varies too much to be planned.", fact: "seaweed" },
  {
    reason: "Oil mills' by-product, hardly ever sold for cooking.",
    words: anyOf`seeds, (?:cottonseed|safflower seed meal|sesame (?:flour|meal)|sunflower seed flour) |
      soy meal | seeds, sisymbrium`,
  },
  { reason: "A protected animal.", words: anyOf`^turtle` },
  {
    reason: "Hardly ever sold as food.",
    words: anyOf`(?:brains?|lungs?|spleen|pancreas|thymus|sweetbread|ears|jowl|suet|leaf fat)\b`,
    groups: ["1000", "1300", "1700"],
  },
  {
    reason: "Hardly ever sold as food.",
    words: anyOf`nuts, acorn | game meat, (?:horse|opossum|raccoon|muskrat|beaver|bear|squirrel) | jellyfish | oil, (?:nutmeg|ucuhuba|cupu|babassu|sheanut|teaseed|tomatoseed|oat)`,
  },
  {
    reason: "A trimming, not a food in itself.",
    words: anyOf`separable fat, [^()]* | external fat only | seam fat only | skin only | skin \(`,
    groups: ["0500", "1000", "1300", "1700"],
  },
  {
    reason: "Poisonous unless cooked with special care.",
    words: anyOf`cassava, raw | beans, kidney, mature seeds, sprouted, raw`,
  },
  { reason: "Chewing gum is not eaten.", words: anyOf`chewing gum` },
];

export interface PlanEligibility {
  readonly planEligible: boolean;
  readonly planExclusion: string | null;
}

/** `facts` as derived; `text` as the rules read the name (facts/food-name.ts). */
export function planEligibility(
  record: Pick<CatalogueRecord, "groupCode">,
  facts: readonly FoodFact[],
  text: string,
): PlanEligibility {
  const hit = EXCLUSIONS.find(
    (exclusion) =>
      (exclusion.groups?.includes(record.groupCode) ?? true) &&
      (exclusion.fact === undefined || facts.includes(exclusion.fact)) &&
      (exclusion.words?.test(text) ?? true) &&
      !exclusion.unless?.test(text),
  );
  return { planEligible: hit === undefined, planExclusion: hit?.reason ?? null };
}
