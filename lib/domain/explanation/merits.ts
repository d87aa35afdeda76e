// Pure. The wishes a meal satisfies, each in a sentence with its figure: why it is a good meal to have here.

import { OCCASION_NAMES } from "#lib/domain/planner/describe-impossible.ts";
import { minutesFor } from "#lib/domain/planner/wishes.ts";
import { dayWords, listWords } from "./meal-words.ts";
import { type PlannedWeek, recipeOf, type WeekMeal } from "./planned-week.ts";
import { figure } from "./sentences.ts";
import { platesOf, servingsOfWeek } from "./servings-of-week.ts";
import { trainingReasons } from "./training-reasons.ts";

export interface Merit {
  readonly wish:
    | "time"
    | "favourite"
    | "left-over"
    | "pantry"
    | "table"
    | "training"
    | "variety"
    | "shopping";
  readonly text: string;
}

/** What only the cookbook and the kitchen know of a meal. */
export interface MealFacts {
  readonly favourite: boolean;
  /** Names of its foods the person wants used up. */
  readonly usesUp: readonly string[];
}

/** Foods of the meal that the week was asked to use up. */
export const usedUp = (week: PlannedWeek, meal: WeekMeal): string[] =>
  recipeOf(week, meal)
    .contributions.filter((part) => week.basis.useUp.includes(part.food))
    .map((part) => part.name.split(",")[0]!);

export function meritsOf(week: PlannedWeek, meal: WeekMeal, facts: MealFacts): Merit[] {
  return [
    favourite(facts),
    ...trainingReasons(week, meal).map(({ text }): Merit => ({ wish: "training", text })),
    leftOver(week, meal),
    table(week, meal),
    usesUp(facts),
    time(week, meal),
    ...variety(week, meal),
    shopping(week, meal),
  ].flatMap((merit) => merit ?? []);
}

const favourite = (facts: MealFacts): Merit | null =>
  facts.favourite ? { wish: "favourite", text: "It is one of your favourites." } : null;

const usesUp = (facts: MealFacts): Merit | null =>
  facts.usesUp.length > 0
    ? { wish: "pantry", text: `It uses up ${listWords(facts.usesUp)} you have at home.` }
    : null;

/** From an earlier pot, or cooked for later meals too. */
function leftOver(week: PlannedWeek, meal: WeekMeal): Merit | null {
  const servings = servingsOfWeek(week);
  const own = servings.get(meal);
  if (!own) return null;
  if (own.leftoverOf !== null)
    return {
      wish: "left-over",
      text: `It is left over from ${dayWords(week.basis, own.leftoverOf)}: nothing is cooked for it.`,
    };
  const more = own.cooked - platesOf(meal);
  return more > 0.01
    ? { wish: "left-over", text: `${figure(more)} servings more are cooked for a later meal.` }
    : null;
}

/** "One pot for you, Tom and Lena: 4.25 servings, with nothing in it that one of you leaves out." */
function table(week: PlannedWeek, meal: WeekMeal): Merit | null {
  const seated = new Set((meal.plates ?? []).map(({ eater }) => eater));
  const names = week.basis.companions.filter(({ id }) => seated.has(id)).map(({ name }) => name);
  if (names.length === 0) return null;
  const who = listWords(["you", ...names]);
  return {
    wish: "table",
    text: `One pot for ${who}: ${figure(platesOf(meal))} servings, with nothing in it that one of you leaves out.`,
  };
}

function time(week: PlannedWeek, meal: WeekMeal): Merit | null {
  const limit = minutesFor(week.basis, meal.occasion, meal.day);
  const { totalMinutes } = recipeOf(week, meal);
  const fresh = (servingsOfWeek(week).get(meal)?.cooked ?? 1) > 0;
  if (!fresh || !Number.isFinite(limit) || totalMinutes > limit) return null;
  const when = `${OCCASION_NAMES[meal.occasion]} on ${dayWords(week.basis, meal.day)}`;
  return { wish: "time", text: `It takes ${totalMinutes} min; for ${when} you have ${limit}.` };
}

function variety(week: PlannedWeek, meal: WeekMeal): Merit[] {
  const recipe = recipeOf(week, meal);
  const others = week.meals.filter((other) => other !== meal).map((other) => recipeOf(week, other));
  const sameKitchen = others.filter((other) => other.cuisine === recipe.cuisine).length;
  const times = others.filter((other) => other.id === recipe.id).length + 1;
  const merits: Merit[] = [];
  if (sameKitchen === 0)
    merits.push({ wish: "variety", text: `It is the only ${recipe.cuisine} meal of the week.` });
  if (times > 1)
    merits.push({
      wish: "variety",
      text: times === 2 ? "It comes twice this week." : `It comes ${times} times this week.`,
    });
  return merits;
}

/** Foods that other meals of the week need as well. */
function shopping(week: PlannedWeek, meal: WeekMeal): Merit | null {
  const { shared, all } = sharedFoods(week, meal);
  if (all < 3 || shared * 2 < all) return null;
  return {
    wish: "shopping",
    text: `${shared} of its ${all} foods are bought for other meals of the week anyway.`,
  };
}

/** How many of a meal's foods stand in other meals of the week too. */
export function sharedFoods(week: PlannedWeek, meal: WeekMeal): { shared: number; all: number } {
  const elsewhere = new Set(
    week.meals
      .filter((other) => other.recipe !== meal.recipe)
      .flatMap((other) => recipeOf(week, other).contributions.map((part) => part.food)),
  );
  const foods = new Set(recipeOf(week, meal).contributions.map((part) => part.food));
  return { shared: [...foods].filter((food) => elsewhere.has(food)).length, all: foods.size };
}
