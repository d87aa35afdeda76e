// Pure. The kitchens of the cookbook, by the part of the world they come from; a recipe's cuisine is one of these.
export const WORLD_REGIONS = [
  "Africa",
  "Asia",
  "Europe",
  "Middle East",
  "North America",
  "Oceania",
  "South America and the Caribbean",
] as const;
export type WorldRegion = (typeof WORLD_REGIONS)[number];

const KITCHENS: Readonly<Record<WorldRegion, string>> = {
  Africa:
    "Algerian, Egyptian, Ethiopian, Ghanaian, Kenyan, Libyan, Moroccan, Nigerian, Senegalese, South African, Tunisian, Ugandan",
  Asia:
    "Anglo-Indian, Bangladeshi, Burmese, Cantonese, Chinese, Filipino, Goan, Gujarati, Hyderabadi, Indonesian, Japanese, " +
    "Korean, Malaysian, Nepali, North Indian, Pakistani, Punjabi, South Indian, Sri Lankan, Taiwanese, Thai, Vietnamese",
  Europe:
    "Ashkenazi, Austrian, Belgian, British, Bulgarian, Croatian, Czech, Danish, Dutch, Estonian, Finnish, French, German, " +
    "Greek, Hungarian, Icelandic, Irish, Italian, Latvian, Lithuanian, Moldovan, Nordic, Norwegian, Polish, Portuguese, " +
    "Romanian, Russian, Scottish, Serbian, Spanish, Swedish, Swiss, Ukrainian, Welsh",
  "Middle East":
    "Armenian, Georgian, Iraqi, Israeli, Lebanese, Levantine, Palestinian, Persian, Syrian, Turkish, Yemeni",
  "North America": "American, Canadian, Costa Rican, Guatemalan, Hawaiian, Honduran, Mexican",
  Oceania: "Australian, New Zealand",
  "South America and the Caribbean":
    "Argentine, Bolivian, Brazilian, Caribbean, Chilean, Colombian, Cuban, Ecuadorian, Haitian, Jamaican, Peruvian, " +
    "Trinidadian, Venezuelan",
};

const REGION_OF: ReadonlyMap<string, WorldRegion> = new Map(
  WORLD_REGIONS.flatMap((region) => KITCHENS[region].split(", ").map((name) => [name, region] as const)),
);

/** Where a cuisine is at home; null for a name this list does not have (a slip of the pen, or one's own recipe). */
export const regionOf = (cuisine: string): WorldRegion | null => REGION_OF.get(cuisine) ?? null;
