import { describe, expect, it } from "vitest";
import { explainMeal } from "#lib/domain/explanation/explain-meal.ts";
import { explainWeek } from "#lib/domain/explanation/explain-week.ts";
import { meritsOf } from "#lib/domain/explanation/merits.ts";
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { rivalStorySentence, rivalsOf } from "#lib/domain/explanation/rivals.ts";
import { weekWithoutSentence } from "#lib/domain/explanation/sentences.ts";
import { minutesByDay } from "#lib/domain/explanation/servings-of-week.ts";
import { meanAmount } from "#lib/domain/explanation/totals.ts";
import { nearLimits } from "#lib/domain/explanation/week-limits.ts";
import {
  carriedSentence,
  limitSentence,
  shortSentence,
  strongestMealSentence,
} from "#lib/domain/explanation/week-sentences.ts";
import { NUTRIENTS, type NutrientId, SCORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import type { MealChoice } from "#lib/domain/planner/problem.ts";
import { minutesFor } from "#lib/domain/planner/wishes.ts";
import { PERSONAS } from "#scripts/bench/personas.ts";
import { planWeek } from "../../factories/planned-week.ts";
import { cookbook } from "../../factories/real-cookbook.ts";
import { recipeFiles, recomputed } from "./recomputed.ts";

const PLANNED = Object.entries(PERSONAS).map(
  ([name, profile]) => [name, planWeek(profile, { moves: 4_000 })] as const,
);
const DAYS = [0, 1, 2, 3, 4, 5, 6];

/** A day's or the week's total from the catalogue; foods by key. */
function fromCatalogue(week: PlannedWeek, nutrient: NutrientId, day: number | null) {
  let known = 0;
  const foods: Record<string, number> = {};
  for (const meal of week.meals) {
    if (day !== null && meal.day !== day) continue;
    const own = recomputed(meal.recipe, meal.portion, nutrient);
    known += own.known;
    for (const [food, amount] of Object.entries(own.foods)) foods[food] = (foods[food] ?? 0) + amount;
  }
  return { known, foods };
}

const numbers = (text: string): number[] =>
  [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(",", "")));
/** Numbers once names are cut out. */
const printed = (text: string, ...names: readonly string[]) =>
  numbers(names.reduce((rest, name) => rest.split(name).join("…"), text));
const nameOf = (nutrient: NutrientId) => {
  const { name } = NUTRIENTS[nutrient];
  return [name, name[0]!.toLowerCase() + name.slice(1)];
};
const expectPercent = (said: number | undefined, share: number, what: string) =>
  expect(Math.abs(said! - share * 100), `${what}: ${said} % for ${share}`).toBeLessThanOrEqual(
    0.5 + share * 0.5 + 1e-9,
  );
const expectFigure = (said: number | undefined, value: number, what: string) =>
  expect(Math.abs(said! - value), `${what}: ${said} for ${value}`).toBeLessThanOrEqual(
    0.5 * 10 ** -(value >= 100 ? 0 : value >= 10 ? 1 : 2) + value * 0.005,
  );

