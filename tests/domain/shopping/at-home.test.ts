import fc from "fast-check";
import { expect, test } from "vitest";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { broughtHome, staplesBought } from "#lib/domain/shopping/bring-home.ts";
import { perishableLeftOvers, recipesFor } from "#lib/domain/shopping/left-overs.ts";
import { drawDown, foodsToUseUp, gramsAtHome, homeOf, type PantryItem } from "#lib/domain/shopping/pantry.ts";
import { coveredOnceTicked, quantityOf, standingOf } from "#lib/domain/shopping/quantity.ts";
import { readAmount, typedGrams } from "#lib/domain/shopping/typed-grams.ts";
import { sayNeed, sayToBuy } from "#lib/domain/shopping/words.ts";
import { foods } from "../recipes/catalogue.ts";
import { METRIC, needing } from "./cookings.ts";

const TODAY = "2026-11-25" as IsoDate;
const have = (
  id: string,
  foodKey: string,
  grams: number | null,
  useBy: string | null = null,
): PantryItem => ({
  id,
  foodKey,
  name: foodKey,
  grams,
  useBy: useBy as IsoDate | null,
  useUp: false,
});
const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("what is at home is taken off; what is past its date or of unknown amount is not", () => {
  const atHome = gramsAtHome(
    [
      have("a", "20044", 200),
      have("b", "20044", 100, "2026-11-25"),
      have("c", "20044", 900, "2026-11-24"),
      have("d", "20044", null),
    ],
    TODAY,
  );
  const item = needing("20044", 500);
  const home = homeOf(item, atHome, new Set());
  expect(home).toBe(300);
  expect(plain(sayNeed({ ...item, home }, METRIC))).toBe("needs 500 g, 300 g at home");
  expect(standingOf({ ...item, home: 500 })).toBe("home");
  expect(standingOf({ ...item, home })).toBe("open");
});

test("staples are asked for only when they are out", () => {
  const oil = needing("04053", 60);
  expect(standingOf({ ...oil, home: homeOf(oil, new Map(), new Set()) })).toBe("home");
  const out = { ...oil, home: homeOf(oil, new Map(), new Set(["04053"])) };
  expect(standingOf(out)).toBe("open");
  expect(plain(sayToBuy(out, METRIC))).toBe("1 bottle (500 ml)");
});

test("something without weight is never covered by grams at home", () => {
  expect(standingOf(needing("01053", null, { home: 5000 }))).toBe("open");
});

test("a ticked line brings home what was bought, with a use-by date", () => {
  const item = needing("01123", 350, { ticked: { by: "me", at: 0, covers: 350 }, home: 100 });
  // 350 g needed, two eggs at home: five are missing, a box of six is bought.
  expect(broughtHome(item, TODAY, "metric")).toMatchObject({
    foodKey: "01123",
    grams: 300,
    useBy: "2026-12-16",
  });
});

test("what the box held beyond the need counts when a changed plan needs more", () => {
  const asked = needing("01123", 350, { home: 100 });
  // Five eggs are missing, six are bought: good for 400 g with the two at home.
  const covers = coveredOnceTicked(asked, "metric");
  expect(covers).toBe(400);
  const ticked = { by: "me", at: 0, covers };
  expect(standingOf(needing("01123", 400, { ticked, home: 100 }))).toBe("ticked");
  const more = needing("01123", 450, { ticked, home: 100 });
  expect(standingOf(more)).toBe("open");
  expect(plain(sayNeed(more, METRIC))).toBe("needs 450 g, 400 g bought or at home");
  // Ticked again it is good for the second box too.
  expect(coveredOnceTicked(more, "metric")).toBe(700);
  expect(coveredOnceTicked(needing("01053", null), "metric")).toBeNull();
});

test("of any food and need, ticking brings home what the line said to buy", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...foods.keys()),
      fc.double({ min: 1, max: 5_000, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom("metric" as const, "us" as const),
      (food, grams, part, units) => {
        const asked = needing(food, grams, { home: part < 0.5 ? null : grams * (part - 0.5) });
        const { buy } = quantityOf(asked, units);
        const ticked = { by: "me", at: 0, covers: coveredOnceTicked(asked, units) };
        const brought = broughtHome({ ...asked, ticked }, TODAY, units);
        if (buy && brought) expect(brought.grams).toBeCloseTo(buy.grams, 6);
        expect(standingOf({ ...asked, ticked })).toBe("ticked");
      },
    ),
    { numRuns: 2_000 },
  );
});

