import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseRecipe, readRecipeFiles } from "#lib/store/recipe-files.ts";

const SOUP = `name: Lentil soup
description: A quick pot of lentils.
slots: [lunch]
servings: 4
minutes: { active: 15, total: 35 }
cuisine: Turkish
difficulty: easy
equipment: [large pot]
keeps: 3
ingredients:
  - food: "16069"
    name: lentils
    amount: 300
    unit: g
    grams: 300
    cook: { method: simmered, liquid: kept, minutes: 25 }
steps:
  - Simmer the lentils.
`;

const problemsOf = (text: string, file = "lentil-soup.yaml") => {
  const result = parseRecipe(text, file);
  return result.ok ? [] : result.reason.map(({ line, message }) => `${line}: ${message}`);
};

describe("a recipe file", () => {
  it("becomes a recipe whose id is the file's name", () => {
    const result = parseRecipe(SOUP, "/somewhere/lentil-soup.yaml");
    expect(result).toMatchObject({
      ok: true,
      value: {
        recipe: {
          id: "lentil-soup",
          portionStep: 0.25,
          activeMinutes: 15,
          ingredients: [
            {
              food: "16069",
              grams: 300,
              preparation: null,
              optional: false,
              cook: { method: "simmered", liquid: "kept", minutes: 25 },
            },
          ],
        },
      },
    });
  });

  it.each([
    ["an unknown key", SOUP.replace("keeps: 3", "keeps: 3\nserves: 4"), /^10: serves is not a known key/],
    [
      "an unknown key of an ingredient",
      SOUP.replace("    unit: g", "    unit: g\n    gram: 3"),
      /^15: ingredients\[1\]\.gram is not/,
    ],
    [
      "a key without quotes",
      SOUP.replace('"16069"', "16069"),
      /^11: ingredients\[1\]\.food must be a catalogue key in quotes/,
    ],
    [
      "a method nobody knows",
      SOUP.replace("simmered", "sous-vide"),
      /^16: ingredients\[1\]\.cook\.method Invalid option/,
    ],
    [
      "more active than total time",
      SOUP.replace("active: 15", "active: 50"),
      /^5: minutes\.active is more than the total/,
    ],
    ["no steps", SOUP.replace(/steps:[\s\S]*/, "steps: []\n"), /^17: steps/],
    ["a missing key", SOUP.replace("servings: 4\n", ""), /^1: servings/],
    ["broken YAML", SOUP.replace("[lunch]", "[lunch"), /^\d+: /],
    [
      "a text where a number should be",
      SOUP.replace("grams: 300", "grams: lots"),
      /^15: ingredients\[1\]\.grams/,
    ],
  ])("with %s is refused, with the line", (_, text, message) => {
    expect(problemsOf(text)).toEqual([expect.stringMatching(message)]);
  });

  it("must be named in lower-case words", () => {
    expect(problemsOf(SOUP, "Lentil Soup.yaml")).toEqual([expect.stringMatching(/must be lower-case words/)]);
  });
});

describe("a folder of recipes", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "recipes-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it("is read in order of id, and two recipes of one name are a problem", async () => {
    await writeFile(join(folder, "b.yaml"), SOUP);
    await writeFile(join(folder, "a.yaml"), SOUP.replace("Lentil soup", "lentil Soup"));
    await writeFile(join(folder, "c.yaml"), SOUP.replace("Lentil soup", "Another soup"));
    const { recipes, problems } = await readRecipeFiles(folder);
    expect(recipes.map(({ recipe }) => recipe.id)).toEqual(["a", "b", "c"]);
    expect(problems).toEqual([
      { file: join(folder, "b.yaml"), line: 1, message: 'name "lentil soup" is already used by a.yaml' },
    ]);
  });
});
