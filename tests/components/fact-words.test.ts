import { describe, expect, it } from "vitest";
import { allergensIn, cautionsFor, dietsFor } from "#components/foods/fact-words.ts";
import { choiceWords, measureAndGrams } from "#components/foods/measure-chooser.tsx";
import { grams } from "#lib/domain/shared/units.ts";

describe("what a food is made of, in words", () => {
  it("names the diets it fits, strictest first", () => {
    expect(dietsFor([])).toEqual(["vegan", "vegetarian", "pescatarian"]);
    expect(dietsFor(["animal", "milk"])).toEqual(["vegetarian", "pescatarian"]);
    expect(dietsFor(["animal", "fish"])).toEqual(["pescatarian"]);
    expect(dietsFor(["animal", "meat", "beef"])).toEqual([]);
  });
  it("promises nothing about a dish whose ingredients are not listed", () => {
    expect(dietsFor(["undeclared"])).toEqual([]);
  });
  it("lists allergens in a fixed order and cautions where there are any", () => {
    expect(allergensIn(["milk", "wheat", "gluten"])).toEqual(["gluten", "milk"]);
    expect(cautionsFor(["grapefruit", "animal"])).toHaveLength(1);
  });
});

describe("household measures", () => {
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  const cup = { amount: 0.5, unit: 'cup, (1/2" cubes)', grams: grams(126) };
  it("say the weight once", () => {
    expect(plain(measureAndGrams(cup, "en"))).toBe('½ cup (1/2" cubes) (126 g)');
    expect(plain(measureAndGrams({ amount: 30, unit: "g", grams: grams(30) }, "en"))).toBe("30 g");
  });
  it("fall back to grams when the measure is not there", () => {
    expect(plain(choiceWords({ kind: "measure", index: 3, grams: 80 }, [cup], "en"))).toBe("80 g");
  });
});
