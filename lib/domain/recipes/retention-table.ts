// Pure. Reads the retention table: which share of each nutrient survives a way of cooking.
// Source: USDA Table of Nutrient Retention Factors, Release 6 (2007), DOI 10.15482/USDA.ADC/1409034.
import type { NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import { RETENTION_COLUMNS, RETENTION_LINES } from "./retention-data.ts";

/** USDA nutrient number → columns of the catalogue it speaks for. Alcohol (221) has no column. */
const COVERS: Readonly<Record<string, readonly NutrientId[]>> = {
  "301": ["calcium"],
  "303": ["iron"],
  "304": ["magnesium"],
  "305": ["phosphorus"],
  "306": ["potassium"],
  "307": ["sodium"],
  "309": ["zinc"],
  "312": ["copper"],
  "318": ["vitaminAIu"],
  "321": ["betaCarotene"],
  "322": ["alphaCarotene"],
  "334": ["betaCryptoxanthin"],
  "337": ["lycopene"],
  "338": ["luteinZeaxanthin"],
  "392": ["vitaminA", "retinol"],
  "401": ["vitaminC"],
  "404": ["thiamin"],
  "405": ["riboflavin"],
  "406": ["niacin"],
  "415": ["vitaminB6"],
  "417": ["folateTotal"],
  "418": ["vitaminB12"],
  "421": ["choline"],
  "431": ["folicAcid"],
  "432": ["foodFolate"],
};

/** Code 2402 (lean fish, simmered, with drippings) prints 80 for these minerals, where both the same fish without
 * its liquid (2401) and fatty fish with it (2552) keep more: taken as a misprint and read as 100, as in 2552. */
const MISPRINT = { code: "2402", percent: 100 };
const MINERALS = [
  "calcium",
  "iron",
  "magnesium",
  "phosphorus",
  "potassium",
  "sodium",
  "zinc",
  "copper",
] as const;

export interface RetentionRow {
  /** Four digits, leading zeros kept. */
  readonly code: string;
  /** USDA's own words. */
  readonly description: string;
  /** Percent kept, by nutrient; a nutrient that is not here has no published factor. */
  readonly percent: Readonly<Partial<Record<NutrientId, number>>>;
}

function readTable(): ReadonlyMap<string, RetentionRow> {
  const columns = RETENTION_COLUMNS.split(" ");
  const rows = new Map<string, RetentionRow>();
  for (const line of RETENTION_LINES.trim().split("\n")) {
    const [code = "", ...rest] = line.split(" ");
    const percent: Partial<Record<NutrientId, number>> = {};
    for (const [index, column] of columns.entries()) {
      for (const nutrient of COVERS[column] ?? []) percent[nutrient] = Number(rest[index]);
    }
    if (code === MISPRINT.code) for (const mineral of MINERALS) percent[mineral] = MISPRINT.percent;
    rows.set(code, { code, description: rest.slice(columns.length).join(" "), percent });
  }
  return rows;
}

export const RETENTION_TABLE: ReadonlyMap<string, RetentionRow> = readTable();
