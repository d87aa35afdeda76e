import { expect, it } from "vitest";
import { markOf, VESSELS } from "#lib/domain/recipes/mark.ts";
import { readRecipeFiles } from "#lib/store/recipe-files.ts";

const { recipes } = await readRecipeFiles();
const marks = recipes.map(({ recipe: { id, name, ingredients } }) =>
  markOf({ id, name, parts: ingredients }),
);

it("draws every recipe differently, and the same one always the same", () => {
  const drawn = marks.map((mark) => JSON.stringify(mark));
  expect(new Set(drawn).size).toBe(recipes.length);
  const { id, name, ingredients } = recipes[0]!.recipe;
  expect(JSON.stringify(markOf({ id, name, parts: ingredients }))).toBe(drawn[0]);
});

it("draws what is in the dish, inside its square, in every kind of vessel", () => {
  expect(new Set(marks.map((mark) => mark.vessel))).toEqual(new Set(VESSELS));
  for (const { pieces } of marks)
    for (const { x, y } of pieces) {
      expect(x).toBeGreaterThan(4);
      expect(x).toBeLessThan(44);
      expect(y).toBeGreaterThan(4);
      expect(y).toBeLessThan(44);
    }
  const salmon = markOf({ id: "a", name: "Salmon with peas", parts: [{ name: "salmon", grams: 150 }] });
  expect(salmon.pieces.every(({ shape, colour }) => shape === "fish" && colour === "pink")).toBe(true);
});
