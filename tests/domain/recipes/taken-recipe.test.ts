import { describe, expect, it } from "vitest";
import { findRecipeNode, minutesOf, takeRecipe } from "#lib/domain/recipes/taken-recipe.ts";
import { InvalidInput } from "#lib/errors.ts";
import { readRecipePage } from "#lib/use-cases/import-recipe.ts";

const soup = {
  "@type": "Recipe",
  name: "Soup",
  recipeYield: "Serves 6",
  cookTime: "PT1H",
  prepTime: "PT20M",
  recipeCuisine: ["Italian"],
  recipeIngredient: ["1 onion", "2 carrots"],
  recipeInstructions: [
    { "@type": "HowToSection", itemListElement: [{ "@type": "HowToStep", text: "Chop." }] },
    { "@type": "HowToStep", text: "Simmer." },
  ],
};
const same = (text: string) => text;

describe("a recipe on a page", () => {
  it.each([
    ["by itself", soup],
    ["in a list", [{ "@type": "WebSite" }, soup]],
    ["in a graph", { "@graph": [{ "@type": "Person" }, { ...soup, "@type": ["Recipe", "NewsArticle"] }] }],
    ["as what the page is about", { "@type": "WebPage", mainEntity: soup }],
  ])("is found %s", (_, json) => {
    expect(findRecipeNode(json)).toMatchObject({ name: "Soup" });
  });

  it("is brought into our shape", () => {
    expect(takeRecipe(soup, same)).toEqual({
      name: "Soup",
      description: "",
      servings: 6,
      activeMinutes: 20,
      totalMinutes: 80,
      cuisine: "Italian",
      slots: ["lunch", "dinner"],
      ingredients: ["1 onion", "2 carrots"],
      steps: ["Chop.", "Simmer."],
    });
  });

  it.each([
    ["PT1H20M", 80],
    ["P0DT0H45M", 45],
    ["PT90S", 2],
    ["soon", null],
    ["PT0M", null],
    ["P10D", null],
  ])("reads the time %s", (text, minutes) => {
    expect(minutesOf(text)).toBe(minutes);
  });

  it("survives line breaks inside its JSON, entities and markup", () => {
    const json = JSON.stringify({ ...soup, name: "Fish &amp; <b>chips</b>" }).replace(
      "Chop.",
      "Chop.\nWell.",
    );
    const page = `<html><head><script type="application/ld+json">${json}</script></head></html>`;
    expect(readRecipePage(page).name).toBe("Fish & chips");
  });

  it.each(["<p>Just words</p>", "{}", "", '<script type="application/ld+json">{broken</script>'])(
    "says so when there is none: %s",
    (page) => {
      expect(() => readRecipePage(page)).toThrow(InvalidInput);
    },
  );
});
