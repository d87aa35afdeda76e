import {
  type Effect,
  effectsOf,
  type MealChange,
  mealChanges,
} from "#lib/domain/explanation/compare-weeks.ts";
import { mealWords } from "#lib/domain/explanation/meal-words.ts";
import { mealAmount } from "#lib/domain/explanation/totals.ts";
import { type Alternative, rankAlternatives } from "#lib/domain/planner/alternatives.ts";
import type { MealChoice } from "#lib/domain/planner/problem.ts";
import { repairDay } from "#lib/domain/planner/repair-day.ts";
import type { Amount } from "#lib/domain/recipes/recipe.ts";
import { NotFound } from "#lib/errors.ts";
import {
  findMeal,
  findWeek,
  type MealPlace,
  type Scene,
  type ScenePorts,
  setScene,
  withChoices,
  withRivals,
  writeWeek,
} from "./week-scene.ts";

export type SwapEffect = Effect;

export interface SwapOffer {
  readonly recipe: string;
  readonly name: string;
  readonly cuisine: string;
  readonly minutes: number;
  readonly portion: number;
  readonly energy: Amount;
  /** Points the week changes by, before the rest of the day makes room; negative is better. */
  readonly change: number;
  readonly effects: readonly Effect[];
  /** Other meals of the day that make room, where they may. */
  readonly alsoChanges: readonly MealChange[];
}

export interface SwapOptions {
  /** The day's other meals may change their portions to fit; kept ones stay. */
  readonly repair?: boolean;
  readonly most?: number;
}

/** Everything that could stand in a meal's place, best first, with the effect of each. @throws NotFound */
export async function listSwaps(
  ports: ScenePorts,
  userId: string,
  place: MealPlace,
  options: SwapOptions = {},
): Promise<SwapOffer[]> {
  const saved = await findWeek(ports, userId, place.startDate);
  findMeal(saved.week, place);
  return swapOffers(await setScene(ports, userId, saved.week), place, options);
}

/** The same for a week that is set up already. */
export function swapOffers(
  scene: Scene,
  place: Pick<MealPlace, "day" | "occasion">,
  { repair = false, most = 12 }: SwapOptions = {},
): SwapOffer[] {
  return rankAlternatives(scene.problem, scene.choices, scene.cell(place))
    .slice(0, most)
    .map((alternative): SwapOffer => {
      const recipe = scene.recipes.get(scene.problem.candidates[alternative.candidate]!.recipe)!;
      const after = withChoices(scene, chosenFor(scene, place, alternative, repair));
      return {
        recipe: recipe.id,
        name: recipe.name,
        cuisine: recipe.cuisine,
        minutes: recipe.totalMinutes,
        portion: alternative.portions[0]!,
        energy: mealAmount(after, findMeal(after, place), "energy"),
        change: alternative.change,
        effects: effectsOf(scene.week, after, place.day),
        alsoChanges: mealChanges(scene.week, after).filter(
          (each) => each.day !== place.day || each.occasion !== place.occasion,
        ),
      };
    });
}

/**
 * Puts another recipe in a meal's place, at the portion that suits the week best.
 * @throws NotFound when the week, the meal or the recipe is not there; Conflict when somebody changed the week meanwhile.
 */
export async function swapMeal(
  ports: ScenePorts,
  userId: string,
  place: MealPlace,
  recipeId: string,
  revision: number,
  { repair = false }: SwapOptions = {},
): Promise<void> {
  const saved = await findWeek(ports, userId, place.startDate);
  findMeal(saved.week, place);
  const scene = await setScene(ports, userId, saved.week);
  const chosen = rankAlternatives(scene.problem, scene.choices, scene.cell(place)).find(
    (alternative) => scene.problem.candidates[alternative.candidate]!.recipe === recipeId,
  );
  if (!chosen) throw new NotFound("recipe for this meal");
  const after = withRivals(scene, chosenFor(scene, place, chosen, repair));
  const name = scene.recipes.get(recipeId)!.name;
  const said = `${capital(mealWords(saved.week.basis, place.day, place.occasion))} is now ${name}.`;
  await writeWeek(ports, userId, saved, revision, after, { said });
}

function chosenFor(
  scene: Scene,
  place: Pick<MealPlace, "day" | "occasion">,
  { candidate, portions }: Alternative,
  repair: boolean,
): MealChoice[] {
  const cell = scene.cell(place);
  const choices = scene.choices.with(cell, { candidate, portions });
  return repair ? repairDay(scene.problem, choices, place.day, fixedCells(scene, cell)) : choices;
}

/** What a repair must leave alone: the meal that was just changed and the ones the person keeps. */
export const fixedCells = (scene: Scene, ...changed: readonly number[]): ReadonlySet<number> =>
  new Set([...changed, ...scene.week.meals.filter((meal) => meal.locked).map((meal) => scene.cell(meal))]);

export const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);
