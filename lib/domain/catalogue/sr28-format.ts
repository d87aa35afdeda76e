// Pure. Reads USDA SR28's two text files. Format: SR28 documentation (2015), "ABBREV" and "FOOD_DES".
// A blank field is "not measured", never zero. The files are not in the same order: they are joined by key.
import { NUTRIENT_IDS, type NutrientId, type NutrientProfile } from "#lib/domain/nutrition/nutrients.ts";
import { grams } from "#lib/domain/shared/units.ts";
import type { CatalogueRecord } from "./catalogue-record.ts";
import type { FoodMeasure } from "./food.ts";
import { isFoodGroupCode } from "./food-group.ts";

/** The file is not what the format says; the message names file, line and what was expected. */
export class CatalogueFormatError extends Error {
  override readonly name = "CatalogueFormatError";
}

const ABBREV_COLUMNS = 53;
const FOOD_DES_COLUMNS = 14;
const FIRST_NUTRIENT = 2;
const FIRST_MEASURE = 48;
const IU_PER_MICROGRAM = 40;

interface Line {
  readonly at: string;
  readonly fields: readonly string[];
}

function splitLines(text: string, file: string, columns: number): Line[] {
  const lines: Line[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    if (raw === "") continue;
    const at = `${file} line ${index + 1}`;
    const fields = raw.split("^");
    if (fields.length !== columns) {
      throw new CatalogueFormatError(`${at}: expected ${columns} fields, found ${fields.length}`);
    }
    lines.push({ at, fields });
  }
  if (lines.length === 0) throw new CatalogueFormatError(`${file} holds no foods`);
  return lines;
}

function textOf(line: Line, column: number): string | null {
  const field = line.fields[column] ?? "";
  if (field === "") return null;
  if (field.length < 2 || !field.startsWith("~") || !field.endsWith("~")) {
    throw new CatalogueFormatError(`${line.at}: field ${column + 1} should be text between tildes: ${field}`);
  }
  return field.slice(1, -1).trim() || null;
}

function numberOf(line: Line, column: number): number | null {
  const field = line.fields[column] ?? "";
  if (field === "") return null;
  const value = Number(field);
  if (!/^\d*\.?\d+$/.test(field) || !Number.isFinite(value)) {
    throw new CatalogueFormatError(
      `${line.at}: field ${column + 1} should be a number of 0 or more: "${field}"`,
    );
  }
  return value;
}

function keyOf(line: Line): string {
  const key = textOf(line, 0);
  if (key === null || !/^\d{5}$/.test(key)) {
    throw new CatalogueFormatError(`${line.at}: the key should be five digits, found ${line.fields[0]}`);
  }
  return key;
}

function byKey(lines: readonly Line[]): Map<string, Line> {
  const found = new Map<string, Line>();
  for (const line of lines) {
    const key = keyOf(line);
    const before = found.get(key);
    if (before) throw new CatalogueFormatError(`${line.at}: food ${key} already stands at ${before.at}`);
    found.set(key, line);
  }
  return found;
}

/** "3 oz" with 85 g: the weight is for the stated amount, so 1 oz is 28.3 g. Null when there is no weight. */
function measureOf(line: Line, column: number): FoodMeasure | null {
  const weight = numberOf(line, column);
  const description = textOf(line, column + 1);
  if (weight === null || weight === 0 || description === null) return null;
  const match = /^(\d*\.?\d+)\s+(.*)$/.exec(description);
  const amount = Number(match?.[1]);
  const unit = match?.[2]?.trim();
  if (!unit || !(amount > 0)) {
    throw new CatalogueFormatError(
      `${line.at}: a measure should be an amount and a unit, found "${description}"`,
    );
  }
  return { amount, unit, grams: grams(weight) };
}

function nutrientsOf(line: Line): NutrientProfile {
  const found = {} as Record<NutrientId, number | null>;
  for (const [index, nutrient] of NUTRIENT_IDS.entries()) {
    found[nutrient] = numberOf(line, FIRST_NUTRIENT + index);
  }
  // The two vitamin D columns are one figure, 40 IU to the microgram; 51 vegetarian foods give it in IU alone.
  if (found.vitaminD === null && found.vitaminDIu !== null)
    found.vitaminD = found.vitaminDIu / IU_PER_MICROGRAM;
  return found;
}

/**
 * Joins the two files into one record per food, sorted by key.
 * @param abbrev content of ABBREV.txt (nutrients per 100 g edible portion, two household weights, refuse)
 * @param foodDes content of FOOD_DES.txt (names, group, survey flag)
 * @throws CatalogueFormatError when a line, key, number or the match between the files is not as documented
 */
export function parseSr28(abbrev: string, foodDes: string): CatalogueRecord[] {
  const amounts = byKey(splitLines(abbrev, "ABBREV.txt", ABBREV_COLUMNS));
  const names = byKey(splitLines(foodDes, "FOOD_DES.txt", FOOD_DES_COLUMNS));
  for (const [key, line] of amounts) {
    if (!names.has(key)) throw new CatalogueFormatError(`${line.at}: food ${key} is not in FOOD_DES.txt`);
  }
  const records: CatalogueRecord[] = [];
  for (const [key, line] of names) {
    const numbers = amounts.get(key);
    if (!numbers) throw new CatalogueFormatError(`${line.at}: food ${key} is not in ABBREV.txt`);
    const groupCode = textOf(line, 1);
    const description = textOf(line, 2);
    const shortDescription = textOf(line, 3);
    if (groupCode === null || !isFoodGroupCode(groupCode)) {
      throw new CatalogueFormatError(`${line.at}: unknown food group "${groupCode}"`);
    }
    if (description === null || shortDescription === null) {
      throw new CatalogueFormatError(`${line.at}: food ${key} has no name`);
    }
    records.push({
      key,
      description,
      shortDescription,
      commonName: textOf(line, 4),
      manufacturer: textOf(line, 5),
      scientificName: textOf(line, 9),
      groupCode,
      inSurvey: textOf(line, 6) === "Y",
      refusePercent: numberOf(line, 8),
      refuseDescription: textOf(line, 7),
      per100g: nutrientsOf(numbers),
      measures: [FIRST_MEASURE, FIRST_MEASURE + 2]
        .map((column) => measureOf(numbers, column))
        .filter((measure) => measure !== null),
    });
  }
  return records.sort((a, b) => (a.key < b.key ? -1 : 1));
}
