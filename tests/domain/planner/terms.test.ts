import { describe, expect, it } from "vitest";
import { dailyShortfall, excess, outside, strays, weeklyShortfall } from "#lib/domain/planner/terms.ts";

describe("the terms of the objective", () => {
  it("count one point for each percent of a daily target missing", () => {
    expect(dailyShortfall(90, 100)).toBeCloseTo(10);
    expect(dailyShortfall(100, 100)).toBe(0);
    expect(dailyShortfall(140, 100)).toBe(0);
  });

  it("count a day below 70 % of the target twice", () => {
    expect(dailyShortfall(70, 100)).toBeCloseTo(30);
    expect(dailyShortfall(60, 100)).toBeCloseTo(40 + 10);
    expect(dailyShortfall(0, 100)).toBeCloseTo(100 + 70);
  });

  it("judge the week in points of days", () => {
    expect(weeklyShortfall(630, 700, 7)).toBeCloseTo(70);
    expect(weeklyShortfall(900, 700, 7)).toBe(0);
  });

  it("measure what passes a limit, and what lies outside a range, in percent of the bound", () => {
    expect(excess(2530, 2300)).toBeCloseTo(10);
    expect(excess(2300, 2300)).toBe(0);
    expect(excess(0.1, 0)).toBe(100);
    expect(outside(1800, 2000, 2200)).toBeCloseTo(10);
    expect(outside(2420, 2000, 2200)).toBeCloseTo(10);
    expect(outside(2100, 2000, 2200)).toBe(0);
  });

  it("let a frozen nutrient stray only within its band of the mean", () => {
    expect(strays(119, 100, 0.2)).toBe(0);
    expect(strays(130, 100, 0.2)).toBeCloseTo(10);
    expect(strays(70, 100, 0.2)).toBeCloseTo(10);
  });
});
