// Brings the cookbook in the database up to date with prisma/recipes. Safe to repeat; does nothing when nothing changed.
//   node scripts/load-recipes.ts            the database of DATABASE_URL; foods must have been imported
import { createHash } from "node:crypto";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { foodStore } from "#lib/store/foods.ts";
import { PrismaClient } from "#lib/store/generated/client.ts";
import { methodFingerprint } from "#lib/store/method-fingerprint.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { readRecipeFiles } from "#lib/store/recipe-files.ts";
import { recipeStore } from "#lib/store/recipes.ts";
import { type LoadReport, loadRecipes, type RecipeProblem } from "#lib/use-cases/load-recipes.ts";
import { recookOwnRecipes } from "#lib/use-cases/recook-own-recipes.ts";

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Files that cannot be read as recipes; the message has one line for each problem. */
export class RecipeFilesError extends Error {
  override readonly name = "RecipeFilesError";
  constructor(problems: readonly RecipeProblem[]) {
    super(
      problems
        .map(({ file, line, message }) => `${relative(process.cwd(), file)}:${line}  ${message}`)
        .join("\n"),
    );
  }
}

/** Loads the cookbook into the database at `url`. Throws RecipeFilesError when a recipe file has a problem. */
export async function loadCookbook(url: string): Promise<LoadReport> {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: url }) });
  try {
    const store = recipeStore(db);
    const readCatalogue = async () => {
      const foods = await foodStore(db).loadAllFoods();
      return { foods: new Map(foods.map((food) => [food.key, food])), worst: worstOfGroup(foods) };
    };
    const loaded = await loadRecipes(
      {
        readRecipes: () => readRecipeFiles(),
        methodFingerprint,
        catalogueFingerprint: store.catalogueFingerprint,
        readCatalogue,
        shelf: store,
        digest,
      },
      new Date(),
    );
    if (!loaded.ok) throw new RecipeFilesError(loaded.reason);
    const [method, catalogue] = await Promise.all([methodFingerprint(), store.catalogueFingerprint([])]);
    const own = ownRecipeStore(db, digest(`${method} ${catalogue}`));
    await recookOwnRecipes({ outdated: own.outdated, recooked: own.recooked, readCatalogue });
    return loaded.value;
  } finally {
    await db.$disconnect();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const url = process.env.DATABASE_URL;
  if (!url) {
    console.error("DATABASE_URL is not set: which database should the recipes be loaded into?");
    process.exit(2);
  }
  const started = performance.now();
  try {
    const { recipes, written, retired } = await loadCookbook(url);
    const news = written + retired === 0 ? "nothing new" : `${written} written, ${retired} retired`;
    console.log(`${recipes} recipes, ${news} (${Math.round(performance.now() - started)} ms)`);
  } catch (error) {
    console.error(`Recipes not loaded:\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
