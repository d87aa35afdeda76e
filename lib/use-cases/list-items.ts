import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import { allMeals, type PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { servingsOfWeek } from "#lib/domain/explanation/servings-of-week.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { boughtKeys } from "#lib/domain/shopping/bought-as.ts";
import { type Buyable, buyableContributions } from "#lib/domain/shopping/buyable.ts";
import { claimedGrams, unclaimed } from "#lib/domain/shopping/claims.ts";
import type { ListItem } from "#lib/domain/shopping/list.ts";
import { type Cooking, makeItems } from "#lib/domain/shopping/make-items.ts";
import { gramsAtHome, homeOf } from "#lib/domain/shopping/pantry.ts";
import type { SavedWeek } from "./plan-ports.ts";
import type { Foods, Recipes, ShoppingPorts } from "./shopping-ports.ts";

export const weekSourceId = (planId: string) => `week:${planId}`;

/** What is cooked from a week on these days: for everybody at every table, left-overs in the pot they come from. */
export const cookingsOf = (
  { id, week }: Pick<SavedWeek, "id" | "week">,
  dates: readonly IsoDate[],
  recipes: ReadonlyMap<string, Buyable>,
): Cooking[] =>
  [...servingsOfWeek(week)].flatMap(([meal, { cooked }]): Cooking[] => {
    const date = addDays(week.basis.startDate, meal.day);
    if (cooked <= 0 || !dates.includes(date)) return [];
    const table = meal.table ? `-${meal.table}` : "";
    return [
      {
        source: `${weekSourceId(id)}:${date}:${meal.occasion}${table}`,
        date,
        servings: cooked,
        recipe: recipes.get(meal.recipe) ?? asKept(week, meal.recipe),
      },
    ];
  });

/** A recipe that is gone is bought for as the week keeps it: by weight. */
function asKept(week: PlannedWeek, recipeId: string): Buyable {
  const kept = week.recipes[recipeId];
  return buyableContributions(recipeId, kept?.name ?? recipeId, kept?.contributions ?? []);
}

export interface AtHome {
  readonly grams: ReadonlyMap<FoodKey, number>;
  readonly staplesOut: ReadonlySet<FoodKey>;
}

/** What is at home on `today` and not counted on by another list than this one (null: by any). */
export async function atHomeFor(
  { lists, pantry }: Pick<ShoppingPorts, "lists" | "pantry">,
  userId: string,
  listId: string | null,
  today: IsoDate,
): Promise<AtHome> {
  const [{ items, staplesOut }, inUse] = await Promise.all([pantry.of(userId), lists.inUse(userId)]);
  const others = inUse.filter(({ id }) => id !== listId);
  const plans = others.flatMap(({ list }) => list.sources.flatMap(({ id }) => WEEK.exec(id)?.[1] ?? []));
  const meals = await pantry.cookedOf(userId, [...new Set(plans)]);
  const cooked = new Set(meals.map(({ planId, date, slot }) => `${weekSourceId(planId)}:${date}:${slot}`));
  return {
    grams: unclaimed(gramsAtHome(items, today), claimedGrams(others, today, cooked)),
    staplesOut: new Set(staplesOut.map((staple) => staple.foodKey)),
  };
}

const WEEK = /^week:([0-9a-f-]{36})$/;

/** The lines for these cookings, less what is at home. */
export async function itemsFor(
  foods: Foods,
  cookings: readonly Cooking[],
  { grams, staplesOut }: AtHome,
): Promise<ListItem[]> {
  const keys = cookings.flatMap(({ recipe }) => recipe.lines.flatMap((line) => line.food ?? []));
  const items = makeItems(cookings, await foods.loadFoodsByKeys(boughtKeys([...new Set(keys)])));
  return items.map((item) => ({ ...item, home: homeOf(item, grams, staplesOut) }));
}

export const recipesOf = async (
  recipes: Recipes,
  userId: string,
  weeks: readonly SavedWeek[],
): Promise<ReadonlyMap<string, Buyable>> =>
  recipes.buyable(userId, [
    ...new Set(weeks.flatMap(({ week }) => allMeals(week).map((meal) => meal.recipe))),
  ]);
