// Pure. Holds a saved week against what a person has told us since it was planned, and says in words what no longer fits.
// Days that have passed are left alone.

import { type PlannedWeek, recipeOf, type WeekMeal } from "#lib/domain/explanation/planned-week.ts";
import { dayAmount, mealsOfDay } from "#lib/domain/explanation/totals.ts";
import { type CheckedDay, type Concern, revalidatePlan } from "#lib/domain/guidance/revalidate.ts";
import type { DayAmounts } from "#lib/domain/nutrition/coverage.ts";
import { NUTRIENT_IDS, NUTRIENTS, type ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import { minutesFor } from "#lib/domain/planner/wishes.ts";
import { addDays, type IsoDate, isoWeekday } from "#lib/domain/shared/calendar.ts";
import { basisFor, type Profile } from "./profile.ts";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** These are told whenever they hold; the others only when the week as it was planned did not have them already. */
const ALWAYS: ReadonlySet<Concern["kind"]> = new Set<Concern["kind"]>(["allergen", "diet", "food"]);

const inWords = (words: readonly string[]) => new Intl.ListFormat("en-GB").format([...new Set(words)]);
const low = (nutrient: ScoredNutrient) =>
  NUTRIENTS[nutrient].name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());

/** Why the week no longer fits; empty when it still does, or is over. */
export function recheckWeek(profile: Profile, week: PlannedWeek, today: IsoDate): string[] {
  const { basis } = week;
  const left = Array.from({ length: basis.days }, (_, day) => day).filter(
    (day) => addDays(basis.startDate, day) >= today,
  );
  if (left.length === 0) return [];
  // A stage that began inside the week counts for what is left of it.
  const on = basis.startDate > today ? basis.startDate : today;
  const { adjustments, useUp, companions } = basis;
  const wanted: PlanBasis = {
    ...basisFor(profile, on, basis.days, { adjustments, useUp, companions }),
    startDate: basis.startDate,
  };
  const days = left.map((day) => checkedDay(week, day));
  const check = ({ targets, diet, allergens }: PlanBasis) =>
    revalidatePlan(targets, { days, priorities: basis.priorities, diet, allergens });
  const before = new Set(check(basis).map(({ text }) => text));
  const concerns = check(wanted).filter(({ kind, text }) => ALWAYS.has(kind) || !before.has(text));
  const meals = left.flatMap((day) => mealsOfDay(week, day));
  return [
    ...concerns.map(({ text }) => text),
    ...dislikeConcerns(wanted, week, meals),
    ...timeConcerns(wanted, week, meals),
    ...occasionConcerns(wanted, basis),
    ...priorityConcerns(wanted, basis),
  ];
}

function checkedDay(week: PlannedWeek, day: number): CheckedDay {
  const amounts = Object.fromEntries(NUTRIENT_IDS.map((id) => [id, dayAmount(week, day, id)]));
  return {
    label: weekdayOf(week, day),
    amounts: amounts as DayAmounts,
    meals: mealsOfDay(week, day).map((meal) => recipeOf(week, meal)),
  };
}

const weekdayOf = (week: PlannedWeek, day: number): string =>
  WEEKDAYS[isoWeekday(addDays(week.basis.startDate, day)) - 1]!;

function dislikeConcerns(wanted: PlanBasis, week: PlannedWeek, meals: readonly WeekMeal[]): string[] {
  return wanted.dislikes.flatMap(({ key, name }) => {
    const dishes = meals
      .map((meal) => recipeOf(week, meal))
      .filter((recipe) => recipe.contributions.some((part) => part.food === key));
    if (dishes.length === 0) return [];
    return [`Made with something you don't eat (${name}): ${inWords(dishes.map((dish) => dish.name))}.`];
  });
}

function timeConcerns(wanted: PlanBasis, week: PlannedWeek, meals: readonly WeekMeal[]): string[] {
  const slow = meals.filter((meal) => {
    const minutes = recipeOf(week, meal).totalMinutes;
    // What already took longer when it was planned is no news.
    const known = minutes > minutesFor(week.basis, meal.occasion, meal.day);
    return !known && minutes > minutesFor(wanted, meal.occasion, meal.day);
  });
  if (slow.length === 0) return [];
  const dishes = slow.map((meal) => `${recipeOf(week, meal).name} (${weekdayOf(week, meal.day)})`);
  return [`Takes longer than the time you have now: ${inWords(dishes)}.`];
}

const OCCASION_WORDS = {
  breakfast: "breakfast",
  lunch: "lunch",
  dinner: "dinner",
  snack: "a snack",
  secondSnack: "a second snack",
  thirdSnack: "a third snack",
} as const;

function occasionConcerns(wanted: PlanBasis, basis: PlanBasis): string[] {
  const say = (occasions: PlanBasis["occasions"]) => inWords(occasions.map((each) => OCCASION_WORDS[each]));
  const same =
    wanted.occasions.length === basis.occasions.length &&
    wanted.occasions.every((occasion) => basis.occasions.includes(occasion));
  return same ? [] : [`Planned with ${say(basis.occasions)}; you now want ${say(wanted.occasions)}.`];
}

/** Priorities that may no longer be chosen are told by their own concern. */
function priorityConcerns(wanted: PlanBasis, basis: PlanBasis): string[] {
  const stood = basis.priorities.filter((nutrient) => wanted.targets.nutrients[nutrient].status === "open");
  const same =
    stood.length === wanted.priorities.length &&
    stood.every((nutrient, place) => nutrient === wanted.priorities[place]);
  if (same || wanted.priorities.length === 0) return [];
  return [`Planned for other priorities; now they are ${inWords(wanted.priorities.map(low))}.`];
}
