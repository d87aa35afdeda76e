import { describe, expect, it } from "vitest";
import { unnamedIngredients } from "#lib/domain/recipes/steps-name-ingredients.ts";
import { ingredient, recipeOf } from "./any-recipe.ts";

const unnamed = (names: readonly string[], ...steps: string[]) =>
  unnamedIngredients(
    recipeOf(
      names.map((name) => ingredient("00000", 1, {}, { name })),
      { steps },
    ),
  );

describe("steps that name every ingredient", () => {
  it.each([
    [["red lentils", "olive oil"], "Warm the oil and add the lentils."],
    [["tomatoes"], "Chop the tomato."],
    [["bay leaves"], "Add the bay leaf."],
    [["strawberries"], "Hull each strawberry."],
    [["jalapeño chilli"], "Slice the jalapeno."],
    [["chicken thighs"], "Brown the chicken."],
    [["olives"], "Scatter the olives."],
  ])("finds %j in %j", (names, step) => {
    expect(unnamed(names, step)).toEqual([]);
  });

  it.each([
    [["tomato paste", "tomatoes"], "Chop the tomatoes.", ["tomato paste"]],
    [["red lentils", "salt"], "Simmer the lentils.", ["salt"]],
    [["fresh ground pepper"], "Serve it fresh.", ["fresh ground pepper"]],
    [["pea shoots"], "Serve with pears.", ["pea shoots"]],
  ])("misses in %j what %j does not say", (names, step, missing) => {
    expect(unnamed(names, step)).toEqual(missing);
  });
});