describe.each(PLANNED)("what the week of the %s tells", (_, { basis, problem, found, week }) => {
  it("says of each meal what the week would be without it", () => {
    let said = 0;
    const totals = new Map(SCORED_NUTRIENTS.map((each) => [each, fromCatalogue(week, each, null).known]));
    for (const meal of week.meals) {
      const without = { ...week, meals: week.meals.filter((other) => other !== meal) };
      for (const part of explainMeal(week, meal, SCORED_NUTRIENTS).contributions) {
        expect(part.weekWithout).toEqual(meanAmount(without, part.nutrient));
        const sentence = weekWithoutSentence(part);
        if (!sentence || !part.target) continue;
        const [left, all] = numbers(sentence);
        const total = totals.get(part.nutrient)!;
        const own = recomputed(meal.recipe, meal.portion, part.nutrient).known;
        expectPercent(left, (total - own) / 7 / part.target, sentence);
        expectPercent(all, total / 7 / part.target, sentence);
        said += 1;
      }
    }
    expect(said).toBeGreaterThan(28 * 10);
  });

  it("names the foods and the meal that carry each priority, with shares the catalogue bears out", () => {
    const { priorities } = explainWeek(week);
    expect(priorities.map((story) => story.nutrient)).toEqual(basis.priorities);
    for (const story of priorities) {
      const { known, foods } = fromCatalogue(week, story.nutrient, null);
      const byAmount = Object.entries(foods).sort(([, a], [, b]) => b - a);
      expect(story.foods[0]!.food).toBe(byAmount[0]![0]);
      const carried = carriedSentence(story)!;
      const said = printed(
        carried,
        ...nameOf(story.nutrient),
        ...story.foods.map((f) => f.name.split(",")[0]!),
      );
      said.forEach((share, at) => {
        expectPercent(share, foods[story.foods[at]!.food]! / known, carried);
      });
      const strongest = strongestMealSentence(story, basis)!;
      const most = Math.max(
        ...week.meals.map((meal) => recomputed(meal.recipe, meal.portion, story.nutrient).known),
      );
      expectPercent(printed(strongest, story.meals[0]!.name).at(-1), most / story.target, strongest);
    }
  });

  it("says how far each priority gets, and on how many days it stays below", () => {
    for (const story of explainWeek(week).priorities) {
      const sentence = shortSentence(story, basis);
      const [share, ...rest] = printed(sentence, ...nameOf(story.nutrient));
      expectPercent(share, fromCatalogue(week, story.nutrient, null).known / 7 / story.target, sentence);
      const days = DAYS.map((day) => fromCatalogue(week, story.nutrient, day).known / story.target)
        .filter((each) => each < 0.995)
        .sort((a, b) => a - b);
      if (story.stored) expect(story.shortDays).toEqual([]);
      else expect(story.shortDays).toHaveLength(days.length);
      const shares = story.shortDays.length > 1 ? rest.slice(1) : rest;
      if (story.shortDays.length > 1) expect(rest[0]).toBe(days.length);
      shares.forEach((said, at) => {
        expectPercent(said, days[at]!, sentence);
      });
    }
  });

  it("names every limit that is near, with the figure at the worst and the foods behind it", () => {
    const near = nearLimits(week);
    expect(near.map((each) => each.share)).toEqual(near.map((each) => each.share).toSorted((a, b) => b - a));
    for (const standing of near) {
      const sentence = limitSentence(standing, basis);
      const foods = standing.foods.map((food) => food.name.split(",")[0]!);
      const { known, foods: own } = fromCatalogue(week, standing.measuredBy, standing.day);
      const said = printed(sentence, ...nameOf(standing.nutrient), ...foods);
      expectFigure(said[0], standing.day === null ? known / 7 : known, sentence);
      if (standing.amount.complete) expectPercent(said[1], known / standing.limit, sentence);
      else expect(standing.amount.worst).toBeGreaterThanOrEqual(known * 0.995);
      const listed = standing.foods.filter((food) => food.amount !== null);
      said.slice(-listed.length).forEach((amount, at) => {
        expectFigure(amount, own[listed[at]!.food]!, sentence);
      });
    }
    // Sodium of every day, from scratch: nothing that is near was left out.
    const limit = basis.targets.nutrients.sodium.limits.find((each) => each.measuredBy === "sodium")!;
    for (const day of DAYS)
      if (fromCatalogue(week, "sodium", day).known / limit.amount > 0.91)
        expect(near.some((each) => each.nutrient === "sodium" && each.day === day)).toBe(true);
  });

  it("gives each rival a reason whose figures hold in the week that would have been", () => {
    const names = new Map(cookbook.map((recipe) => [recipe.id, recipe]));
    const weekWith = (choices: readonly MealChoice[]): PlannedWeek => {
      const meals = week.meals.map((meal, cell) => ({
        ...meal,
        recipe: problem.candidates[choices[cell]!.candidate]!.recipe,
        portion: choices[cell]!.portions[0]!,
      }));
      return { ...week, meals, recipes: Object.fromEntries(names) };
    };
    let reasons = 0;
    for (const cell of [1, 6, 11, 16, 23, 27])
      for (const rival of rivalsOf(problem, found.meals, cell, weekWith, 4)) {
        const sentence = rivalStorySentence(rival);
        expect(sentence.startsWith(rival.name)).toBe(true);
        const candidate = problem.candidates.findIndex((each) => each.recipe === rival.recipe);
        const after = weekWith(found.meals.with(cell, { candidate, portions: [rival.portion] }));
        for (const text of [rival.lost?.text, rival.gain]) {
          if (!text) continue;
          reasons += 1;
          expectReason(text, basis, week, after);
        }
      }
    expect(reasons).toBeGreaterThan(8);
  });

  it("claims for a meal only wishes it keeps", () => {
    for (const meal of week.meals) {
      const file = recipeFiles.get(meal.recipe)!;
      for (const merit of meritsOf(week, meal, { favourite: false, usesUp: [] })) {
        if (merit.wish === "time")
          expect(numbers(merit.text)).toEqual([
            file.totalMinutes,
            minutesFor(basis, meal.occasion, meal.day),
          ]);
        if (merit.wish === "shopping") {
          const foods = new Set(file.ingredients.filter((item) => !item.optional).map((item) => item.food));
          const others = new Set(
            week.meals
              .filter((other) => other.recipe !== meal.recipe)
              .flatMap((other) => recipeFiles.get(other.recipe)!.ingredients)
              .filter((item) => !item.optional)
              .map((item) => item.food),
          );
          expect(numbers(merit.text)).toEqual([
            [...foods].filter((food) => others.has(food)).length,
            foods.size,
          ]);
        }
        if (merit.text.startsWith("It is the only"))
          expect(
            week.meals.filter((other) => recipeFiles.get(other.recipe)!.cuisine === file.cuisine),
          ).toEqual([meal]);
      }
    }
  });
});

