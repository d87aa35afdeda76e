// Pure. Whether a recipe, and a plate of it, does what a training session asks of the meal beside it.
import type { TrainingMoment } from "#lib/domain/recipes/recipe.ts";
import type { PlannableRecipe } from "./basis.ts";
import type { MealWish } from "./day-adjustment.ts";

type Served = Pick<PlannableRecipe, "training" | "perServing">;

const KCAL_PER_GRAM = 4;
/** Before training: at least so much of the plate's energy as carbohydrate, or a recipe made for it. */
const CARBOHYDRATE_SHARE = 0.5;
/** After training: at least so many grams of protein in a serving. */
const PROTEIN_OF_A_SERVING = 20;

const feedsTraining = ({ perServing: { carbohydrate, energy } }: Served): boolean =>
  carbohydrate.known * KCAL_PER_GRAM >= energy.known * CARBOHYDRATE_SHARE;

/** The moments around training a recipe does for: those it was made for, and those its figures say. */
export function momentsOf(recipe: Served): readonly TrainingMoment[] {
  const moments = new Set(recipe.training);
  if (feedsTraining(recipe)) moments.add("before");
  if (recipe.perServing.protein.known >= PROTEIN_OF_A_SERVING) moments.add("after");
  return [...moments];
}

/** Whether so many servings of it do what is wished. A wish of a week saved long ago names no figure: there the recipe tells. */
export function doesFor(recipe: Served, portion: number, { moment, protein }: MealWish): boolean {
  if (moment === "after" && protein !== undefined)
    return recipe.perServing.protein.known * portion >= protein;
  return recipe.training.includes(moment) || (moment === "before" && feedsTraining(recipe));
}
