import { describe, expect, it } from "vitest";
import { reachSentence, shortList, togetherSentence } from "#lib/domain/explanation/reach-sentences.ts";
import { basisFor } from "#lib/domain/people/profile.ts";
import { buildProblem } from "#lib/domain/planner/build-problem.ts";
import { droppableWishes, type Request } from "#lib/domain/planner/conflict.ts";
import { reachOf } from "#lib/domain/planner/reachable.ts";
import { OUT_OF_REACH, shortfallsOf } from "#lib/domain/planner/shortfall.ts";
import type { Wish } from "#lib/domain/planner/wishes.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import { person } from "../../factories/planned-week.ts";
import { cookbook } from "../../factories/real-cookbook.ts";

const MONDAY = "2026-11-23" as IsoDate;
const asked = (...[profile]: Parameters<typeof person>): Request => ({
  basis: basisFor(person(profile), MONDAY, 7),
  cookbook,
  locked: [],
});
const same = (one: Wish, other: Wish) => JSON.stringify(one) === JSON.stringify(other);
const without = (request: Request, given: (wish: Wish) => boolean) =>
  droppableWishes(request.basis, request.cookbook)
    .filter(({ wish }) => given(wish))
    .reduce((left, each) => each.drop(left), request);
const mostOf = (request: Request, nutrient: string) =>
  reachOf(buildProblem(request.basis, request.cookbook, request.locked)).find(
    (each) => each.nutrient === nutrient,
  )!.known;

describe("targets that no week can reach", () => {
  const request = asked({ diet: "vegan", allergens: ["soy", "treeNut", "gluten"] });
  const short = shortfallsOf(request, null);

  it("names the fewest wishes that rule each out: with them alone it is out of reach, without any one it is not", () => {
    const b12 = short.find(({ nutrient }) => nutrient === "vitaminB12")!;
    expect(b12.conflict.wishes).toEqual([
      { kind: "diet", diet: "vegan" },
      { kind: "allergen", allergen: "soy" },
    ]);
    for (const { nutrient, known, conflict } of short) {
      expect(known).toBeLessThan(OUT_OF_REACH);
      expect(known).toBeCloseTo(mostOf(request, nutrient), 9);
      const only = (kept: readonly Wish[]) =>
        mostOf(
          without(request, (wish) => !kept.some((each) => same(each, wish))),
          nutrient,
        );
      if (conflict.wishes.length === 0) {
        expect(only([]), nutrient).toBeLessThan(OUT_OF_REACH);
        continue;
      }
      expect(only(conflict.wishes), nutrient).toBeLessThan(OUT_OF_REACH);
      for (const wish of conflict.wishes)
        expect(only(conflict.wishes.filter((other) => other !== wish)), nutrient).toBeGreaterThanOrEqual(
          OUT_OF_REACH,
        );
      for (const way of conflict.waysOut)
        expect(
          mostOf(
            without(request, (wish) => way.some((each) => same(each, wish))),
            nutrient,
          ),
        ).toBeGreaterThanOrEqual(OUT_OF_REACH);
    }
  });

  it("says what giving up each wish would bring, and nothing of wishes that change nothing", () => {
    for (const { nutrient, known, ways } of short)
      for (const { wish, known: then } of ways) {
        expect(then).toBeCloseTo(
          mostOf(
            without(request, (each) => same(each, wish)),
            nutrient,
          ),
          9,
        );
        expect(then).toBeGreaterThan(known);
      }
    const b12 = short.find(({ nutrient }) => nutrient === "vitaminB12")!;
    const upTo = (at: number) => `up to ${Math.ceil(b12.ways[at]!.known * 100 - 1e-9)}%`;
    expect(reachSentence(b12)).toBe(
      `With what you asked for, no week of our recipes brings more than ${Math.ceil(b12.known * 100 - 1e-9)}% of your vitamin B12. Without eating vegan or without leaving out soya it could be all of it; without leaving out gluten ${upTo(2)}.`,
    );
    const partly = { ...b12, ways: b12.ways.slice(2) };
    expect(reachSentence(partly)).toContain(`Without leaving out gluten it could be ${upTo(2)}.`);
    expect(reachSentence({ ...b12, ways: [] })).toContain("No single wish of yours holds it down.");
    expect(togetherSentence(b12)).toBe(
      "It is eating vegan and leaving out soya together that put all of it out of reach; without either of them it need not be.",
    );
    expect(shortList([b12])).toBe(`vitamin B12 (at most ${Math.ceil(b12.known * 100 - 1e-9)}%)`);
  });

  it("leaves out what was not asked about, and finds nothing where all is within reach", () => {
    expect(shortfallsOf(request, ["calcium"])).toEqual([]);
    expect(shortfallsOf(asked({ diet: "omnivore" }), ["vitaminB12"])).toEqual([]);
  });
});
