// The way of computing, as one short text: it changes with any line of the code that turns a file into a row, so that
// recipes are computed anew after an upgrade and left alone otherwise.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const LIB = join(import.meta.dirname, "..");
const RECIPES = "domain/recipes";
const OTHERS = ["schemas/recipe-file.ts", "store/recipes.ts", "domain/nutrition/nutrients.ts"];

export async function methodFingerprint(): Promise<string> {
  const own = (await readdir(join(LIB, RECIPES)))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(RECIPES, name));
  const hash = createHash("sha256");
  for (const name of [...own, ...OTHERS].sort()) hash.update(name).update(await readFile(join(LIB, name)));
  return hash.digest("hex");
}
