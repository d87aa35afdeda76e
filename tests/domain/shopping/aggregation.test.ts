// What must hold for any recipes, whatever they are.
import fc from "fast-check";
import { expect, test } from "vitest";
import { boughtAs, isBought } from "#lib/domain/shopping/bought-as.ts";
import { choosePacks } from "#lib/domain/shopping/choose-packs.ts";
import type { ListItem } from "#lib/domain/shopping/list.ts";
import { makeItems } from "#lib/domain/shopping/make-items.ts";
import { gramsOf, quantityOf } from "#lib/domain/shopping/quantity.ts";
import { foods } from "../recipes/catalogue.ts";
import { cooking, itemsFor, line, recipe } from "./cookings.ts";

const KEYS = ["11215", "09040", "16057", "16056", "20032", "20031", "09152", "01123", "14429", "99999"];
const anyLine = fc.record({
  food: fc.constantFrom(...KEYS),
  grams: fc.option(fc.double({ min: 0.1, max: 5000, noNaN: true }), { nil: null }),
  amount: fc.double({ min: 0.25, max: 20, noNaN: true }),
});
const anyCooking = fc
  .record({
    lines: fc.array(anyLine, { maxLength: 8 }),
    servings: fc.integer({ min: 1, max: 12 }),
    cooked: fc.integer({ min: 1, max: 24 }),
  })
  .map(({ lines, servings, cooked }) => ({
    recipe: recipe(
      "r",
      lines.map(({ food, grams, amount }) =>
        line(food, "x", grams, grams === null ? [amount, "piece"] : undefined),
      ),
      servings,
    ),
    cooked,
  }));
const anyWeek = fc
  .array(anyCooking, { maxLength: 8 })
  .map((all) => all.map((each, at) => cooking(each.recipe, each.cooked, "2026-11-23", `week:p:${at}`)));

const totals = (items: readonly ListItem[]) =>
  Object.fromEntries(
    items.map((item) => [item.id, gramsOf(item.needs)]).sort(([a], [b]) => (a! < b! ? -1 : 1)),
  );

test("the order of the meals does not matter, to the last digit", () => {
  fc.assert(
    fc.property(anyWeek, fc.infiniteStream(fc.nat()), (week, random) => {
      const shuffled = week
        .map((each) => ({ each, at: random.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ each }) => each);
      expect(totals(itemsFor(...shuffled))).toEqual(totals(itemsFor(...week)));
    }),
  );
});

test("two halves of a week need what the whole week needs", () => {
  fc.assert(
    fc.property(anyWeek, anyWeek, (a, b) => {
      const b2 = b.map((each) => ({ ...each, source: `${each.source}b` }));
      const together = totals(itemsFor(...a, ...b2));
      const [first, second] = [totals(itemsFor(...a)), totals(itemsFor(...b2))];
      for (const [id, grams] of Object.entries(together))
        expect(grams).toBeCloseTo((first[id] ?? 0) + (second[id] ?? 0), 6);
      expect(Object.keys(together).sort()).toEqual(
        [...new Set([...Object.keys(first), ...Object.keys(second)])].sort(),
      );
    }),
  );
});

test("every planned gram stands on exactly one line, and nothing unweighed becomes grams", () => {
  fc.assert(
    fc.property(anyWeek, (week) => {
      const items = itemsFor(...week);
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      const planned = week.flatMap(({ recipe: { lines, servings }, servings: cooked }) =>
        lines
          .filter((each) => isBought(each.food!))
          .map(({ food, grams }) => ((grams ?? 0) * boughtAs(food!, foods).factor * cooked) / servings),
      );
      const listed = items.reduce((sum, item) => sum + gramsOf(item.needs), 0);
      expect(listed).toBeCloseTo(
        planned.reduce((sum, each) => sum + each, 0),
        3,
      );
      const unweighed = week.flatMap(({ recipe: { lines } }) =>
        lines.filter((each) => each.grams === null && isBought(each.food!)),
      );
      expect(items.flatMap((item) => item.needs.filter((need) => need.grams === null))).toHaveLength(
        unweighed.length,
      );
    }),
  );
});

test("doubling the servings doubles the need exactly", () => {
  fc.assert(
    fc.property(anyWeek, (week) => {
      const twice = itemsFor(...week.map((each) => ({ ...each, servings: each.servings * 2 })));
      const doubled = Object.entries(totals(itemsFor(...week))).map(([id, grams]) => [id, Number(grams) * 2]);
      expect(Object.entries(totals(twice))).toEqual(doubled);
    }),
  );
});

test("no amount is ever below zero, whatever is fed in", () => {
  const strange = fc.oneof(fc.double(), fc.constantFrom(-1, 0, Number.NaN, Number.POSITIVE_INFINITY));
  fc.assert(
    fc.property(
      fc.array(fc.record({ food: fc.constantFrom(...KEYS), grams: strange, amount: strange })),
      strange,
      (lines, servings) => {
        const items = makeItems(
          [
            cooking(
              recipe(
                "r",
                lines.map((each) => ({ ...each, name: "x", unit: "cup", optional: false })),
              ),
              servings,
            ),
          ],
          foods,
        );
        for (const item of items) {
          const { grams, open, have, leftOver, buy } = quantityOf(item, "metric");
          for (const figure of [grams, open, have, leftOver, buy?.grams ?? 0])
            expect(figure).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});

test("packs hold what is needed, and one pack fewer would not", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 20_000, noNaN: true }),
      fc.uniqueArray(fc.integer({ min: 20, max: 2000 }), { minLength: 1, maxLength: 3 }),
      (need, sizes) => {
        const chosen = choosePacks(need, sizes);
        const held = chosen.reduce((sum, each) => sum + each.size * each.count, 0);
        const smallest = Math.min(...sizes);
        expect(held).toBeGreaterThanOrEqual(need - smallest / 100);
        for (const { size } of chosen)
          expect(held - size).toBeLessThan(Math.max(need - smallest / 100, 0) + 1e-6);
      },
    ),
  );
});
