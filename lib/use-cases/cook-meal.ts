import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { boughtKeys } from "#lib/domain/shopping/bought-as.ts";
import { makeItems } from "#lib/domain/shopping/make-items.ts";
import { drawDown } from "#lib/domain/shopping/pantry.ts";
import { gramsOf } from "#lib/domain/shopping/quantity.ts";
import { NotFound } from "#lib/errors.ts";
import { cookingsOf, recipesOf, weekSourceId } from "./list-items.ts";
import type { ShoppingPorts } from "./shopping-ports.ts";

export interface CookedPlace {
  readonly startDate: IsoDate;
  readonly day: number;
  readonly occasion: string;
  readonly recipe: string;
}

type Ports = Pick<ShoppingPorts, "weeks" | "recipes" | "foods" | "pantry">;

/**
 * Marks a meal as cooked: what it uses leaves the pantry, what must be used first first. Safe to repeat.
 * @throws NotFound when the week has no such meal.
 */
export async function cookMeal(ports: Ports, userId: string, place: CookedPlace): Promise<void> {
  const saved = await ports.weeks.find(userId, place.startDate);
  if (!saved) throw new NotFound("week");
  const recipes = await recipesOf(ports.recipes, userId, [saved]);
  const date = addDays(place.startDate, place.day);
  const cookings = cookingsOf(saved, [date], recipes).filter(
    (each) =>
      each.recipe.id === place.recipe &&
      each.source.startsWith(`${weekSourceId(saved.id)}:${date}:${place.occasion}`),
  );
  const servings = cookings.reduce((sum, each) => sum + each.servings, 0);
  if (cookings.length === 0) throw new NotFound("meal");
  const keys = cookings.flatMap(({ recipe }) => recipe.lines.flatMap((line) => line.food ?? []));
  const needed = makeItems(cookings, await ports.foods.loadFoodsByKeys(boughtKeys(keys)));
  const meal = { planId: saved.id, day: place.day, slot: place.occasion, recipeId: place.recipe, servings };
  await ports.pantry.cook(userId, meal, (items) =>
    needed.flatMap((item) => (item.foodKey ? drawDown(items, item.foodKey, gramsOf(item.needs)) : [])),
  );
}

/** It was not cooked after all. @throws NotFound */
export async function uncookMeal(ports: Ports, userId: string, place: CookedPlace): Promise<void> {
  const saved = await ports.weeks.find(userId, place.startDate);
  if (!saved) throw new NotFound("week");
  const meal = { planId: saved.id, day: place.day, slot: place.occasion, recipeId: place.recipe };
  if (!(await ports.pantry.uncook(userId, meal))) throw new NotFound("meal");
}
