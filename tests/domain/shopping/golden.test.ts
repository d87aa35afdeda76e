// The complaints people have about shopping lists, each as a case that must come out right.
import { describe, expect, test } from "vitest";
import { quantityOf } from "#lib/domain/shopping/quantity.ts";
import { sayLeftOver, sayNeed, sayToBuy } from "#lib/domain/shopping/words.ts";
import { cookbook } from "../../factories/real-cookbook.ts";
import { foods } from "../recipes/catalogue.ts";
import { cooking, itemsFor, line, METRIC, needing, recipe, US } from "./cookings.ts";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

describe("what is one line and what is two", () => {
  test("garlic in cloves, teaspoons and grams is one line", () => {
    const items = itemsFor(
      cooking(recipe("stew", [line("11215", "garlic", 6, [2, "clove"])])),
      cooking(recipe("dip", [line("11215", "garlic, minced", 2.8, [1, "tsp"])]), 2, "2026-11-24"),
      cooking(recipe("soup", [line("11215", "garlic", 10)]), 2, "2026-11-25"),
    );
    expect(items).toHaveLength(1);
    expect(quantityOf(items[0]!, "metric").grams).toBeCloseTo(18.8, 6);
    expect(plain(sayToBuy(items[0]!, METRIC))).toBe("1 bulb");
    expect(items[0]!.needs.map((need) => need.recipeName)).toEqual(["The stew", "The dip", "The soup"]);
  });

  test("dried and tinned chickpeas are two lines, and tins are counted in tins", () => {
    const items = itemsFor(
      cooking(
        recipe("curry", [
          line("16057", "tinned chickpeas", 480, [2, "tin"]),
          line("16056", "chickpeas", 200),
        ]),
      ),
    );
    expect(items.map((item) => item.name)).toEqual(["Tinned chickpeas", "Dried chickpeas"]);
    expect(plain(sayToBuy(items[0]!, METRIC))).toBe("2 tins (400 g)");
    expect(plain(sayToBuy(items[1]!, METRIC))).toBe("1 bag (500 g)");
  });

  test("a food whose name holds another's is not it: ice and diced, names and foods", () => {
    const items = itemsFor(
      cooking(
        recipe("feast", [
          line("19095", "ice", 66),
          line("11885", "tomatoes, diced", 400, [1, "tin"]),
          line("11529", "tomatoes", 246, [2, "medium"]),
        ]),
      ),
    );
    expect(items.map((item) => item.foodKey)).toEqual(["19095", "11885", "11529"]);
  });

  test("two names of one food are one line that keeps both", () => {
    const items = itemsFor(
      cooking(
        recipe("salad", [
          line("11529", "cherry tomatoes", 150),
          line("11529", "tomatoes", 123, [1, "medium"]),
        ]),
      ),
    );
    expect(items).toHaveLength(1);
    expect(items[0]!.needs.map((need) => need.name)).toEqual(["cherry tomatoes", "tomatoes"]);
  });
});

describe("what has no weight", () => {
  test("1 piece + 300 g cream stays 1 piece + 300 g", () => {
    const items = itemsFor(
      cooking(recipe("tart", [line("01053", "cream", null, [1, "piece"])])),
      cooking(recipe("sauce", [line("01053", "cream", 300)]), 2, "2026-11-24"),
    );
    expect(items).toHaveLength(1);
    const quantity = quantityOf(items[0]!, "metric");
    expect(quantity.grams).toBe(300);
    expect(quantity.unweighed).toEqual([{ amount: 1, unit: "piece" }]);
    expect(plain(sayNeed(items[0]!, METRIC))).toBe("needs 300 g + 1 piece");
    expect(plain(sayToBuy(items[0]!, METRIC))).toBe("1 pot (300 ml) + 1 piece");
  });

  test("counts are added to counts of the same unit only", () => {
    const items = itemsFor(
      cooking(
        recipe("tart", [
          line("01053", "cream", null, [1, "piece"]),
          line("01053", "cream", null, [2, "Piece"]),
          line("01053", "cream", null, [1, "splash"]),
        ]),
      ),
    );
    expect(quantityOf(items[0]!, "metric").unweighed).toEqual([
      { amount: 3, unit: "piece" },
      { amount: 1, unit: "splash" },
    ]);
  });

  test("a line nobody could read is bought as it was typed", () => {
    const items = itemsFor(cooking(recipe("own-1", [line(null, "1 nub of galangal", null)])));
    expect(items[0]).toMatchObject({ id: "free:own-1:0", foodKey: null, name: "1 nub of galangal" });
  });
});

