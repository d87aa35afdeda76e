import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainWords, searchText, searchWords } from "#lib/domain/catalogue/search-text.ts";
import { readCatalogueFiles } from "#lib/store/catalogue-files.ts";

const foods = new Map(readCatalogueFiles().map((food) => [food.key, food]));
const textOf = (key: string) => searchText(foods.get(key)!);

describe("the text that is searched", () => {
  it("puts the word people look for in front", () => {
    expect(textOf("15076")).toBe("salmon atlantic wild raw fish");
    expect(textOf("12061")).toMatch(/^almonds/);
    expect(textOf("11457")).toBe("spinach raw");
  });
  it("holds other common names and the maker", () => {
    expect(textOf("11935")).toContain("ketchup");
    expect(textOf("06504")).toContain("campbell");
  });
  it("has words in every food", () => {
    for (const food of foods.values()) expect(searchText(food)).toMatch(/^[a-z0-9%&.]+( [a-z0-9%&.]+)*$/);
  });
});

describe("the words that are looked for", () => {
  const stems = (text: string) => searchWords(text).map((word) => word.stem);
  it("lose accents, case, punctuation and plural endings", () => {
    expect(stems("Crème  BRÛLÉE!")).toEqual(["creme", "brulee"]);
    expect(stems("tomatoes, eggs & radishes")).toEqual(["tomato", "egg", "&", "radish"]);
    expect(stems("cherries")).toEqual(["cherr"]);
    expect(stems("bass asparagus hummus")).toEqual(["bass", "asparagus", "hummus"]);
    expect(stems("Reese's")).toEqual(["reese"]);
  });
  it("are none for text without words", () => {
    expect(searchWords("  ?! -- ")).toEqual([]);
  });
  it("are few and plain, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), (text) => {
        const words = searchWords(text);
        expect(words.length).toBeLessThanOrEqual(8);
        for (const { typed, stem } of words) {
          expect(typed).toMatch(/^[a-z0-9%&.]+$/);
          expect(typed.startsWith(stem)).toBe(true);
          expect(stem.length).toBeGreaterThan(0);
        }
      }),
    );
  });
  it("find the food whose name is typed", () => {
    for (const food of foods.values()) {
      const text = ` ${searchText(food)}`;
      for (const { stem } of searchWords(food.description)) expect(text).toContain(` ${stem}`);
    }
  });
  it("are the same for text already plain", () => {
    expect(plainWords(plainWords("Jalapeño, 2% & more"))).toBe("jalapeno 2% & more");
  });
});
