// Pure. The nutrients of USDA SR28's abbreviated file, in its column order, with the unit of each amount per 100 g.
// Source: USDA National Nutrient Database for Standard Reference, Release 28 (2015), documentation, file ABBREV.

export type NutrientUnit = "g" | "mg" | "µg" | "kcal" | "IU";

interface NutrientEntry {
  readonly unit: NutrientUnit;
  /** As written in a sentence. */
  readonly name: string;
  /** As written where space is short. */
  readonly short: string;
}

const entry = (unit: NutrientUnit, name: string, short = name): NutrientEntry => ({ unit, name, short });

export const NUTRIENTS = {
  water: entry("g", "Water"),
  energy: entry("kcal", "Energy"),
  protein: entry("g", "Protein"),
  fat: entry("g", "Fat"),
  ash: entry("g", "Ash"),
  carbohydrate: entry("g", "Carbohydrate", "Carbs"),
  fibre: entry("g", "Fibre"),
  sugars: entry("g", "Sugars"),
  calcium: entry("mg", "Calcium"),
  iron: entry("mg", "Iron"),
  magnesium: entry("mg", "Magnesium"),
  phosphorus: entry("mg", "Phosphorus"),
  potassium: entry("mg", "Potassium"),
  sodium: entry("mg", "Sodium"),
  zinc: entry("mg", "Zinc"),
  copper: entry("mg", "Copper"),
  manganese: entry("mg", "Manganese"),
  selenium: entry("µg", "Selenium"),
  vitaminC: entry("mg", "Vitamin C"),
  thiamin: entry("mg", "Thiamin (B1)", "B1"),
  riboflavin: entry("mg", "Riboflavin (B2)", "B2"),
  niacin: entry("mg", "Niacin (B3)", "B3"),
  pantothenicAcid: entry("mg", "Pantothenic acid (B5)", "B5"),
  vitaminB6: entry("mg", "Vitamin B6", "B6"),
  folateTotal: entry("µg", "Folate, total"),
  folicAcid: entry("µg", "Folic acid (added)"),
  foodFolate: entry("µg", "Folate from food"),
  folate: entry("µg", "Folate (DFE)", "Folate"),
  choline: entry("mg", "Choline"),
  vitaminB12: entry("µg", "Vitamin B12", "B12"),
  vitaminAIu: entry("IU", "Vitamin A (IU)"),
  vitaminA: entry("µg", "Vitamin A (RAE)", "Vitamin A"),
  retinol: entry("µg", "Retinol"),
  alphaCarotene: entry("µg", "Alpha-carotene"),
  betaCarotene: entry("µg", "Beta-carotene"),
  betaCryptoxanthin: entry("µg", "Beta-cryptoxanthin"),
  lycopene: entry("µg", "Lycopene"),
  luteinZeaxanthin: entry("µg", "Lutein and zeaxanthin"),
  vitaminE: entry("mg", "Vitamin E"),
  vitaminD: entry("µg", "Vitamin D"),
  vitaminDIu: entry("IU", "Vitamin D (IU)"),
  vitaminK: entry("µg", "Vitamin K"),
  saturatedFat: entry("g", "Saturated fat"),
  monounsaturatedFat: entry("g", "Monounsaturated fat"),
  polyunsaturatedFat: entry("g", "Polyunsaturated fat"),
  cholesterol: entry("mg", "Cholesterol"),
} as const satisfies Record<string, NutrientEntry>;

export type NutrientId = keyof typeof NUTRIENTS;
export const NUTRIENT_IDS = Object.keys(NUTRIENTS) as NutrientId[];
export const isNutrientId = (text: string): text is NutrientId => Object.hasOwn(NUTRIENTS, text);

/** Nutrients with a reference intake and a column in the catalogue: these the planner scores. */
export const SCORED_NUTRIENTS = [
  "protein",
  "fibre",
  "calcium",
  "iron",
  "magnesium",
  "phosphorus",
  "potassium",
  "sodium",
  "zinc",
  "copper",
  "manganese",
  "selenium",
  "vitaminC",
  "thiamin",
  "riboflavin",
  "niacin",
  "pantothenicAcid",
  "vitaminB6",
  "folate",
  "choline",
  "vitaminB12",
  "vitaminA",
  "vitaminE",
  "vitaminD",
  "vitaminK",
] as const satisfies readonly NutrientId[];
export type ScoredNutrient = (typeof SCORED_NUTRIENTS)[number];

/** What a person may prioritise: sodium is a nutrient too, for those who sweat much; its limit still holds. */
export const PRIORITY_NUTRIENTS = SCORED_NUTRIENTS;

/** Body stores of these even out over days, so they are judged on the week's mean (recipes-guidance, IOM). */
export const STORED_NUTRIENTS: ReadonlySet<NutrientId> = new Set<NutrientId>([
  "vitaminB12",
  "vitaminD",
  "vitaminA",
  "vitaminE",
  "vitaminK",
  "retinol",
]);

/** Amounts by nutrient; null means "not measured". */
export type NutrientProfile = Readonly<Record<NutrientId, number | null>>;
