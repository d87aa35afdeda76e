// Pure. The nutrients in the order and company a reader looks for them.
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";

export interface NutrientSection {
  readonly title: string;
  readonly nutrients: readonly NutrientId[];
  /** Shown folded: forms and parts of the nutrients above. */
  readonly detail: boolean;
}

export const NUTRIENT_SECTIONS: readonly NutrientSection[] = [
  {
    title: "Energy and the large parts",
    nutrients: ["energy", "protein", "carbohydrate", "fibre", "sugars", "fat", "water"],
    detail: false,
  },
  {
    title: "Minerals",
    nutrients: [
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
    ],
    detail: false,
  },
  {
    title: "Vitamins",
    nutrients: [
      "vitaminA",
      "thiamin",
      "riboflavin",
      "niacin",
      "pantothenicAcid",
      "vitaminB6",
      "folate",
      "vitaminB12",
      "choline",
      "vitaminC",
      "vitaminD",
      "vitaminE",
      "vitaminK",
    ],
    detail: false,
  },
  {
    title: "Fats",
    nutrients: ["saturatedFat", "monounsaturatedFat", "polyunsaturatedFat", "cholesterol"],
    detail: false,
  },
  {
    title: "Forms and parts",
    nutrients: [
      "retinol",
      "alphaCarotene",
      "betaCarotene",
      "betaCryptoxanthin",
      "lycopene",
      "luteinZeaxanthin",
      "vitaminAIu",
      "vitaminDIu",
      "folateTotal",
      "foodFolate",
      "folicAcid",
      "ash",
    ],
    detail: true,
  },
];