test("what was typed is what came home; words nobody can weigh come home as some", () => {
  const ticked = { by: "me", at: 0, covers: 240 };
  const tins = needing("16057", 240, { ticked, typed: { amount: 3, unit: "tins" } });
  expect(broughtHome(tins, TODAY, "metric")?.grams).toBe(720);
  const odd = needing("16057", 240, { ticked, typed: { amount: 2, unit: "blorps" } });
  expect(broughtHome(odd, TODAY, "metric")?.grams).toBeNull();
});

test("staples that were ticked are in again, and are not weighed", () => {
  const oil = needing("04053", 60, { ticked: { by: "me", at: 0, covers: 60 } });
  expect(staplesBought([oil])).toEqual(["04053"]);
  expect(broughtHome(oil, TODAY, "metric")).toBeNull();
});

test("cooking draws first what must be used first, and never more than there is", () => {
  const items = [
    have("late", "11457", 200, "2026-12-01"),
    have("soon", "11457", 100, "2026-11-26"),
    have("some", "11457", null, "2026-11-25"),
  ];
  expect(drawDown(items, "11457", 150)).toEqual([
    { id: "soon", grams: 100 },
    { id: "late", grams: 50 },
  ]);
  expect(drawDown(items, "11457", 999).reduce((sum, each) => sum + each.grams, 0)).toBe(300);
});

test("foods to use up: marked or near their date, the nearest first, none past it", () => {
  const items = [
    have("a", "11457", 100, "2026-11-29"),
    have("b", "01123", 100, "2026-11-26"),
    have("c", "01077", 100, "2026-11-24"),
    have("d", "20044", 100),
    { ...have("e", "11282", 100), useUp: true },
    have("f", "09040", 100, "2026-12-20"),
  ];
  expect(foodsToUseUp(items, TODAY)).toEqual(["01123", "11457", "11282"]);
});

test("left-overs of what does not keep are pointed out, and recipes that use most of them come first", () => {
  const items = [needing("11457", 60), needing("20044", 100), needing("01123", 50), needing("11297", 10)];
  const over = perishableLeftOvers({ name: "", sources: [], items }, "metric");
  expect(over.map(({ item }) => item.name)).toEqual(["Spinach", "Parsley"]);
  const recipes = [
    { id: "a", name: "A", foods: ["11457"] },
    { id: "b", name: "B", foods: ["11457", "11297", "11457"] },
    { id: "c", name: "C", foods: ["11282"] },
    { id: "d", name: "D", foods: ["11457", "11297"] },
  ];
  expect(recipesFor(["11457", "11297"], recipes, new Set(["d"]), 5).map((each) => each.id)).toEqual([
    "b",
    "a",
  ]);
});

test.each([
  ["2 tins", { amount: 2, unit: "tins" }],
  ["500g", { amount: 500, unit: "g" }],
  ["1/2 kg", { amount: 0.5, unit: "kg" }],
  ["1,5 kg", { amount: 1.5, unit: "kg" }],
  ["½ lb", { amount: 0.5, unit: "lb" }],
  ["3", { amount: 3, unit: "" }],
  ["-3 tins", null],
  ["0", null],
  ["some", null],
  ["1/0 kg", null],
])("an amount is read: %s", (text, amount) => {
  expect(readAmount(text)).toEqual(amount);
});

test("weights are as bought, pieces and packs as sold", () => {
  expect(typedGrams({ amount: 1, unit: "kg" }, needing("11090", 1).shop, "metric")).toBeCloseTo(610, 6);
  expect(typedGrams({ amount: 3, unit: "onions" }, needing("11282", 1).shop, "metric")).toBe(330);
  expect(typedGrams({ amount: 2, unit: "tins" }, needing("16057", 1).shop, "us")).toBe(506);
});
