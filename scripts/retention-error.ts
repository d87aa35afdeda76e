// How well do raw amounts × retention factors foretell the catalogue's own cooked foods? Prints a table as Markdown.
//   node scripts/retention-error.ts
// Pairs are raw and cooked entries of SR28 whose descriptions differ only in the way of cooking. They are compared per
// gram of solids that cooking neither adds nor takes (protein for meat and fish, dry matter without fat for plants), so
// that no yield is needed. Raw and cooked samples are often decades apart: the errors are an upper bound of the method's.
import type { Food } from "#lib/domain/catalogue/food.ts";
import { NUTRIENTS, type NutrientId } from "#lib/domain/nutrition/nutrients.ts";
import type { CookingMethod, RecipeIngredient } from "#lib/domain/recipes/recipe.ts";
import { profileKept } from "#lib/domain/recipes/retain.ts";
import { retentionOf } from "#lib/domain/recipes/retention-code.ts";
import { grams } from "#lib/domain/shared/units.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";

const TESTED = [
  "magnesium",
  "potassium",
  "calcium",
  "phosphorus",
  "iron",
  "zinc",
  "copper",
  "vitaminC",
  "thiamin",
  "riboflavin",
  "niacin",
  "vitaminB6",
  "folate",
  "choline",
  "vitaminB12",
  "vitaminA",
] as const satisfies readonly NutrientId[];

interface Way {
  readonly pattern: RegExp;
  readonly method: CookingMethod;
  readonly liquid: "kept" | "drained" | null;
}

/** How SR28 words its ways of cooking. */
const WAYS: readonly Way[] = [
  { pattern: /, cooked, boiled, drained, without salt$/, method: "boiled", liquid: "drained" },
  { pattern: /, cooked, boiled, without salt$/, method: "boiled", liquid: "drained" },
  { pattern: /, cooked, roasted$/, method: "roasted", liquid: null },
  { pattern: /, cooked, (broiled|grilled)$/, method: "grilled", liquid: null },
  { pattern: /, cooked, (braised|stewed|simmered)$/, method: "simmered", liquid: "drained" },
  { pattern: /, cooked, dry heat$/, method: "baked", liquid: "drained" },
];

interface Pair {
  readonly family: string;
  readonly raw: Food;
  readonly cooked: Food;
  readonly item: RecipeIngredient;
}

const foods = readCatalogueFiles();
const byDescription = new Map(foods.map((food) => [food.description.toLowerCase(), food]));

function pairOf(cooked: Food): Pair | null {
  const way = WAYS.find(({ pattern }) => pattern.test(cooked.description));
  if (!way) return null;
  const stem = cooked.description.replace(way.pattern, "").toLowerCase();
  const raw = byDescription.get(`${stem}, raw`) ?? byDescription.get(`${stem}, mature seeds, raw`);
  if (!raw) return null;
  const item: RecipeIngredient = {
    food: raw.key,
    name: raw.description,
    amount: 100,
    unit: "g",
    grams: grams(100),
    preparation: null,
    cook: { method: way.method, liquid: way.liquid, minutes: null },
    optional: false,
  };
  const family = retentionOf(raw, item).class;
  return { family, raw, cooked, item };
}

const ANIMAL = new Set(["0500", "0700", "1000", "1300", "1500", "1700"]);

/** Raw grams that make 100 g of the cooked food. */
function rawForCooked({ raw, cooked }: Pair): number | null {
  const solids = (food: Food) => {
    const { water, fat, protein } = food.per100g;
    if (ANIMAL.has(food.groupCode)) return protein;
    return water === null || fat === null ? null : 100 - water - fat;
  };
  const before = solids(raw);
  const after = solids(cooked);
  return before && after ? (100 * after) / before : null;
}

/** Amounts too small to measure well: below this share of the largest value among the cooked foods of the pairs. */
const NOISE_SHARE = 0.02;
/** Most columns agreeing to the digit is the mark of an entry that was calculated with the same factors. */
const CALCULATED_SHARE = 0.6;

