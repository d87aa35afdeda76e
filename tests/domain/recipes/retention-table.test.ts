import { describe, expect, it } from "vitest";
import { RETENTION_COLUMNS, RETENTION_LINES } from "#lib/domain/recipes/retention-data.ts";
import { RETENTION_TABLE } from "#lib/domain/recipes/retention-table.ts";

const kept = (code: string) => RETENTION_TABLE.get(code)?.percent ?? {};

describe("USDA retention factors, release 6", () => {
  it("has 270 codes of 26 components, each a whole percent in steps of five", () => {
    expect(RETENTION_TABLE.size).toBe(270);
    expect(RETENTION_COLUMNS.split(" ")).toHaveLength(26);
    for (const line of RETENTION_LINES.trim().split("\n")) {
      const match = /^(\d{4}) ((?:\d+ ){26})(\S.*)$/.exec(line);
      expect(match, line).not.toBeNull();
      for (const percent of match?.[2]?.trim().split(" ") ?? []) {
        expect(Number(percent) % 5, line).toBe(0);
        expect(Number(percent)).toBeGreaterThanOrEqual(5);
        expect(Number(percent)).toBeLessThanOrEqual(100);
      }
    }
  });

  it("speaks for 26 catalogue columns and stays silent on the rest", () => {
    for (const row of RETENTION_TABLE.values()) expect(Object.keys(row.percent)).toHaveLength(26);
    for (const silent of [
      "selenium",
      "manganese",
      "pantothenicAcid",
      "vitaminD",
      "vitaminE",
      "vitaminK",
      "energy",
    ])
      expect(kept("0601")).not.toHaveProperty(silent);
  });

  it.each([
    ["3005", "magnesium", 95],
    ["3005", "vitaminC", 55],
    ["3005", "potassium", 85],
    ["3455", "magnesium", 95],
    ["0381", "potassium", 30],
    ["0381", "magnesium", 85],
    ["0521", "foodFolate", 45],
    ["0521", "magnesium", 75],
    ["0601", "vitaminB6", 50],
    ["0601", "vitaminB12", 70],
    ["0855", "magnesium", 65],
    ["0855", "folicAcid", 60],
    ["0855", "choline", 70],
    ["3308", "thiamin", 80],
    ["1154", "choline", 90],
    ["2401", "vitaminA", 80],
    ["2401", "retinol", 80],
  ] as const)("code %s keeps %s at %i %%", (code, nutrient, percent) => {
    expect(kept(code)[nutrient]).toBe(percent);
  });

  it("reads the minerals of 2402 as its sister rows have them, and nothing else of it", () => {
    for (const mineral of ["calcium", "iron", "magnesium", "potassium", "zinc", "copper"] as const) {
      expect(kept("2402")[mineral]).toBe(kept("2552")[mineral]);
      expect(kept("2402")[mineral]).toBe(100);
    }
    expect(kept("2402").vitaminC).toBe(80);
    expect(kept("2402").thiamin).toBe(90);
  });
});
