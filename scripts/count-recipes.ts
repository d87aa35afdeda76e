// `npm run recipe:counts`: what the cookbook offers, counted from its files; ends with code 1 when something falls short.
import { worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { recipeFacts } from "#lib/domain/recipes/compute-facts.ts";
import { countCookbook, falls } from "#lib/domain/recipes/cookbook-counts.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";
import { readRecipeFiles } from "#lib/store/recipe-files.ts";

const foods = new Map(readCatalogueFiles().map((food) => [food.key, food]));
const worst = worstOfGroup(foods.values());
const { recipes, problems } = await readRecipeFiles();
const lines = countCookbook(
  recipes.map(({ recipe }) => ({ recipe, facts: recipeFacts(recipe, foods, worst) })),
  foods,
);
for (const line of lines) {
  const bound = line.least === null ? `at most ${line.most}` : `at least ${line.least}`;
  process.stdout.write(
    `${falls(line) ? "✗" : "✓"} ${String(line.count).padStart(4)}  ${line.what} (${bound})\n`,
  );
}
for (const problem of problems) process.stdout.write(`✗ ${problem.file}: ${problem.message}\n`);
if (problems.length > 0 || lines.some(falls)) process.exitCode = 1;
