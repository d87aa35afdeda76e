// A planned week as JSON: meals with reasons, coverage and limits by day and week, how it was found, what is proven.
import { explainMeal } from "#lib/domain/explanation/explain-meal.ts";
import { foodsBehind } from "#lib/domain/explanation/foods-behind.ts";
import { type PlannedWeek, recipeOf, type WeekMeal } from "#lib/domain/explanation/planned-week.ts";
import {
  contributionSentence,
  littleSentence,
  rivalSentence,
  withoutSentence,
} from "#lib/domain/explanation/sentences.ts";
import { dayAmount, mealAmount, mealsOfDay, meanAmount } from "#lib/domain/explanation/totals.ts";
import { SCORED_NUTRIENTS, STORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { Serving } from "#lib/domain/planner/cookings.ts";
import { ENERGY_TOLERANCE } from "#lib/domain/planner/eaters.ts";
import { proofSentences, type WeekProof } from "#lib/domain/planner/proof.ts";
import type { Score } from "#lib/domain/planner/week-state.ts";
import { addDays } from "#lib/domain/shared/calendar.ts";
import { interval, rounded, standing } from "./coverage-document.ts";

interface Found {
  readonly seed: number;
  readonly moves: number;
  readonly score: Score;
}

/** Below this share of the target a meal's part of a priority is not worth a sentence of its own. */
const WORTH_A_SENTENCE = 0.1;

export function weekDocument(
  week: PlannedWeek,
  /** How each meal comes to the table: cooked for it, or left over. */
  servedAt: (meal: WeekMeal) => Serving,
  found: Found,
  proof: WeekProof | null,
) {
  const { basis } = week;
  const days = Array.from({ length: basis.days }, (_, day) => day);
  const order = [
    ...basis.priorities,
    ...SCORED_NUTRIENTS.filter((nutrient) => !basis.priorities.includes(nutrient)),
  ];
  return {
    startDate: basis.startDate,
    days: days.map((day) => {
      const energy = dayAmount(week, day, "energy");
      const { target } = basis.targets.energy;
      return {
        day,
        date: addDays(basis.startDate, day),
        energy: {
          ...interval(energy),
          target: rounded(target),
          unit: "kcal",
          inBand: Math.abs(energy.known / target - 1) <= ENERGY_TOLERANCE,
        },
        meals: mealsOfDay(week, day).map((meal) => mealDocument(week, meal, servedAt(meal))),
        coverage: order.map((nutrient) =>
          standing(basis.targets, nutrient, (id) => dayAmount(week, day, id)),
        ),
      };
    }),
    week: {
      priorities: basis.priorities,
      judgedOnTheWeek: order.filter((nutrient) => STORED_NUTRIENTS.has(nutrient)),
      coverage: order.map((nutrient) => standing(basis.targets, nutrient, (id) => meanAmount(week, id))),
      carriedBy: basis.priorities.map((nutrient) => ({
        nutrient,
        foods: foodsBehind(week, nutrient, null)
          .slice(0, 5)
          .map(({ food, name, grams, amount, share }) => ({
            food,
            name,
            grams: rounded(grams),
            amount: amount === null ? null : rounded(amount),
            share: share === null ? null : rounded(share),
          })),
      })),
      messages: basis.targets.messages,
    },
    search: {
      seed: found.seed,
      moves: found.moves,
      points: Object.fromEntries(Object.entries(found.score).map(([tier, value]) => [tier, rounded(value)])),
    },
    bound: proof && { ...proof, words: proofSentences(proof) },
  };
}

function mealDocument(week: PlannedWeek, meal: WeekMeal, served: Serving) {
  const recipe = recipeOf(week, meal);
  const explanation = explainMeal(week, meal);
  const strong = explanation.contributions.filter((part) => (part.shareOfTarget ?? 0) >= WORTH_A_SENTENCE);
  const weak = explanation.contributions.filter((part) => !strong.includes(part));
  return {
    occasion: meal.occasion,
    recipe: meal.recipe,
    name: recipe.name,
    portion: meal.portion,
    leftoverOf: served.leftoverOf,
    servingsCooked: rounded(served.cooked),
    minutes: served.cooked > 0 ? recipe.totalMinutes : 0,
    locked: meal.locked,
    energy: interval(mealAmount(week, meal, "energy")),
    brings: explanation.contributions.map(({ nutrient, unit, amount, shareOfTarget, dayShareWithout }) => ({
      nutrient,
      unit,
      ...interval(amount),
      shareOfTarget: shareOfTarget === null ? null : rounded(shareOfTarget),
      dayShareWithout: dayShareWithout === null ? null : rounded(dayShareWithout),
    })),
    rival: meal.rival && {
      recipe: meal.rival.recipe,
      name: meal.rival.name,
      points: rounded(meal.rival.cost),
    },
    why: [
      ...strong.flatMap((part) => [contributionSentence(part), withoutSentence(part)]),
      littleSentence(weak),
      rivalSentence(explanation),
    ].filter((sentence) => sentence !== null),
  };
}