const SHIFT =
  /^(The week|\w+day) would reach (?:at least )?(\d+)% of your (.+) instead of (?:at least )?(\d+)%\.$/;
const ENERGY = /^(\w+day) would hold (\d+)% (?:more|less) energy than your day takes\.$/;
const LIMIT =
  /(?:would reach|could reach up to) ([\d,.]+) \S+ (?:on (\w+day)|a day over the week); the limit is /;

/** Holds the figures of a reason against both weeks, from the catalogue. */
function expectReason(text: string, basis: PlanBasis, week: PlannedWeek, after: PlannedWeek): void {
  const shift = SHIFT.exec(text);
  const energy = ENERGY.exec(text);
  const limit = LIMIT.exec(text);
  if (shift) {
    const [, when, is, named, was] = shift;
    const nutrient = SCORED_NUTRIENTS.find((each) => nameOf(each)[1] === named)!;
    const day = when === "The week" ? null : DAY_NAMES.indexOf(when!);
    const target = basis.targets.nutrients[nutrient].amount! * (day === null ? 7 : 1);
    expectPercent(Number(is), fromCatalogue(after, nutrient, day).known / target, text);
    expectPercent(Number(was), fromCatalogue(week, nutrient, day).known / target, text);
  } else if (energy) {
    const held = fromCatalogue(after, "energy", DAY_NAMES.indexOf(energy[1]!)).known;
    expectPercent(Number(energy[2]), Math.abs(held / basis.targets.energy.target - 1), text);
  } else if (limit?.[2] && text.startsWith("Sodium would")) {
    const held = fromCatalogue(after, "sodium", DAY_NAMES.indexOf(limit[2])).known;
    expectFigure(Number(limit[1]!.replaceAll(",", "")), held, text);
  } else if (!limit) {
    const minutes = (of: PlannedWeek) => minutesByDay(of).reduce((sum, each) => sum + each, 0);
    expect(text).toMatch(/^It would /);
    const longer = /(\d+) min more/.exec(text)?.[1];
    if (longer) expect(Number(longer)).toBe(minutes(after) - minutes(week));
  }
}

const DAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
