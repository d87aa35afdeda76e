// Pure. A saved week with everything needed to explain it, whatever later becomes of the catalogue.
import type { NutrientId, ScoredNutrient } from "#lib/domain/nutrition/nutrients.ts";
import type { PlanBasis } from "#lib/domain/planner/basis.ts";
import type { Plate } from "#lib/domain/planner/build-problem.ts";
import type {
  Amount,
  IngredientContribution,
  Occasion,
  Slot,
  TrainingMoment,
} from "#lib/domain/recipes/recipe.ts";

/** A recipe as it was when the week was planned. */
export interface WeekRecipe {
  readonly id: string;
  readonly name: string;
  readonly cuisine: string;
  readonly slots: readonly Slot[];
  readonly totalMinutes: number;
  readonly portionStep: number;
  /** Days a cooked serving keeps. */
  readonly keepsDays: number;
  /** The moments around training it is made for. */
  readonly training: readonly TrainingMoment[];
  readonly family: string;
  readonly facts: readonly string[];
  readonly perServing: Readonly<Record<NutrientId, Amount>>;
  readonly contributions: readonly IngredientContribution[];
}

/** The recipe that came nearest when a meal was chosen, and what it would have brought. */
export interface Rival {
  readonly recipe: string;
  readonly name: string;
  readonly portion: number;
  /** Points the week would have been worse by. */
  readonly cost: number;
  /** Of each priority, at that portion. */
  readonly brings: Readonly<Partial<Record<ScoredNutrient, Amount>>>;
}

export interface WeekMeal {
  /** 0 is the first day. */
  readonly day: number;
  readonly occasion: Occasion;
  readonly recipe: string;
  readonly portion: number;
  readonly locked: boolean;
  readonly rival: Rival | null;
  /** The others who eat it, too; left out when there are none. */
  readonly plates?: readonly Plate[];
  /** Left out at the table of the person who plans; others who eat something of their own have theirs. */
  readonly table?: number;
}

/** A week as one person eats it. */
export interface PlannedWeek {
  readonly basis: PlanBasis;
  readonly meals: readonly WeekMeal[];
  /** Meals that others eat without the person who plans; left out when there are none. */
  readonly apart?: readonly WeekMeal[];
  readonly recipes: Readonly<Record<string, WeekRecipe>>;
}

/** Every meal that is cooked from this week, also those at other tables. */
export const allMeals = (week: PlannedWeek): readonly WeekMeal[] =>
  week.apart ? [...week.meals, ...week.apart] : week.meals;

export const recipeOf = (week: PlannedWeek, meal: WeekMeal): WeekRecipe => {
  const recipe = week.recipes[meal.recipe];
  if (!recipe) throw new Error(`The week does not hold the recipe ${meal.recipe} of its own meal.`);
  return recipe;
};
