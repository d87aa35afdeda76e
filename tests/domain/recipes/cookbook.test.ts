import { describe, expect, it } from "vitest";
import { ALLERGENS, DIETS, freeOfAllergens, suitsDiet } from "#lib/domain/catalogue/facts.ts";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { checkRecipe, unknownFoods } from "#lib/domain/recipes/check-recipe.ts";
import { cookRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import { countCookbook, falls } from "#lib/domain/recipes/cookbook-counts.ts";
import { regionOf } from "#lib/domain/recipes/cuisines.ts";
import { alikePairs } from "#lib/domain/recipes/likeness.ts";
import { readRecipeFiles } from "#lib/store/recipe-files.ts";
import { foodOf, foods } from "./catalogue.ts";

const { recipes: files, problems } = await readRecipeFiles();
const recipes = files.map(({ recipe }) => recipe);
const cooked = recipes
  .filter((recipe) => unknownFoods(recipe, foods).length === 0)
  .map((recipe) => cookRecipe(recipe, foods, () => null));
const count = (suits: (facts: ReadonlySet<string>) => boolean) =>
  cooked.filter(({ facts }) => suits(new Set(facts.facts))).length;

describe("the cookbook", () => {
  it("reads without a problem, every name and id used once", () => {
    expect(problems).toEqual([]);
    expect(new Set(recipes.map((recipe) => recipe.name.toLowerCase())).size).toBe(recipes.length);
    expect(new Set(recipes.map((recipe) => recipe.id)).size).toBe(recipes.length);
  });

  it("offers each kind of eater as many recipes as it must", () => {
    const counted = cooked.map(({ facts }, index) => ({ recipe: recipes[index]!, facts }));
    expect(countCookbook(counted, foods).filter(falls)).toEqual([]);
  });

  it("names every kitchen as the list of cuisines spells it", () => {
    expect(recipes.filter((recipe) => regionOf(recipe.cuisine) === null).map(({ id }) => id)).toEqual([]);
  });

  it("has no two recipes that are nearly the same dish", () => {
    expect(alikePairs(recipes, 0.93)).toEqual([]);
  });

  it("still has dishes that are not vegan, and dishes with each common allergen", () => {
    expect(count((facts) => !suitsDiet("vegetarian", facts))).toBeGreaterThan(10);
    for (const allergen of ["gluten", "milk", "egg", "fish", "soy", "treeNut"] as const)
      expect(
        count((facts) => facts.has(allergen)),
        allergen,
      ).toBeGreaterThan(3);
  });
});

describe.each(recipes.map((recipe) => [recipe.id, recipe] as const))("%s", (_, recipe) => {
  it("is made of foods the catalogue has", () => {
    expect(unknownFoods(recipe, foods)).toEqual([]);
  });

  it("has nothing wrong with it", () => {
    const { facts } = cookRecipe(recipe, foods, () => null);
    const wrong = checkRecipe(recipe, facts, foods).filter((remark) => remark.weight === "wrong");
    expect(wrong.map((remark) => remark.message)).toEqual([]);
  });

  it("suits a diet or an allergy only if each of its foods does", () => {
    const facts = new Set(cookRecipe(recipe, foods, () => null).facts.facts);
    for (const item of recipe.ingredients) {
      const own = new Set(foodOf(item.food).facts);
      for (const diet of DIETS)
        if (suitsDiet(diet, facts)) expect(suitsDiet(diet, own), `${diet}: ${item.name}`).toBe(true);
      for (const allergen of ALLERGENS)
        if (freeOfAllergens([allergen], facts))
          expect(freeOfAllergens([allergen], own), `${allergen}: ${item.name}`).toBe(true);
    }
  });

  it("loses an allergen with an ingredient, never gains one", () => {
    const before = new Set(cookRecipe(recipe, foods, () => null).facts.facts);
    for (const gone of recipe.ingredients) {
      const fewer = { ...recipe, ingredients: recipe.ingredients.filter((item) => item !== gone) };
      for (const fact of cookRecipe(fewer, foods, () => null).facts.facts)
        expect(before.has(fact)).toBe(true);
    }
  });

  it("has known amounts for nearly all that is scored", () => {
    const { perServing } = cookRecipe(recipe, foods, () => null).facts;
    const measured = SCORED_NUTRIENTS.filter(
      (nutrient) => perServing[nutrient].known > 0 || perServing[nutrient].complete,
    );
    expect(measured.length).toBeGreaterThanOrEqual(SCORED_NUTRIENTS.length - 2);
  });
});
