// The columns of table foods, in the order in which the import writes them (prisma/schema.prisma maps the same names).
import type { CatalogueEntry } from "#lib/domain/catalogue/catalogue-record.ts";
import { searchText } from "#lib/domain/catalogue/search-text.ts";
import { NUTRIENT_IDS, NUTRIENTS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";

const UNIT_SUFFIX = { g: "g", mg: "mg", µg: "ug", kcal: "kcal", IU: "iu" } as const;
/** Columns whose name says more than nutrient and unit. */
const NAMED_OTHERWISE: Partial<Record<NutrientId, string>> = {
  folate: "folate_dfe_ug",
  vitaminA: "vitamin_a_rae_ug",
  vitaminAIu: "vitamin_a_iu",
  vitaminDIu: "vitamin_d_iu",
};

/** vitaminB12 → vitamin_b12_ug */
export function columnOf(nutrient: NutrientId): string {
  const snake = nutrient.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return NAMED_OTHERWISE[nutrient] ?? `${snake}_${UNIT_SUFFIX[NUTRIENTS[nutrient].unit]}`;
}

type Cell = string | number | boolean | null | readonly string[];

/** Column name and its value, for every column but the release. */
export const FOOD_COLUMNS: readonly (readonly [string, (food: CatalogueEntry) => Cell])[] = [
  ["key", (food) => food.key],
  ["description", (food) => food.description],
  ["short_description", (food) => food.shortDescription],
  ["common_name", (food) => food.commonName],
  ["manufacturer", (food) => food.manufacturer],
  ["scientific_name", (food) => food.scientificName],
  ["group_code", (food) => food.groupCode],
  ["in_survey", (food) => food.inSurvey],
  ["refuse_percent", (food) => food.refusePercent],
  ["refuse_description", (food) => food.refuseDescription],
  ["completeness", (food) => food.completeness],
  ["facts", (food) => food.facts],
  ["plan_eligible", (food) => food.planEligible],
  ["plan_exclusion", (food) => food.planExclusion],
  ["search_text", searchText],
  ...NUTRIENT_IDS.map((id) => [columnOf(id), (food: CatalogueEntry) => food.per100g[id]] as const),
];

/** One line of PostgreSQL's text format for COPY. */
export const copyLine = (cells: readonly Cell[]): string => `${cells.map(copyCell).join("\t")}\n`;

const SPECIAL: Readonly<Record<string, string>> = { "\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r" };
const escaped = (text: string) => text.replace(/[\\\t\n\r]/g, (character) => SPECIAL[character] ?? "");

function copyCell(cell: Cell): string {
  if (cell === null) return "\\N";
  if (typeof cell === "boolean") return cell ? "t" : "f";
  if (typeof cell === "number") return String(cell);
  if (typeof cell === "string") return escaped(cell);
  return escaped(`{${cell.map((item) => `"${item.replace(/["\\]/g, "\\$&")}"`).join(",")}}`);
}
