// A planned week as JSON: meals with reasons, coverage and limits by day and week, how it was found, what is proven.
import { explainMeal } from "#lib/domain/explanation/explain-meal.ts";
import { explainWeek } from "#lib/domain/explanation/explain-week.ts";
import { foodsBehind } from "#lib/domain/explanation/foods-behind.ts";
import { meritsOf, usedUp } from "#lib/domain/explanation/merits.ts";
import { type PlannedWeek, recipeOf, type WeekMeal } from "#lib/domain/explanation/planned-week.ts";
import {
  contributionSentence,
  littleSentence,
  rivalSentence,
  withoutSentence,
} from "#lib/domain/explanation/sentences.ts";
import { servingsOfWeek } from "#lib/domain/explanation/servings-of-week.ts";
import { dayAmount, mealAmount, mealsOfDay, meanAmount } from "#lib/domain/explanation/totals.ts";
import { viewWeek } from "#lib/domain/explanation/view-week.ts";
import { weekFor } from "#lib/domain/explanation/week-for.ts";
import {
  carriedSentence,
  limitSentence,
  shortSentence,
  strongestMealSentence,
} from "#lib/domain/explanation/week-sentences.ts";
import { SCORED_NUTRIENTS, STORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { Companion } from "#lib/domain/planner/basis.ts";
import type { Serving } from "#lib/domain/planner/cookings.ts";
import { targetsByDay } from "#lib/domain/planner/day-targets.ts";
import { ENERGY_TOLERANCE } from "#lib/domain/planner/eaters.ts";
import { proofSentences, type WeekProof } from "#lib/domain/planner/proof.ts";
import type { Score } from "#lib/domain/planner/week-state.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";
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
  found: Found,
  proof: WeekProof | null,
  /** Ids of recipes the person prefers. */
  favourites: readonly string[],
) {
  const { basis } = week;
  const targets = targetsByDay(basis);
  const view = viewWeek(week);
  const servings = servingsOfWeek(week);
  const days = Array.from({ length: basis.days }, (_, day) => day);
  const order = [
    ...basis.priorities,
    ...SCORED_NUTRIENTS.filter((nutrient) => !basis.priorities.includes(nutrient)),
  ];
  return {
    startDate: basis.startDate,
    days: days.map((day) => {
      const { date, labels, batch, minutes, minutesBudget } = view.days[day]!;
      return {
        day,
        date,
        differs: labels,
        cookingAhead: batch,
        minutes: { cooking: minutes, budget: minutesBudget },
        energy: energyOf(dayAmount(week, day, "energy"), targets[day]!.energy.target),
        meals: mealsOfDay(week, day).map((meal) => mealDocument(week, meal, servings.get(meal)!, favourites)),
        apart: (week.apart ?? [])
          .filter((meal) => meal.day === day)
          .map((meal) => servedDocument(week, meal, servings.get(meal)!)),
        coverage: order.map((nutrient) =>
          standing(targets[day]!, nutrient, (id) => dayAmount(week, day, id)),
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
      ...storyOf(week),
      messages: basis.targets.messages,
    },
    companions: basis.companions.map((companion) => companionDocument(week, companion)),
    search: {
      seed: found.seed,
      moves: found.moves,
      points: Object.fromEntries(Object.entries(found.score).map(([tier, value]) => [tier, rounded(value)])),
    },
    bound: proof && { ...proof, words: proofSentences(proof) },
  };
}

/** How each priority stands and why, and what is near a limit with the foods that put it there. */
function storyOf(week: PlannedWeek) {
  const { priorities, limits } = explainWeek(week);
  return {
    why: priorities.map((story) => ({
      nutrient: story.nutrient,
      sentences: [
        shortSentence(story, week.basis),
        carriedSentence(story),
        strongestMealSentence(story, week.basis),
      ].filter((sentence) => sentence !== null),
    })),
    nearLimits: limits.map((standing) => limitSentence(standing, week.basis)),
  };
}

const energyOf = (amount: Amount, target: number) => ({
  ...interval(amount),
  target: rounded(target),
  unit: "kcal",
  inBand: Math.abs(amount.known / target - 1) <= ENERGY_TOLERANCE,
});

/** Somebody else's week: what they eat of it, held against the part of their day they eat here. */
function companionDocument(week: PlannedWeek, { id, name, priorities }: Companion) {
  const own = weekFor(week, id)!;
  const { targets, days } = own.basis;
  return {
    name,
    priorities,
    days: Array.from({ length: days }, (_, day) => ({
      day,
      energy: energyOf(dayAmount(own, day, "energy"), targets.energy.target),
    })),
    coverage: SCORED_NUTRIENTS.map((nutrient) => {
      // Of the part of the day that is eaten here, which "of your day" would not say.
      const { words: _, ...figures } = standing(targets, nutrient, (of) => meanAmount(own, of));
      return figures;
    }),
  };
}

/** What is on the table, from which pot, and how much of it on whose plate. */
function servedDocument(week: PlannedWeek, meal: WeekMeal, served: Serving) {
  const recipe = recipeOf(week, meal);
  const names = new Map(week.basis.companions.map(({ id, name }) => [id, name]));
  return {
    occasion: meal.occasion,
    recipe: meal.recipe,
    name: recipe.name,
    plates: (meal.plates ?? []).map(({ eater, portion }) => ({ name: names.get(eater)!, portion })),
    leftoverOf: served.leftoverOf,
    servingsCooked: rounded(served.cooked),
    minutes: served.cooked > 0 ? recipe.totalMinutes : 0,
  };
}

function mealDocument(week: PlannedWeek, meal: WeekMeal, served: Serving, favourites: readonly string[]) {
  const explanation = explainMeal(week, meal);
  const strong = explanation.contributions.filter((part) => (part.shareOfTarget ?? 0) >= WORTH_A_SENTENCE);
  const weak = explanation.contributions.filter((part) => !strong.includes(part));
  return {
    ...servedDocument(week, meal, served),
    portion: meal.portion,
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
      ...meritsOf(week, meal, {
        favourite: favourites.includes(meal.recipe),
        usesUp: usedUp(week, meal),
      }).map(({ text }) => text),
      rivalSentence(explanation),
    ].filter((sentence) => sentence !== null),
  };
}
