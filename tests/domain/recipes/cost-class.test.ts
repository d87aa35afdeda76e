import { expect, it } from "vitest";
import { costClassOf, thingsToBuy } from "#lib/domain/recipes/cost-class.ts";
import { ingredient, recipeOf } from "./any-recipe.ts";

const dishOf = (count: number) =>
  recipeOf(Array.from({ length: count }, (_, at) => ingredient(String(11_000 + at), 50)));

it("counts a food once, and neither what may be left out nor water from the tap", () => {
  const dish = recipeOf([
    ingredient("11215", 6),
    ingredient("11215", 3, { method: "fried" }),
    ingredient("11297", 10, {}, { optional: true }),
    ingredient("14411", 500, {}, { name: "water" }),
    ingredient("11206", 200, {}, { name: "watercress" }),
  ]);
  expect(thingsToBuy(dish)).toBe(2);
});

it("rises with the number of things to buy", () => {
  expect([5, 6, 9, 10].map((count) => costClassOf(dishOf(count)))).toEqual(["few", "some", "some", "many"]);
});
