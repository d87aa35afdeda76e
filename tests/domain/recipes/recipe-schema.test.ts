import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { recipeFileJsonSchema } from "#lib/schemas/recipe-file.ts";
import { RECIPES_DIRECTORY } from "#lib/store/recipe-files.ts";

it("the schema editors use is the schema recipes are read by", async () => {
  const written = JSON.parse(await readFile(join(RECIPES_DIRECTORY, "recipe.schema.json"), "utf8"));
  expect(written, "run: npm run recipe:check -- --schema > prisma/recipes/recipe.schema.json").toEqual(
    JSON.parse(JSON.stringify(recipeFileJsonSchema())),
  );
});
