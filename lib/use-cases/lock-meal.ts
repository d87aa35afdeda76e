import { mealWords } from "#lib/domain/explanation/meal-words.ts";
import { capital } from "./swap-meal.ts";
import { findMeal, findWeek, type MealPlace, type ScenePorts, writeWeek } from "./week-scene.ts";

/** Locks a meal, so that a new plan keeps it, or lets it go. @throws NotFound, Conflict */
export async function lockMeal(
  ports: Pick<ScenePorts, "weeks">,
  userId: string,
  place: MealPlace,
  locked: boolean,
  revision: number,
): Promise<void> {
  const saved = await findWeek(ports, userId, place.startDate);
  findMeal(saved.week, place);
  const meals = saved.week.meals.map((meal) =>
    meal.day === place.day && meal.occasion === place.occasion ? { ...meal, locked } : meal,
  );
  const which = capital(mealWords(saved.week.basis, place.day, place.occasion));
  const said = `${which} ${locked ? "stays when you plan again" : "may change when you plan again"}.`;
  await writeWeek(ports, userId, saved, revision, { ...saved.week, meals }, { said });
}
