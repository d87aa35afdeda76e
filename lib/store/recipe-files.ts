import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { isMap, isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { fail, ok, type Result } from "#lib/domain/shared/result.ts";
import { recipeFileSchema, toRecipe } from "#lib/schemas/recipe-file.ts";
import type { RecipeProblem, RecipeSource } from "#lib/use-cases/load-recipes.ts";

export const RECIPES_DIRECTORY = join(import.meta.dirname, "../../prisma/recipes");

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const spell = (path: readonly PropertyKey[]) =>
  path
    .map((part) => (typeof part === "number" ? `[${part + 1}]` : `.${String(part)}`))
    .join("")
    .replace(/^\./, "");

/**
 * Reads one recipe out of YAML text. `file` is used for messages, and its base name becomes the id.
 * Every problem found is returned with the line it stands on.
 */
export function parseRecipe(text: string, file: string): Result<RecipeSource, readonly RecipeProblem[]> {
  const id = basename(file).replace(/\.ya?ml$/, "");
  const problems: RecipeProblem[] = [];
  const report = (line: number, message: string) => problems.push({ file, line, message });
  if (!ID.test(id)) report(1, `the file's name "${id}" must be lower-case words joined by hyphens`);

  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  for (const error of document.errors) {
    report(
      error.linePos?.[0].line ?? 1,
      error.message.split("\n")[0]?.replace(/ at line .*$/, "") ?? "not YAML",
    );
  }
  if (document.errors.length > 0) return fail(problems);

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
      const key = isMap(parent)
        ? parent.items.find((pair) => isNode(pair.key) && pair.key.toJSON() === path[depth - 1])?.key
        : document.getIn(path.slice(0, depth), true);
      if (isNode(key) && key.range) return lines.linePos(key.range[0]).line;
    }
    return 1;
  };
  const explain = (issue: z.core.$ZodIssue) => {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys)
        report(lineOf([...issue.path, key]), `${spell([...issue.path, key])} is not a known key`);
    } else {
      report(lineOf(issue.path), `${spell(issue.path)} ${issue.message}`.trim());
    }
  };

  const parsed = recipeFileSchema.safeParse(document.toJS());
  if (!parsed.success) parsed.error.issues.forEach(explain);
  if (!parsed.success || problems.length > 0) return fail(problems);
  return ok({
    recipe: toRecipe(id, parsed.data),
    file,
    hash: createHash("sha256").update(text).digest("hex"),
  });
}

export const readRecipeFile = async (file: string) => parseRecipe(await readFile(file, "utf8"), file);

export interface RecipesOnDisk {
  readonly recipes: readonly RecipeSource[];
  readonly problems: readonly RecipeProblem[];
}

/** Every recipe below `directory`, in order of id. Two files of one name, or two recipes of one name, are problems. */
export async function readRecipeFiles(directory: string = RECIPES_DIRECTORY): Promise<RecipesOnDisk> {
  const files = (await readdir(directory, { recursive: true }))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(directory, name));
  const results = await Promise.all(files.map(readRecipeFile));
  const problems: RecipeProblem[] = results.flatMap((result) => (result.ok ? [] : result.reason));
  const recipes = results
    .flatMap((result) => (result.ok ? [result.value] : []))
    .sort((a, b) => (a.recipe.id < b.recipe.id ? -1 : 1));

  const taken = new Map<string, string>();
  for (const { recipe, file } of recipes) {
    for (const label of [`id ${recipe.id}`, `name "${recipe.name.toLowerCase()}"`]) {
      const first = taken.get(label);
      if (first)
        problems.push({
          file,
          line: 1,
          message: `${label} is already used by ${relative(directory, first)}`,
        });
      else taken.set(label, file);
    }
  }
  return { recipes, problems };
}