interface Outcome {
  readonly withFactors: number;
  readonly without: number;
}

function outcomes(pair: Pair, floor: Readonly<Record<NutrientId, number>>): Map<NutrientId, Outcome> | null {
  const factor = rawForCooked(pair);
  if (factor === null) return null;
  const kept = profileKept(pair.raw, retentionOf(pair.raw, pair.item));
  const found = new Map<NutrientId, Outcome>();
  let same = 0;
  for (const nutrient of TESTED) {
    const measured = pair.cooked.per100g[nutrient];
    const foretold = kept[nutrient];
    const raw = pair.raw.per100g[nutrient];
    if (measured === null || foretold === null || raw === null || measured < floor[nutrient]) continue;
    const withFactors = (foretold * factor) / 100 / measured - 1;
    if (Math.abs(withFactors) < 0.015) same += 1;
    found.set(nutrient, { withFactors, without: (raw * factor) / 100 / measured - 1 });
  }
  return found.size < 4 || same / found.size > CALCULATED_SHARE ? null : found;
}

const median = (values: readonly number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
};
const percent = (n: number) => `${Math.round(n * 100)}`;
const signed = (n: number) => `${n > 0.005 ? "+" : ""}${percent(n)}`;
const print = (text: string) => process.stdout.write(`${text}\n`);

const pairs = foods.map(pairOf).filter((pair) => pair !== null);
const floor = Object.fromEntries(
  TESTED.map((nutrient) => [
    nutrient,
    NOISE_SHARE * Math.max(...pairs.map(({ cooked }) => cooked.per100g[nutrient] ?? 0)),
  ]),
) as Record<NutrientId, number>;
const tested = pairs
  .map((pair) => ({ pair, found: outcomes(pair, floor) }))
  .filter(({ found }) => found !== null);

print(`${pairs.length} raw and cooked pairs, ${tested.length} of them not evidently calculated.\n`);
for (const [heading, of] of [
  ["Meat, poultry and fish", (pair: Pair) => ANIMAL.has(pair.raw.groupCode)],
  ["Vegetables, pulses and grains", (pair: Pair) => !ANIMAL.has(pair.raw.groupCode)],
] as const) {
  const own = tested.filter(({ pair }) => of(pair));
  print(`### ${heading}: ${own.length} pairs\n`);
  table(own.map(({ found }) => found));
}

function table(found: readonly (Map<NutrientId, Outcome> | null)[]): void {
  print("| nutrient | pairs | median error, factors | bias, factors | median error, nothing lost |");
  print("|---|---|---|---|---|");
  for (const nutrient of TESTED) {
    const all = found.flatMap((one) => one?.get(nutrient) ?? []);
    if (all.length < 5) continue;
    print(
      `| ${NUTRIENTS[nutrient].name} | ${all.length} | ${percent(median(all.map((one) => Math.abs(one.withFactors))))} % ` +
        `| ${signed(median(all.map((one) => one.withFactors)))} % | ${percent(median(all.map((one) => Math.abs(one.without))))} % |`,
    );
  }
  print("");
}
print("### Bias by class\n\n| class | pairs | magnesium | potassium | folate | vitamin C | B6 |");
print("|---|---|---|---|---|---|---|");
for (const family of [...new Set(tested.map(({ pair }) => pair.family))].sort()) {
  const own = tested.filter(({ pair }) => pair.family === family);
  if (own.length < 4) continue;
  const cell = (nutrient: NutrientId) => {
    const all = own.flatMap(({ found }) => found?.get(nutrient)?.withFactors ?? []);
    return all.length < 4 ? "–" : `${signed(median(all))} %`;
  };
  print(
    `| ${family} | ${own.length} | ${(["magnesium", "potassium", "folate", "vitaminC", "vitaminB6"] as const).map(cell).join(" | ")} |`,
  );
}
