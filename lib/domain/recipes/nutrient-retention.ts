// Pure. What cooking leaves of one nutrient, food by food and way by way, read from the retention table.
// Source: USDA Table of Nutrient Retention Factors, Release 6 (2007). Stand-ins for what the table does not list are
// left out: they are assumptions, not figures.
import type { NutrientId, ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { RetentionClass } from "./retention-class-names.ts";
import { CODES_OF_CLASS } from "./retention-methods.ts";
import { RETENTION_TABLE } from "./retention-table.ts";

export const WAYS_OF_COOKING = [
  { id: "drained", label: "Boiled, water poured away" },
  { id: "kept", label: "In liquid that is eaten" },
  { id: "oven", label: "Baked or roasted" },
  { id: "pan", label: "Fried or stir-fried" },
] as const;
export type WayOfCooking = (typeof WAYS_OF_COOKING)[number]["id"];

/** The keys of the table of methods that mean this way, the narrower first. */
const KEYS: Readonly<Record<WayOfCooking, readonly string[]>> = {
  drained: ["wet:drained", "boiled"],
  kept: ["wet:kept", "wet"],
  oven: ["oven"],
  pan: ["stirFried", "fat"],
};

const FOODS: readonly (readonly [string, RetentionClass])[] = [
  ["Leafy greens", "greens"],
  ["Broccoli, beans, peppers", "vegetable"],
  ["Carrots, onions, squash", "rootVegetable"],
  ["Potatoes, peeled", "potato"],
  ["Dried beans", "legumeMedium"],
  ["Rice", "rice"],
  ["Pasta", "pasta"],
  ["Oily fish", "fishFatty"],
  ["Chicken", "chicken"],
  ["Beef", "beef"],
  ["Eggs", "egg"],
];

export interface CookedShare {
  readonly food: string;
  /** Percent of the raw amount kept; null where the table has no factor of its own. */
  readonly kept: Readonly<Record<WayOfCooking, number | null>>;
}

/** The column of the table that speaks for a nutrient: folate is the one that grows in food. */
const columnOf = (nutrient: ScoredNutrient): NutrientId => (nutrient === "folate" ? "foodFolate" : nutrient);

/** A row for each food; empty for nutrients the table does not list. */
export function cookedShares(nutrient: ScoredNutrient): CookedShare[] {
  const column = columnOf(nutrient);
  const percent = (name: RetentionClass, way: WayOfCooking): number | null => {
    const code = KEYS[way].map((key) => CODES_OF_CLASS[name][key]).find((each) => each !== undefined);
    return code === undefined || code.startsWith("~")
      ? null
      : (RETENTION_TABLE.get(code)?.percent[column] ?? null);
  };
  return FOODS.map(([food, name]) => ({
    food,
    kept: {
      drained: percent(name, "drained"),
      kept: percent(name, "kept"),
      oven: percent(name, "oven"),
      pan: percent(name, "pan"),
    },
  })).filter(({ kept }) => Object.values(kept).some((share) => share !== null));
}
