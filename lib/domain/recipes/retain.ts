// Pure. What is left of each nutrient of an ingredient after cooking.
// Method: EuroFIR recipe calculation, retention by ingredient: amount × raw content × percent kept.
import type { Food } from "#lib/domain/catalogue/food.ts";
import type { NutrientId, NutrientProfile } from "#lib/domain/nutrition/nutrients.ts";
import type { RetentionClass } from "./retention-class-names.ts";
import type { IngredientRetention } from "./retention-code.ts";

/**
 * Percent kept of nutrients Release 6 does not list, as USDA itself used when it calculated cooked entries of SR28
 * (read back from raw and cooked pairs); the nutrient is marked as assumed wherever these are used.
 */
const IMPLIED: Readonly<
  Record<"manganese" | "pantothenicAcid", readonly (readonly [number, readonly RetentionClass[]])[]>
> = {
  manganese: [
    [
      95,
      [
        "greens",
        "rootVegetable",
        "vegetable",
        "potato",
        "sweetPotato",
        "tomato",
        "pasta",
        "rice",
        "cereal",
        "oatmeal",
      ],
    ],
    [85, ["legumeQuick", "legumeMedium", "legumeSlow"]],
  ],
  pantothenicAcid: [
    [90, ["greens", "rootVegetable", "vegetable", "potato", "sweetPotato", "tomato"]],
    [90, ["fishLean", "fishFatty", "shellfish", "shellfishInShell", "seafoodOther"]],
    [75, ["legumeQuick", "legumeMedium", "legumeSlow", "chicken", "turkey"]],
    [85, ["pasta", "rice", "cereal", "oatmeal"]],
  ],
};

/** Vitamins and minerals without a column in Release 6. Selenium showed no loss in any class. */
export const WITHOUT_FACTOR: readonly NutrientId[] = [
  "selenium",
  "manganese",
  "pantothenicAcid",
  "vitaminD",
  "vitaminDIu",
  "vitaminE",
  "vitaminK",
];

/** Energy, protein, fats, carbohydrate, fibre, sugars, ash, cholesterol: kept whole by convention of the method. */
export const MACRONUTRIENTS: readonly NutrientId[] = [
  "energy",
  "protein",
  "fat",
  "carbohydrate",
  "fibre",
  "sugars",
  "ash",
  "saturatedFat",
  "monounsaturatedFat",
  "polyunsaturatedFat",
  "cholesterol",
];

/** Share kept (0 to 1) of one nutrient, before the sums (folate, vitamin A) are made. */
export function shareKept(retention: IngredientRetention, nutrient: NutrientId): number {
  if (!retention.row) return 1;
  const published = retention.row.percent[nutrient];
  if (published !== undefined) return published / 100;
  if (nutrient === "manganese" || nutrient === "pantothenicAcid") {
    const implied = IMPLIED[nutrient].find(([, classes]) => classes.includes(retention.class));
    return (implied?.[0] ?? 100) / 100;
  }
  return 1;
}

/**
 * Per 100 g of the raw food, what is left after cooking; null stays null. Water is not treated here.
 * Folate and vitamin A are sums of parts that cook differently, so each is scaled by what its parts keep; where a part
 * is not measured, the lowest share of any part is used, so that a gap never makes a food look better.
 */
export function profileKept(food: Food, retention: IngredientRetention): NutrientProfile {
  const raw = food.per100g;
  if (!retention.row) return raw;
  const keep = (nutrient: NutrientId) => shareKept(retention, nutrient);
  const kept = Object.fromEntries(
    Object.entries(raw).map(([id, amount]) => [id, amount === null ? null : amount * keep(id as NutrientId)]),
  ) as Record<NutrientId, number | null>;

  const scale = (sum: NutrientId, parts: readonly (readonly [NutrientId, number])[], otherwise: number) => {
    const before = weigh(raw, parts);
    const after = weigh(kept, parts);
    const share = before !== null && after !== null && before > 0 ? after / before : otherwise;
    const amount = raw[sum];
    kept[sum] = amount === null ? null : amount * share;
  };
  const folateLowest = Math.min(keep("foodFolate"), keep("folicAcid"), keep("folateTotal"));
  scale(
    "folate",
    [
      ["foodFolate", 1],
      ["folicAcid", 1.7],
    ],
    folateLowest,
  );
  scale(
    "folateTotal",
    [
      ["foodFolate", 1],
      ["folicAcid", 1],
    ],
    folateLowest,
  );
  const vitaminAParts = [
    ["retinol", 1],
    ["betaCarotene", 1 / 12],
    ["alphaCarotene", 1 / 24],
    ["betaCryptoxanthin", 1 / 24],
  ] as const;
  scale("vitaminA", vitaminAParts, Math.min(keep("vitaminA"), ...vitaminAParts.map(([part]) => keep(part))));
  return kept;
}

/** Weighted sum of the parts; null when any is not measured. */
function weigh(profile: NutrientProfile, parts: readonly (readonly [NutrientId, number])[]): number | null {
  let sum = 0;
  for (const [part, weight] of parts) {
    const amount = profile[part];
    if (amount === null) return null;
    sum += amount * weight;
  }
  return sum;
}
