import { describe, expect, it } from "vitest";
import { explainMeal } from "#lib/domain/explanation/explain-meal.ts";
import { foodsBehind } from "#lib/domain/explanation/foods-behind.ts";
import { contributionSentence, rivalSentence, withoutSentence } from "#lib/domain/explanation/sentences.ts";
import { dayAmount, meanAmount } from "#lib/domain/explanation/totals.ts";
import { viewWeek } from "#lib/domain/explanation/view-week.ts";
import { NUTRIENTS, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import { points } from "#lib/domain/planner/alternatives.ts";
import { WeekState } from "#lib/domain/planner/week-state.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";
import { planWeek } from "../../factories/planned-week.ts";
import { EXPLAINED_COLUMNS, recomputed } from "./recomputed.ts";

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const same = (a: number, b: number, relative: number) =>
  Math.abs(a - b) <= relative * Math.max(1e-9, Math.abs(b));
const expectSame = (a: number, b: number, relative: number, what: string) =>
  expect(same(a, b, relative), `${what}: ${a} against ${b}`).toBe(true);

/** Numbers printed in a sentence once the names in it are cut out. */
function printed(sentence: string, ...names: readonly string[]): number[] {
  const bare = names.reduce((text, name) => text.split(name).join("…"), sentence);
  return [...bare.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(",", "")));
}

/** Half of the last digit printed, and 0.5 % of the figure. */
function expectPrinted(number: number | undefined, value: number, what: string): void {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const slack = 0.5 * 10 ** -digits + Math.abs(value) * 0.005;
  expect(Math.abs(number! - value), `${what}: printed ${number}, recomputed ${value}`).toBeLessThanOrEqual(
    slack,
  );
}
function expectPercent(number: number | undefined, share: number, what: string): void {
  const slack = 0.5 + share * 0.5 + 1e-9;
  expect(Math.abs(number! - share * 100), `${what}: ${number} % for ${share}`).toBeLessThanOrEqual(slack);
}

const PLANNED = Object.entries(PERSONAS).map(
  ([name, profile]) => [name, planWeek(profile, { moves: 5_000 })] as const,
);

