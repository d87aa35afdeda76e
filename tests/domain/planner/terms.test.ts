import { describe, expect, it } from "vitest";
import {
  dailyShortfall,
  excess,
  foodPrice,
  habitPrice,
  hold,
  leftoverReward,
  likenessPrice,
  minutesPrice,
  outside,
  overBudget,
  REPEAT_PRICE,
  sharePrice,
  strays,
  variedUpTo,
  weeklyShortfall,
} from "#lib/domain/planner/terms.ts";

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
    expect(strays(70, 0, 0.2)).toBe(0);
  });

  it("count minutes beyond a day's budget, and none without one", () => {
    expect(overBudget(70, 60)).toBe(10);
    expect(overBudget(50, 60)).toBe(0);
    expect(overBudget(500, Number.POSITIVE_INFINITY)).toBe(0);
  });

  it("give a tier up by one percent, or by half a point where it is nearly nothing", () => {
    expect(hold(0)).toBe(0.5);
    expect(hold(200)).toBeCloseTo(202.5);
  });

  it("price what has to be bought, and are glad of what waits at home", () => {
    expect(foodPrice(false)).toBeGreaterThan(0);
    expect(foodPrice(true)).toBeLessThan(-foodPrice(false));
  });

  it("price time, habit and shares in proportion", () => {
    expect(minutesPrice(60)).toBeCloseTo(2 * minutesPrice(30));
    expect(habitPrice(2, false)).toBe(2 * habitPrice(1, false));
    expect(habitPrice(0, true)).toBeLessThan(0);
    expect(sharePrice(0.3, 0.3)).toBe(0);
    expect(sharePrice(0.35, 0.3)).toBeCloseTo(sharePrice(0.25, 0.3));
  });

  it("find a left-over worth more than half a repeat, and more from a day for cooking ahead", () => {
    expect(leftoverReward(false)).toBeGreaterThan(REPEAT_PRICE / 2);
    expect(leftoverReward(true)).toBeGreaterThan(leftoverReward(false));
  });

  it("mind the same kind of food in a day more than the same kitchen, and both together most", () => {
    expect(likenessPrice(false, false)).toBe(0);
    expect(likenessPrice(false, true)).toBeLessThan(likenessPrice(true, false));
    expect(likenessPrice(true, true)).toBeCloseTo(likenessPrice(true, false) + likenessPrice(false, true));
  });

  it("let three of fourteen main meals be alike, and as many in proportion", () => {
    expect(variedUpTo(14)).toBe(3);
    expect(variedUpTo(28)).toBe(6);
    expect(variedUpTo(2)).toBe(1);
  });
});
