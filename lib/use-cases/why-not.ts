// "Why not X?": any recipe of the cookbook at any meal. The planner forces it and says what that would cost or gain.
import {
  type Effect,
  effectsOf,
  type MealChange,
  mealChanges,
} from "#lib/domain/explanation/compare-weeks.ts";
import { mealWords } from "#lib/domain/explanation/meal-words.ts";
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { type Objection, standsAgainst } from "#lib/domain/explanation/stands-against.ts";
import { type Loss, whatGains, whyWorse } from "#lib/domain/explanation/verdict.ts";
import { points } from "#lib/domain/planner/alternatives.ts";
import { portionSteps } from "#lib/domain/planner/meal-options.ts";
import type { MealChoice } from "#lib/domain/planner/problem.ts";
import { reopen } from "#lib/domain/planner/reopen.ts";
import { repairDay } from "#lib/domain/planner/repair-day.ts";
import { type Score, WeekState } from "#lib/domain/planner/week-state.ts";
import { InvalidInput, NotFound } from "#lib/errors.ts";
import type { QuestionSolver } from "./question-ports.ts";
import { capital, fixedCells } from "./swap-meal.ts";
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

export interface WhyNotPorts extends ScenePorts {
  readonly questions: QuestionSolver;
}

/** "day": the day's other portions make room. "week": every meal that is not kept may change. */
export const RESTS = ["day", "week"] as const;
export type Rest = (typeof RESTS)[number];

/** The week with the recipe in it. */
export interface Outcome {
  readonly rest: Rest;
  readonly effects: readonly Effect[];
  /** Every other meal that changes. */
  readonly changes: readonly MealChange[];
  /** Null: nothing is lost. */
  readonly lost: Loss | null;
  readonly gain: string | null;
}

export interface WhyNotAnswer {
  readonly recipe: string;
  readonly name: string;
  readonly portion: number;
  readonly objections: readonly Objection[];
  /** False where a rule stands against it that no single meal sets aside. */
  readonly acceptable: boolean;
  /** The day alone, then the whole week where that does better. */
  readonly outcomes: readonly Outcome[];
}

/** @throws NotFound when the week, the meal or the recipe is not there; Unavailable when too many ask at once. */
export async function whyNot(
  ports: WhyNotPorts,
  userId: string,
  place: MealPlace,
  recipeId: string,
): Promise<WhyNotAnswer> {
  const { week } = await findWeek(ports, userId, place.startDate);
  const forced = await force(ports, userId, week, place, recipeId);
  const { scene, was, objections } = forced;
  const before = new WeekState(scene.before.problem, scene.before.choices).score();
  const outcome = (rest: Rest, choices: readonly MealChoice[], score: Score): Outcome => {
    const after = withChoices(scene, choices);
    return {
      rest,
      effects: effectsOf(week, after, rest === "day" ? place.day : null),
      changes: mealChanges(week, after).filter(
        (each) => each.day !== place.day || each.occasion !== place.occasion,
      ),
      lost: whyWorse(week, after, before, score),
      gain: whatGains(week, after),
    };
  };
  const day = dayAlone(forced);
  const dayScore = new WeekState(scene.problem, day).score();
  const whole = await wholeWeek(ports, forced);
  const outcomes = [outcome("day", day, dayScore)];
  if (points(whole.score) < points(dayScore) - NOTICED)
    outcomes.push(outcome("week", whole.meals, whole.score));
  return {
    recipe: recipeId,
    name: scene.recipes.get(recipeId)!.name,
    portion: scene.choices[was]!.portions[0]!,
    objections,
    acceptable: objections.every((objection) => !objection.binding),
    outcomes,
  };
}

/** Fewer points than this are not worth moving other meals for. */
const NOTICED = 2;

/**
 * Takes the answer over: the same week that was shown. A recipe that a wish stands against is kept, so that a new plan
 * leaves it where the person put it.
 * @throws NotFound, InvalidInput when a binding rule stands against it, Conflict when the week was changed meanwhile.
 */
export async function acceptWhyNot(
  ports: WhyNotPorts,
  userId: string,
  place: MealPlace,
  recipeId: string,
  rest: Rest,
  revision: number,
): Promise<void> {
  const saved = await findWeek(ports, userId, place.startDate);
  const forced = await force(ports, userId, saved.week, place, recipeId);
  const binding = forced.objections.find((objection) => objection.binding);
  if (binding) throw new InvalidInput(binding.text);
  const { scene } = forced;
  const choices = rest === "day" ? dayAlone(forced) : (await wholeWeek(ports, forced)).meals;
  const after = withRivals(scene, choices);
  const meals = after.meals.map((meal) =>
    meal.day === place.day && meal.occasion === place.occasion
      ? { ...meal, locked: meal.locked || forced.objections.length > 0 }
      : meal,
  );
  const others = mealChanges(saved.week, after).length - 1;
  const also = others > 0 ? ` ${others} other ${others === 1 ? "meal" : "meals"} changed to make room.` : "";
  const said = `${capital(mealWords(after.basis, place.day, place.occasion))} is now ${scene.recipes.get(recipeId)!.name}.${also}`;
  await writeWeek(ports, userId, saved, revision, { ...after, meals }, { said });
}

interface Forced {
  readonly scene: Scene & { readonly before: Scene };
  readonly place: MealPlace;
  /** The forced meal's cell. */
  readonly was: number;
  readonly objections: readonly Objection[];
}

/** The week with the recipe in place, at the portion that suits it best while everything else stands still. */
async function force(
  ports: WhyNotPorts,
  userId: string,
  week: PlannedWeek,
  place: MealPlace,
  recipeId: string,
): Promise<Forced> {
  const meal = findMeal(week, place);
  const before = await setScene(ports, userId, week);
  const recipe = before.cookbook.find((each) => each.id === recipeId);
  if (!recipe || recipeId === meal.recipe) throw new NotFound("recipe for this meal");
  const meals = week.meals.map((each) =>
    each === meal ? { ...each, recipe: recipeId, portion: 1, plates: [] } : each,
  );
  const forced = await setScene(ports, userId, {
    ...week,
    meals,
    recipes: { ...week.recipes, [recipeId]: before.recipes.get(recipeId)! },
  });
  const was = forced.cell(place);
  const state = new WeekState(forced.problem, forced.choices);
  const standing = forced.choices[was]!;
  let best = { portions: standing.portions, cost: Number.POSITIVE_INFINITY };
  for (const portion of portionSteps(recipe.portionStep)) {
    const portions = standing.portions.with(0, portion);
    state.change(was, standing.candidate, portions);
    const cost = points(state.score());
    if (cost < best.cost) best = { portions, cost };
  }
  const choices = forced.choices.with(was, { candidate: standing.candidate, portions: best.portions });
  return {
    // Changes are told against the week as it stands, so its own meals are what `withChoices` compares with.
    scene: { ...forced, week, choices, before },
    place,
    was,
    objections: standsAgainst(week.basis, recipe, place.day, place.occasion),
  };
}

const dayAlone = ({ scene, place, was }: Forced): MealChoice[] =>
  repairDay(scene.problem, scene.choices, place.day, fixedCells(scene, was));

function wholeWeek(ports: WhyNotPorts, { scene, was }: Forced) {
  const fixed = fixedCells(scene, was);
  const standing = { ...scene.problem, locked: scene.choices };
  const { problem, from } = reopen(
    standing,
    (cell) => fixed.has(cell) || !scene.problem.cells[cell]!.eaters.includes(0),
  );
  return ports.questions.resolve(problem, from);
}
