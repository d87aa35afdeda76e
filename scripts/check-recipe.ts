// Tells a recipe's author what is wrong with a file and what a serving brings. Needs no database.
//   npm run recipe:check -- prisma/recipes/lunch/red-lentil-soup.yaml …     or     npm run recipe:check -- --all
//   npm run recipe:check -- --schema > prisma/recipes/recipe.schema.json     writes the schema editors use
import { existsSync } from "node:fs";
import { ALLERGENS, DIETS, freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import { worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { NUTRIENTS, SCORED_NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import { checkRecipe, unknownFoods } from "#lib/domain/recipes/check-recipe.ts";
import { recipeFacts } from "#lib/domain/recipes/compute-facts.ts";
import { costClassOf, thingsToBuy } from "#lib/domain/recipes/cost-class.ts";
import { type Recipe, type RecipeFacts, SLOTS } from "#lib/domain/recipes/recipe.ts";
import type { RecipeRemark } from "#lib/domain/recipes/recipe-bounds.ts";
import { recipeTraits } from "#lib/domain/recipes/recipe-traits.ts";
import { retentionOf } from "#lib/domain/recipes/retention-code.ts";
import { recipeFileJsonSchema } from "#lib/schemas/recipe-file.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { readRecipeFile, readRecipeFiles } from "#lib/store/recipe-files.ts";
import type { RecipeProblem, RecipeSource } from "#lib/use-cases/load-recipes.ts";

/** Recommended intakes of a woman of 19 to 30 (Dietary Reference Intakes, National Academies), for orientation. */
const ADULT: Readonly<Record<ScoredNutrient, number>> = {
  protein: 46,
  fibre: 25,
  calcium: 1000,
  iron: 18,
  magnesium: 310,
  phosphorus: 700,
  potassium: 2600,
  sodium: 1500,
  zinc: 8,
  copper: 0.9,
  manganese: 1.8,
  selenium: 55,
  vitaminC: 75,
  thiamin: 1.1,
  riboflavin: 1.1,
  niacin: 14,
  pantothenicAcid: 5,
  vitaminB6: 1.3,
  folate: 400,
  choline: 425,
  vitaminB12: 2.4,
  vitaminA: 700,
  vitaminE: 15,
  vitaminD: 15,
  vitaminK: 90,
};

const print = (text: string) => process.stdout.write(`${text}\n`);
const foods: ReadonlyMap<FoodKey, Food> = new Map(readCatalogueFiles().map((food) => [food.key, food]));
const worst = worstOfGroup(foods.values());

const figure = (n: number) => (n >= 100 ? n.toFixed(0) : n >= 10 ? n.toFixed(1) : n.toFixed(2));

function showServing(recipe: Recipe, facts: RecipeFacts): void {
  const serving = facts.perServing;
  const traits = recipeTraits(facts, foods);
  const whole = new Set(facts.facts);
  print(
    `  ${recipe.slots.join(", ")} · ${recipe.servings} servings · ${recipe.totalMinutes} min · family ${traits.family} · ${costClassOf(recipe)} things to buy (${thingsToBuy(recipe)})`,
  );
  print(
    `  a serving: ${serving.energy.known.toFixed(0)} kcal, protein ${serving.protein.known.toFixed(0)} g, ` +
      `carbs ${serving.carbohydrate.known.toFixed(0)} g, fat ${serving.fat.known.toFixed(0)} g ` +
      `(saturated ${serving.saturatedFat.known.toFixed(1)} g), ` +
      (facts.servingGrams === null
        ? "weight on the plate unknown"
        : `about ${facts.servingGrams.toFixed(0)} g`),
  );
  for (const nutrient of SCORED_NUTRIENTS) {
    const { known, worst: most, complete } = serving[nutrient];
    const { name, unit } = NUTRIENTS[nutrient];
    const share = Math.round((known / ADULT[nutrient]) * 100);
    const missing = complete ? "" : `  at least (at most ${figure(most)})`;
    print(
      `  ${name.padEnd(24)}${figure(known).padStart(8)} ${unit.padEnd(3)}${`${share} %`.padStart(6)}${missing}`,
    );
  }
  print(`  diets: ${DIETS.filter((diet) => suitsDiet(diet, whole)).join(", ")}`);
  print(`  allergens: ${ALLERGENS.filter((allergen) => whole.has(allergen)).join(", ") || "none"}`);
  print(`  facts: ${facts.facts.join(", ") || "none"}`);
  for (const item of recipe.ingredients) {
    const food = foods.get(item.food);
    if (!food) continue;
    const kept = retentionOf(food, item);
    const how = kept.row
      ? `${kept.row.code} ${kept.row.description}`
      : kept.heated
        ? "no factor"
        : "as bought";
    const label = `${item.grams} g ${item.name}${item.optional ? " (optional)" : ""}`;
    print(`    ${label.padEnd(34)} ${how}${kept.assumption ? `  ~ ${kept.assumption}` : ""}`);
    print(`      ${food.key} ${food.description}`);
  }
}

function report({ recipe, file }: RecipeSource, brief: boolean): number {
  const unknown = unknownFoods(recipe, foods);
  const facts = unknown.length > 0 ? null : recipeFacts(recipe, foods, worst);
  const remarks: readonly RecipeRemark[] = facts ? checkRecipe(recipe, facts, foods) : unknown;
  const wrong = remarks.filter((remark) => remark.weight === "wrong");
  if (!brief || wrong.length > 0) print(`${wrong.length > 0 ? "✗" : "✓"} ${recipe.name}  (${file})`);
  for (const remark of brief ? wrong : remarks)
    print(`  ${remark.weight === "wrong" ? "WRONG" : "note "} ${remark.message}`);
  if (facts && !brief) showServing(recipe, facts);
  return wrong.length;
}

/** How many recipes there are of each kind. */
function summarise(sources: readonly RecipeSource[]): void {
  const facts = sources
    .filter(({ recipe }) => unknownFoods(recipe, foods).length === 0)
    .map(({ recipe }) => new Set(recipeFacts(recipe, foods, worst).facts));
  const count = (label: string, n: number) => `${label} ${n}`;
  const slots = SLOTS.map((slot) =>
    count(slot, sources.filter(({ recipe }) => recipe.slots.includes(slot)).length),
  );
  const diets = DIETS.map((diet) => count(diet, facts.filter((own) => suitsDiet(diet, own)).length));
  const free = ALLERGENS.map((allergen) =>
    count(`no ${allergen}`, facts.filter((own) => freeOfAllergens([allergen], own)).length),
  );
  const quick = sources.filter(({ recipe }) => recipe.totalMinutes <= 20).length;
  const used = new Set(sources.flatMap(({ recipe }) => recipe.ingredients.map((item) => item.food)));
  print([slots, diets, free].map((line) => line.join(", ")).join("\n"));
  print(`ready in 20 minutes ${quick}, distinct foods ${used.size}`);
}

const complain = (problems: readonly RecipeProblem[]) => {
  for (const problem of problems) print(`✗ ${problem.file}:${problem.line}  ${problem.message}`);
  return problems.length;
};

const inputs = process.argv.slice(2);
let wrong = 0;
if (inputs.includes("--schema")) {
  print(JSON.stringify(recipeFileJsonSchema(), null, 2));
} else if (inputs.includes("--all")) {
  const { recipes, problems } = await readRecipeFiles();
  wrong += complain(problems);
  for (const recipe of recipes) wrong += report(recipe, true);
  summarise(recipes);
  print(`${recipes.length} recipes read, ${wrong} things wrong`);
} else if (inputs.length === 0 || inputs.includes("--help")) {
  print(
    "npm run recipe:check -- FILE …   what is wrong with a recipe, what a serving brings, which bounds it breaks",
  );
  print("npm run recipe:check -- --all    the same for every recipe, in short");
  print("npm run recipe:check -- --schema the JSON schema editors use");
  process.exitCode = inputs.length === 0 ? 2 : 0;
} else {
  for (const input of inputs) {
    if (!existsSync(input)) {
      print(`✗ ${input}: there is no such file`);
      wrong += 1;
      continue;
    }
    const read = await readRecipeFile(input);
    wrong += read.ok ? report(read.value, false) : complain(read.reason);
  }
}
if (wrong > 0) process.exitCode = 1;
