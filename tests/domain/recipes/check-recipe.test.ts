import { describe, expect, it } from "vitest";
import { checkRecipe, unknownFoods } from "#lib/domain/recipes/check-recipe.ts";
import { recipeFacts } from "#lib/domain/recipes/compute-facts.ts";
import type { Recipe } from "#lib/domain/recipes/recipe.ts";
import { ingredient, recipeOf } from "./any-recipe.ts";
import { foods } from "./catalogue.ts";

const wrong = (recipe: Recipe) =>
  checkRecipe(
    recipe,
    recipeFacts(recipe, foods, () => null),
    foods,
  )
    .filter((remark) => remark.weight === "wrong")
    .map((remark) => remark.message);

const named = (food: string, weight: number, name: string, more = {}) =>
  ingredient(food, weight, {}, { name, ...more });
const steps = ["Serve the chicken, bread, carrots and salt."];
const sound = recipeOf(
  [named("05064", 150, "chicken"), named("18075", 100, "bread"), named("11124", 150, "carrots")],
  { steps },
);

describe("checking a recipe", () => {
  it("finds nothing wrong with a sound one", () => {
    expect(wrong(sound)).toEqual([]);
  });

  it("minds the energy and weight of its first slot", () => {
    expect(wrong({ ...sound, servings: 4 })).toEqual([
      expect.stringMatching(/kcal a serving; a dinner has 500 to 900/),
      expect.stringMatching(/^about 100 g a serving/),
    ]);
  });

  it("minds portions, sodium and salt", () => {
    const salty = { ...sound, ingredients: [...sound.ingredients, named("02047", 4, "salt")] };
    expect(wrong(salty)).toEqual([
      expect.stringMatching(/mg sodium a serving/),
      expect.stringMatching(/^4 g table salt a serving; at most 3 g/),
    ]);
  });

  it("minds an ingredient no step mentions", () => {
    expect(wrong({ ...sound, steps: ["Serve the chicken with bread."] })).toEqual([
      "no step mentions carrots",
    ]);
  });

  it("minds grams that are not grams", () => {
    const slip = sound.ingredients.map((item, index) =>
      index === 0 ? { ...item, amount: 1.5, unit: "kg" } : item,
    );
    expect(wrong({ ...sound, ingredients: slip })).toEqual(["chicken: 1.5 kg are not 150 g"]);
  });

  it("names foods the catalogue does not have", () => {
    const recipe = recipeOf([named("99999", 10, "unobtainium")]);
    expect(unknownFoods(recipe, foods)).toEqual([
      { weight: "wrong", message: "unobtainium: the catalogue has no food 99999" },
    ]);
  });
});
