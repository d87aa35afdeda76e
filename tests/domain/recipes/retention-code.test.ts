import { describe, expect, it } from "vitest";
import { COOKING_METHODS } from "#lib/domain/recipes/recipe.ts";
import { retentionClassOf } from "#lib/domain/recipes/retention-class.ts";
import { retentionOf } from "#lib/domain/recipes/retention-code.ts";
import { CODES_OF_CLASS } from "#lib/domain/recipes/retention-methods.ts";
import { RETENTION_TABLE } from "#lib/domain/recipes/retention-table.ts";
import { ingredient } from "./any-recipe.ts";
import { foodOf, foods } from "./catalogue.ts";

const codeOf = (...args: Parameters<typeof ingredient>) => {
  const { row, assumption } = retentionOf(foodOf(args[0]), ingredient(...args));
  return row && `${assumption ? "~" : ""}${row.code}`;
};

describe("the class of a food", () => {
  it.each([
    ["11457", "greens"], // spinach
    ["11282", "rootVegetable"], // onion, as USDA has it
    ["11090", "vegetable"], // broccoli
    ["11304", "rootVegetable"], // green peas
    ["11529", "tomato"],
    ["11352", "potato"],
    ["11507", "sweetPotato"],
    ["16069", "legumeQuick"], // lentils: our choice
    ["16014", "legumeMedium"],
    ["16056", "legumeSlow"],
    ["16358", "legumeCooked"], // chickpeas, tinned
    ["15076", "fishFatty"], // Atlantic salmon
    ["15015", "fishLean"], // cod
    ["15149", "shellfish"],
    ["05062", "chicken"],
    ["13047", "beef"],
    ["20036", "rice"],
    ["20035", "cereal"], // quinoa
    ["08120", "oatmeal"],
    ["12061", "nuts"],
    ["09003", "fruit"],
    ["09298", "driedFruit"],
    ["09150", "citrus"],
    ["04053", "unlisted"],
    ["02047", "unlisted"],
    ["11233", "greens"], // kale: no USDA assignment, by name
  ])("%s is %s", (key, name) => {
    expect(retentionClassOf(foodOf(key)).name).toBe(name);
  });
});

describe("the code of an ingredient", () => {
  it("only names codes the table has, and has one for every heat on every class", () => {
    for (const codes of Object.values(CODES_OF_CLASS))
      for (const code of Object.values(codes))
        expect(RETENTION_TABLE.has(code.replace("~", "")), code).toBe(true);
    const unlisted = new Set(["unlisted", "alcohol"]);
    const missing: string[] = [];
    for (const food of foods.values()) {
      if (unlisted.has(retentionClassOf(food).name)) continue;
      for (const method of COOKING_METHODS) {
        const { row } = retentionOf(food, ingredient(food.key, 100, { method }));
        if ((row === null) !== (method === "none")) missing.push(`${food.description}, ${method}`);
      }
    }
    expect(missing).toEqual([]);
  }, 30_000);

  it.each([
    [["11457", 100, { method: "boiled", liquid: "drained" }], "3005"],
    [["11457", 100, { method: "simmered", liquid: "kept" }], "3006"],
    [["11457", 100, { method: "sauteed" }], "~3015"],
    [["16069", 100, { method: "simmered", liquid: "kept" }], "0502"],
    [["16069", 100, { method: "boiled" }], "0501"],
    [["16014", 100, { method: "boiled", liquid: "drained" }], "0521"],
    [["16358", 100, { method: "simmered", liquid: "kept" }], "0550"],
    [["20036", 100, { method: "boiled" }], "0432"],
    [["20036", 100, { method: "boiled", liquid: "drained" }], "0431"],
    [["20120", 100, { method: "boiled" }], "0381"],
    [["01077", 100, { method: "simmered", minutes: 10 }], "2151"],
    [["01077", 100, { method: "baked", minutes: 40 }], "2152"],
    [["01077", 100, { method: "baked", minutes: 60 }], "2153"],
    [["01123", 100, { method: "boiled" }], "0105"],
    [["01123", 100, { method: "scrambled" }], "0103"],
    [["15076", 100, { method: "baked" }], "2451"],
    [["15015", 100, { method: "poached", liquid: "kept" }], "2402"],
    [["05062", 100, { method: "roasted" }], "0805"],
    [["11352", 100, { method: "boiled" }, { preparation: "peeled" }], "3308"],
    [["11352", 100, { method: "boiled" }, { preparation: "scrubbed" }], "3307"],
    [["11352", 100, { method: "boiled" }, { preparation: "to mash" }], "3316"],
    [["11312", 100, { method: "boiled" }], "3469"], // frozen peas
    [["18075", 100, { method: "toasted" }], "0306"], // bread
    [["12061", 100, { method: "toasted" }], "2203"],
    [["11090", 100, { method: "steamed" }], "3784"],
    [["11090", 100, { method: "microwaved" }], "~3784"],
  ] as const)("%j is %s", (args, code) => {
    expect(codeOf(...(args as unknown as Parameters<typeof ingredient>))).toBe(code);
  });

  it("loses nothing when nothing is heated, and says when it only assumes so", () => {
    expect(retentionOf(foodOf("11457"), ingredient("11457", 50))).toMatchObject({
      row: null,
      heated: false,
      assumption: null,
    });
    const oil = retentionOf(foodOf("04053"), ingredient("04053", 10, { method: "fried" }));
    expect(oil).toMatchObject({ row: null, heated: true });
    expect(oil.assumption).toContain("no published factor");
  });
});
