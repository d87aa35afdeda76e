import { type Effect, effectOn } from "#lib/domain/explanation/compare-weeks.ts";
import { dayWords, mealWords } from "#lib/domain/explanation/meal-words.ts";
import { recipeOf } from "#lib/domain/explanation/planned-week.ts";
import { points } from "#lib/domain/planner/alternatives.ts";
import type { MealChoice } from "#lib/domain/planner/problem.ts";
import { WeekState } from "#lib/domain/planner/week-state.ts";
import { minutesFor } from "#lib/domain/planner/wishes.ts";
import { Conflict, NotFound } from "#lib/errors.ts";
import { capital } from "./swap-meal.ts";
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

export type Way = "trade" | "copy";

/** A meal on another day: changing places with what stands there, or served there as well. */
export interface MoveOffer {
  readonly way: Way;
  readonly day: number;
  /** What stands there now. */
  readonly there: string;
  /** Points the week changes by; negative is better. */
  readonly change: number;
  /** By priority: on the day it leaves, then on the day it comes to. */
  readonly effects: readonly (Effect & { readonly day: number })[];
  /** Something to know before doing it. */
  readonly remark: string | null;
  /** The rule or the lock that stands against it; null when it may be done. */
  readonly against: string | null;
}

/** Every other day of the week, both ways. */
export function listMoves(scene: Scene, place: Pick<MealPlace, "day" | "occasion">): MoveOffer[] {
  findMeal(scene.week, place);
  const days = Array.from({ length: scene.week.basis.days }, (_, day) => day).filter(
    (day) =>
      day !== place.day && scene.week.meals.some((m) => m.day === day && m.occasion === place.occasion),
  );
  return (["trade", "copy"] as const).flatMap((way) => days.map((day) => offer(scene, place, day, way)));
}

/** @throws NotFound, Conflict when the week was changed meanwhile or something stands against it. */
export async function moveMeal(
  ports: ScenePorts,
  userId: string,
  place: MealPlace,
  toDay: number,
  way: Way,
  revision: number,
): Promise<void> {
  const saved = await findWeek(ports, userId, place.startDate);
  const meal = findMeal(saved.week, place);
  const other = findMeal(saved.week, { day: toDay, occasion: place.occasion });
  if (other === meal) throw new NotFound("other day");
  const scene = await setScene(ports, userId, saved.week);
  const { against } = offer(scene, place, toDay, way);
  if (against) throw new Conflict(against);
  const name = recipeOf(saved.week, meal).name;
  const said =
    way === "trade"
      ? `${name} moved to ${dayWords(saved.week.basis, toDay)}, in exchange for ${recipeOf(saved.week, other).name}.`
      : `${capital(mealWords(saved.week.basis, toDay, place.occasion))} is now ${name} too.`;
  const after = withRivals(scene, moved(scene, place, toDay, way));
  await writeWeek(ports, userId, saved, revision, after, { said });
}

function offer(scene: Scene, place: Pick<MealPlace, "day" | "occasion">, day: number, way: Way): MoveOffer {
  const there = findMeal(scene.week, { day, occasion: place.occasion });
  const choices = moved(scene, place, day, way);
  const after = withChoices(scene, choices);
  const was = new WeekState(scene.problem, scene.choices).score();
  const is = new WeekState(scene.problem, choices).score();
  const touched = way === "trade" ? [place.day, day] : [day];
  return {
    way,
    day,
    there: recipeOf(scene.week, there).name,
    change: points(is) - points(was),
    effects: touched.flatMap((on) =>
      after.basis.priorities.flatMap((nutrient) => {
        const effect = effectOn(scene.week, after, nutrient, on);
        // What the body stores is judged on the week: said once, with the day the meal comes to.
        return effect && (effect.over === "day" || on === day) ? [{ ...effect, day: on }] : [];
      }),
    ),
    remark:
      tooLong(scene, place, day) ??
      (way === "trade" ? tooLong(scene, { day, occasion: place.occasion }, place.day) : null),
    against: objection(scene, place, day, way, is.rules > was.rules),
  };
}

function objection(
  scene: Scene,
  place: Pick<MealPlace, "day" | "occasion">,
  day: number,
  way: Way,
  rules: boolean,
): string | null {
  const { week } = scene;
  const there = findMeal(week, { day, occasion: place.occasion });
  if (there.locked) return `You keep ${mealWords(week.basis, day, place.occasion)}. Let it go first.`;
  if (way === "trade" && findMeal(week, place).locked)
    return `You keep ${mealWords(week.basis, place.day, place.occasion)}. Let it go first.`;
  if (there.recipe === findMeal(week, place).recipe) return "The same dish stands there already.";
  return rules ? "It would come too often: twice on one day, or more often than the week allows." : null;
}

/** When the meal at `place` takes longer than the person has on `day`. */
function tooLong({ week }: Scene, place: Pick<MealPlace, "day" | "occasion">, day: number): string | null {
  const { name, totalMinutes } = recipeOf(week, findMeal(week, place));
  const minutes = minutesFor(week.basis, place.occasion, day);
  return totalMinutes > minutes
    ? `${name} takes ${totalMinutes} min; you have ${minutes} on ${dayWords(week.basis, day)}.`
    : null;
}

function moved(
  scene: Scene,
  place: Pick<MealPlace, "day" | "occasion">,
  day: number,
  way: Way,
): MealChoice[] {
  const from = scene.cell(place);
  const to = scene.cell({ day, occasion: place.occasion });
  const choices = scene.choices.with(to, scene.choices[from]!);
  return way === "trade" ? choices.with(from, scene.choices[to]!) : choices;
}