describe("the form that shops sell", () => {
  test("300 g of edible banana is three bananas", () => {
    const [item] = itemsFor(cooking(recipe("bread", [line("09040", "ripe bananas", 300)])));
    expect(plain(sayToBuy(item!, METRIC))).toBe("3 bananas");
    expect(plain(sayLeftOver(item!, METRIC))).toBe("about 54 g left over");
  });

  test("cooked millet is bought dry, by the water that both hold", () => {
    const [item] = itemsFor(cooking(recipe("bowl", [line("20032", "cooked millet", 300)])));
    // SR28: 71.41 and 8.67 g of water in 100 g.
    expect(item!.name).toBe("Millet");
    expect(quantityOf(item!, "metric").grams).toBeCloseTo((300 * (100 - 71.41)) / (100 - 8.67), 6);
  });

  test("lemon juice and lemons are one line of lemons", () => {
    const items = itemsFor(
      cooking(recipe("dressing", [line("09152", "lemon juice", 48), line("09150", "lemon", 58)])),
    );
    expect(items).toHaveLength(1);
    expect(plain(sayToBuy(items[0]!, METRIC))).toBe("2 lemons");
  });

  test("bone and peel are bought along", () => {
    // SR28: 39 % of broccoli is stalk and leaves: 366 g edible are 600 g on the scales.
    expect(plain(sayToBuy(needing("11090", 366), METRIC))).toBe("600 g");
  });

  test("tap water is not bought", () => {
    expect(itemsFor(cooking(recipe("tea", [line("14429", "water", 500)])))).toEqual([]);
  });

  test("a food that has left the catalogue keeps its line and its weight", () => {
    const [item] = itemsFor(cooking(recipe("old", [line("99999", "lost grain", 120)])));
    expect(item).toMatchObject({ id: "food:99999", name: "lost grain", aisle: "other", shop: null });
    expect(plain(sayToBuy(item!, METRIC))).toBe("120 g");
  });
});

describe("shop quantities", () => {
  test.each([
    [1, "6 eggs (box of 6)"],
    [7, "10 eggs (box of 10)"],
    [11, "12 eggs (box of 12)"],
    [13, "16 eggs (box of 10 + box of 6)"],
  ])("%i eggs come in boxes: %s", (eggs, words) => {
    expect(plain(sayToBuy(needing("01123", eggs * 50), METRIC))).toBe(words);
  });

  test("US shops sell other sizes", () => {
    expect(plain(sayToBuy(needing("01123", 7 * 50), US))).toBe("12 eggs (box of 12)");
    expect(plain(sayToBuy(needing("16057", 240), US))).toBe("1 tin (15 oz)");
    expect(plain(sayToBuy(needing("05062", 400), US))).toBe("1 lb");
  });

  test("packs leave as little over as they can", () => {
    // 1.1 litres: a litre and a half one, not two.
    expect(plain(sayToBuy(needing("01077", 1133), METRIC))).toBe("1 bottle (1 litre) + 1 bottle (500 ml)");
  });

  test("an egg left over is said in eggs", () => {
    expect(plain(sayLeftOver(needing("01123", 250), METRIC))).toBe("1 egg left over");
  });

  test("what comes out even leaves nothing over", () => {
    expect(sayLeftOver(needing("16057", 480), METRIC)).toBe("");
  });

  test("an amount somebody typed stands, and what it is short of the plan is said", () => {
    const item = needing("16057", 720, { typed: { amount: 2, unit: "tins" } });
    expect(plain(sayToBuy(item, METRIC))).toBe("2 tins");
    expect(plain(sayLeftOver(item, METRIC))).toBe("240 g short of the plan");
  });
});

test("every food of the cookbook is named and sold by our table, in metric and in US sizes", () => {
  const keys = [...new Set(cookbook.flatMap((each) => each.foods))];
  const lines = itemsFor(
    cooking(
      recipe(
        "all",
        keys.map((key) => line(key, `called ${key}`, 100)),
      ),
    ),
  );
  const byDescription = lines.filter(
    (item) => item.name.includes(", ") && item.name === foods.get(item.foodKey!)?.description,
  );
  expect(byDescription.map((item) => `${item.foodKey} ${item.name}`)).toEqual([]);
  for (const item of lines)
    for (const manner of [METRIC, US]) expect(sayToBuy(item, manner), item.name).toMatch(/\d/);
});
