// Pure. Two versions of a week held side by side: what a change does to the priorities, and which meals it touches.
import { NUTRIENTS, type ScoredNutrient, STORED_NUTRIENTS } from "#lib/domain/nutrition/nutrients.ts";
import type { Amount, Occasion } from "#lib/domain/recipes/recipe.ts";
import { type PlannedWeek, recipeOf } from "./planned-week.ts";
import { dayAmount, meanAmount } from "./totals.ts";

/** What a change does to a nutrient, as shares of its daily target. */
export interface Effect {
  readonly nutrient: ScoredNutrient;
  readonly name: string;
  /** Nutrients the body stores are compared over the week, the others on the day when one is given. */
  readonly over: "day" | "week";
  readonly before: number;
  readonly after: number;
  readonly complete: boolean;
}

export interface MealChange {
  readonly day: number;
  readonly occasion: Occasion;
  readonly before: { readonly name: string; readonly portion: number } | null;
  readonly after: { readonly name: string; readonly portion: number } | null;
  /** The same recipe at another portion. */
  readonly portionOnly: boolean;
}

/** By priority (of the week after), as judged on `day` or, without one, over the whole week. */
export function effectsOf(before: PlannedWeek, after: PlannedWeek, day: number | null): Effect[] {
  return after.basis.priorities.flatMap((nutrient) => effectOn(before, after, nutrient, day) ?? []);
}

export function effectOn(
  before: PlannedWeek,
  after: PlannedWeek,
  nutrient: ScoredNutrient,
  day: number | null,
): Effect | null {
  const over = day === null || STORED_NUTRIENTS.has(nutrient) ? "week" : "day";
  const amount = (week: PlannedWeek): Amount =>
    over === "week" ? meanAmount(week, nutrient) : dayAmount(week, day!, nutrient);
  const target = (week: PlannedWeek) => week.basis.targets.nutrients[nutrient].amount;
  const [was, is] = [amount(before), amount(after)];
  const [wanted, wants] = [target(before), target(after)];
  if (!wanted || !wants) return null;
  return {
    nutrient,
    name: NUTRIENTS[nutrient].short,
    over,
    before: was.known / wanted,
    after: is.known / wants,
    complete: was.complete && is.complete,
  };
}

/** Every meal that is not the same in both, in the week's order. */
export function mealChanges(before: PlannedWeek, after: PlannedWeek): MealChange[] {
  const occasions = [...new Set([...after.basis.occasions, ...before.basis.occasions])];
  const days = Math.max(before.basis.days, after.basis.days);
  const changes: MealChange[] = [];
  for (let day = 0; day < days; day++)
    for (const occasion of occasions) {
      const was = plateAt(before, day, occasion);
      const is = plateAt(after, day, occasion);
      if (was?.recipe === is?.recipe && was?.portion === is?.portion) continue;
      changes.push({
        day,
        occasion,
        before: was && { name: was.name, portion: was.portion },
        after: is && { name: is.name, portion: is.portion },
        portionOnly: was?.recipe === is?.recipe,
      });
    }
  return changes;
}

function plateAt(week: PlannedWeek, day: number, occasion: Occasion) {
  const meal = week.meals.find((each) => each.day === day && each.occasion === occasion);
  return meal ? { recipe: meal.recipe, name: recipeOf(week, meal).name, portion: meal.portion } : null;
}
