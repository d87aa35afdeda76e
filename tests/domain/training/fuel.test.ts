import { describe, expect, it } from "vitest";
import { NUTRIENT_IDS, type NutrientProfile } from "#lib/domain/nutrition/nutrients.ts";
import { milligrams } from "#lib/domain/shared/units.ts";
import { fuelSentence, mealSentences, type NearMeal } from "#lib/domain/training/fuel.ts";

const loss = (mg: number) => ({
  amount: milligrams(mg),
  range: { low: milligrams(mg), high: milligrams(mg) },
});
/** Two litres of typical sweat. */
const LOSSES = { sodium: loss(1986), potassium: loss(469.2), magnesium: loss(19.6), calcium: loss(89.2) };
const meal = (name: string, potassium: number, complete = true): NearMeal => ({
  weekday: "Thursday",
  name,
  brings: {
    potassium: { known: potassium, complete },
    magnesium: { known: 100, complete: true },
    sodium: { known: 600, complete: true },
  },
});

describe("what the week's meals bring for a session", () => {
  it("names the meal that brings most potassium, with both figures", () => {
    const meals = [meal("porridge with berries", 500), meal("potato and yogurt bowl", 1423)];
    expect(mealSentences(LOSSES, meals)).toEqual([
      "Thursday's potato and yogurt bowl brings 1,420 mg potassium; your session costs about 470.",
      "Thursday's meals bring 200 mg of magnesium; the session takes at most 20 mg with it.",
      "Thursday's meals bring 1,200 mg of sodium; the session costs about 1,990 mg.",
    ]);
  });

  it("takes the whole day where no meal is enough, and says at least where a part was not measured", () => {
    const meals = [meal("toast", 200, false), meal("soup", 400)];
    expect(mealSentences(LOSSES, meals)[0]).toBe(
      "Thursday's meals bring at least 600 mg potassium; your session costs about 470.",
    );
  });

  it("says nothing of what may not be told, and nothing without a plan", () => {
    const silent = { sodium: null, potassium: null, magnesium: null, calcium: null };
    expect(mealSentences(silent, [meal("soup", 900)])).toEqual([]);
    expect(mealSentences(LOSSES, [])).toEqual([]);
  });
});

describe("everyday foods for training", () => {
  const per100g = {
    ...(Object.fromEntries(NUTRIENT_IDS.map((id) => [id, null])) as NutrientProfile),
    carbohydrate: 5,
    protein: 3.4,
    sodium: 44,
    potassium: 150,
  };
  const fuel = {
    key: "01082",
    name: "low-fat milk",
    grams: 250,
    portion: "a glass of",
    moment: "after" as const,
  };

  it("say what a portion brings, and leave out salt and potassium for those it is not told", () => {
    expect(fuelSentence({ fuel, per100g }, { sodium: true, potassium: true })).toBe(
      "A glass of low-fat milk (250 g): 13 g of carbohydrate, 9 g of protein, 110 mg of sodium, 380 mg of potassium.",
    );
    expect(fuelSentence({ fuel, per100g }, { sodium: false, potassium: false })).toBe(
      "A glass of low-fat milk (250 g): 13 g of carbohydrate, 9 g of protein.",
    );
  });
});