describe.each(PLANNED)("the explained week of the %s", (_, { basis, problem, found, week }) => {
  it("rests on figures an independent recalculation confirms, column by column", () => {
    for (const meal of week.meals)
      for (const column of EXPLAINED_COLUMNS) {
        const { known, worst, complete } = week.recipes[meal.recipe]!.perServing[column];
        const own = recomputed(meal.recipe, meal.portion, column);
        expectSame(known * meal.portion, own.known, 0.005, `${meal.recipe} ${column}`);
        expect(complete, `${meal.recipe} ${column}`).toBe(own.complete);
        expect(worst).toBeGreaterThanOrEqual(known);
      }
  });

  it("has contributions that add up to the day, and foods that add up to the meal", () => {
    for (const nutrient of SCORED_NUTRIENTS)
      for (const day of DAYS) {
        const parts = week.meals
          .filter((meal) => meal.day === day)
          .map((meal) => explainMeal(week, meal, [nutrient]).contributions[0]!);
        const total = dayAmount(week, day, nutrient);
        const sum = parts.reduce((all, part) => all + part.amount.known, 0);
        expectSame(sum, total.known, 1e-9, `${nutrient} on day ${day}`);
        expect(total.complete).toBe(parts.every((part) => part.amount.complete));
        for (const part of parts) {
          const foods = part.foods.reduce((all, food) => all + (food.amount ?? 0), 0);
          expectSame(foods, part.amount.known, 1e-9, `${nutrient} foods`);
          expect(part.foods.some((food) => food.amount === null)).toBe(!part.amount.complete);
        }
      }
  });

  it("has foods behind each day's and the week's figure that add up to it", () => {
    for (const nutrient of SCORED_NUTRIENTS) {
      for (const day of DAYS) {
        const sum = foodsBehind(week, nutrient, day).reduce((all, food) => all + (food.amount ?? 0), 0);
        expectSame(sum, dayAmount(week, day, nutrient).known, 1e-9, `${nutrient} on day ${day}`);
      }
      const foods = foodsBehind(week, nutrient, null);
      const sum = foods.reduce((all, food) => all + (food.amount ?? 0), 0);
      expectSame(sum / 7, meanAmount(week, nutrient).known, 1e-9, nutrient);
      const amounts = foods.map((food) => food.amount ?? -1);
      expect(amounts).toEqual(amounts.toSorted((a, b) => b - a));
    }
  });

  it("says of each meal what the day would be in a week without it", () => {
    for (const meal of week.meals) {
      const without = { ...week, meals: week.meals.filter((other) => other !== meal) };
      for (const part of explainMeal(week, meal, SCORED_NUTRIENTS).contributions) {
        const left = dayAmount(without, meal.day, part.nutrient);
        expect(part.dayWithout).toEqual(left);
        expectSame(part.day.known - part.amount.known, left.known, 1e-9, part.nutrient);
        if (part.target) expect(part.dayShareWithout).toBeCloseTo(left.known / part.target, 9);
        else expect(part.dayShareWithout).toBeNull();
      }
    }
  });

  it("names as rival the best other meal there is, found by trying every one from scratch", () => {
    const before = points(new WeekState(problem, found.meals).score());
    for (const cell of [0, 9, 18, 27]) {
      let best = Number.POSITIVE_INFINITY;
      for (const { candidate, portions } of problem.options[cell]!)
        for (const portion of portions[0]!) {
          if (candidate === found.meals[cell]!.candidate) continue;
          const meal = { candidate, portions: [portion] };
          const score = new WeekState(problem, found.meals.with(cell, meal)).score();
          if (score.rules <= found.score.rules) best = Math.min(best, points(score) - before);
        }
      const { rival } = week.meals[cell]!;
      expect(rival!.cost).toBeCloseTo(best, 6);
      for (const nutrient of basis.priorities)
        expectSame(
          rival!.brings[nutrient]!.known,
          recomputed(rival!.recipe, rival!.portion, nutrient).known,
          0.005,
          `${rival!.recipe} ${nutrient}`,
        );
    }
  });

  it("prints no number that the catalogue does not bear out, in any sentence of any meal", () => {
    let sentences = 0;
    for (const meal of week.meals) {
      const explanation = explainMeal(week, meal, SCORED_NUTRIENTS);
      for (const part of explanation.contributions) {
        const name = NUTRIENTS[part.nutrient].name;
        const names = [name, name[0]!.toLowerCase() + name.slice(1), ...part.foods.map((food) => food.name)];
        const what = `${meal.recipe} ${part.nutrient}`;
        const own = recomputed(meal.recipe, meal.portion, part.nutrient);
        const target = basis.targets.nutrients[part.nutrient].amount;
        const [amount, share, ...more] = printed(contributionSentence(part), ...names);
        expectPrinted(amount, own.known, what);
        expect(more).toEqual([]);
        if (target) expectPercent(share, own.known / target, what);
        else expect(share).toBeUndefined();
        expect(contributionSentence(part).includes("at least")).toBe(!own.complete);
        const sentence = withoutSentence(part);
        if (!target || !sentence) continue;
        const others = week.meals.filter((other) => other.day === meal.day && other !== meal);
        const rest = others.map((other) => recomputed(other.recipe, other.portion, part.nutrient));
        const left = rest.reduce((sum, each) => sum + each.known, 0);
        const numbers = printed(sentence, ...names);
        if (numbers.length === 2) expectPercent(numbers[0], (left + own.known) / target, what);
        expectPercent(numbers.at(-1), left / target, what);
        expect(/(to|reach) at least \d+%/.test(sentence)).toBe(rest.some((each) => !each.complete));
        sentences += 2;
      }
      const { rival } = meal;
      const said = rivalSentence(explainMeal(week, meal));
      if (!rival || !said) continue;
      const [first] = basis.priorities;
      const nutrientName = NUTRIENTS[first!].name;
      const [theirs, ours] = printed(
        said,
        rival.name,
        nutrientName,
        nutrientName[0]!.toLowerCase() + nutrientName.slice(1),
      );
      expectPrinted(theirs, recomputed(rival.recipe, rival.portion, first!).known, said);
      expectPrinted(ours, recomputed(meal.recipe, meal.portion, first!).known, said);
    }
    expect(sentences).toBeGreaterThan(28 * 25);
  });

  it("is laid out with the same figures: meals in order, coverage recomputed, priorities first", () => {
    const view = viewWeek(week);
    expect(view.days.map((day) => day.meals.map((meal) => meal.occasion))).toEqual(
      DAYS.map(() => [...basis.occasions]),
    );
    expect(view.coverage.slice(0, basis.priorities.length).map((row) => row.nutrient)).toEqual(
      basis.priorities,
    );
    expect(new Set(view.coverage.map((row) => row.nutrient))).toEqual(new Set(SCORED_NUTRIENTS));
    for (const row of view.coverage) {
      const target = basis.targets.nutrients[row.nutrient].amount;
      const days = DAYS.map((day) =>
        week.meals
          .filter((meal) => meal.day === day)
          .reduce((sum, meal) => sum + recomputed(meal.recipe, meal.portion, row.nutrient).known, 0),
      );
      days.forEach((known, day) => {
        if (target) expectSame(row.days[day]!.share!, known / target, 0.005, `${row.nutrient} day ${day}`);
      });
      const mean = days.reduce((sum, known) => sum + known, 0) / 7;
      expectSame(row.mean.amount.known, mean, 0.005, row.nutrient);
      expect(view.incomplete.includes(row.name)).toBe(!row.mean.amount.complete);
    }
  });
});
