// How a food stands in its tables, and back.
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import type { FoodMeasure } from "#lib/domain/catalogue/food.ts";
import { isFoodGroupCode } from "#lib/domain/catalogue/food-group.ts";
import { NUTRIENT_IDS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import { grams } from "#lib/domain/shared/units.ts";
import type { Prisma } from "./generated/client.ts";

export const WITH_MEASURES = {
  include: { measures: { orderBy: { position: "asc" } } },
} as const satisfies Prisma.FoodDefaultArgs;
type FoodRow = Prisma.FoodGetPayload<typeof WITH_MEASURES>;

export const toMeasure = (row: { amount: number; unit: string; grams: number }): FoodMeasure => ({
  amount: row.amount,
  unit: row.unit,
  grams: grams(row.grams),
});

export function toEntry(row: FoodRow): CatalogueEntry {
  const { groupCode } = row;
  // The import writes nothing else.
  if (!isFoodGroupCode(groupCode)) throw new Error(`Food ${row.key} has the unknown group ${groupCode}.`);
  return {
    key: row.key,
    description: row.description,
    shortDescription: row.shortDescription,
    commonName: row.commonName,
    manufacturer: row.manufacturer,
    scientificName: row.scientificName,
    groupCode,
    inSurvey: row.inSurvey,
    facts: row.facts,
    planEligible: row.planEligible,
    planExclusion: row.planExclusion,
    refusePercent: row.refusePercent,
    refuseDescription: row.refuseDescription,
    completeness: row.completeness,
    per100g: Object.fromEntries(NUTRIENT_IDS.map((id) => [id, row[id]])) as Record<NutrientId, number | null>,
    measures: row.measures.map(toMeasure),
  };
}
