import { describe, expect, it } from "vitest";
import { SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { cookedShares } from "#lib/domain/recipes/nutrient-retention.ts";

const kept = (nutrient: Parameters<typeof cookedShares>[0], food: string) =>
  cookedShares(nutrient).find((row) => row.food === food)?.kept;

describe("what cooking leaves of a nutrient", () => {
  it("is what the table prints", () => {
    // Codes 3005 and 3006 (greens), 0521 and 0522 (beans) of Release 6.
    expect(kept("vitaminC", "Leafy greens")).toMatchObject({ drained: 55, kept: 70 });
    expect(kept("magnesium", "Dried beans")).toMatchObject({ drained: 75 });
    expect(kept("potassium", "Pasta")?.drained).toBe(30);
  });

  it("names no figure for what the table does not list", () => {
    for (const nutrient of ["selenium", "vitaminD", "vitaminE", "vitaminK", "protein", "fibre"] as const)
      expect(cookedShares(nutrient)).toEqual([]);
  });

  it("never gains and never loses all", () => {
    for (const nutrient of SCORED_NUTRIENTS)
      for (const row of cookedShares(nutrient))
        for (const share of Object.values(row.kept))
          if (share !== null) {
            expect(share).toBeGreaterThan(0);
            expect(share).toBeLessThanOrEqual(100);
          }
  });
});
