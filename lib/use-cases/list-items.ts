import { allMeals, type PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import { servingsOfWeek } from "#lib/domain/explanation/servings-of-week.ts";
import { addDays, type IsoDate } from "#lib/domain/shared/calendar.ts";
import { boughtKeys } from "#lib/domain/shopping/bought-as.ts";
import { type Buyable, buyableContributions } from "#lib/domain/shopping/buyable.ts";
import type { ListItem } from "#lib/domain/shopping/list.ts";
import { type Cooking, makeItems } from "#lib/domain/shopping/make-items.ts";
import { gramsAtHome, homeOf } from "#lib/domain/shopping/pantry.ts";
import type { Pantry } from "./pantry-ports.ts";
import type { SavedWeek } from "./plan-ports.ts";
import type { Foods, Recipes } from "./shopping-ports.ts";

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

/** The lines for these cookings, with what is at home on `today` taken off. */
export async function itemsFor(
  foods: Foods,
  cookings: readonly Cooking[],
  pantry: Pantry,
  today: IsoDate,
): Promise<ListItem[]> {
  const keys = cookings.flatMap(({ recipe }) => recipe.lines.flatMap((line) => line.food ?? []));
  const items = makeItems(cookings, await foods.loadFoodsByKeys(boughtKeys([...new Set(keys)])));
  return withHome(items, pantry, today);
}

export function withHome(items: readonly ListItem[], pantry: Pantry, today: IsoDate): ListItem[] {
  const atHome = gramsAtHome(pantry.items, today);
  const out = new Set(pantry.staplesOut.map((staple) => staple.foodKey));
  return items.map((item) => ({ ...item, home: homeOf(item, atHome, out) }));
}

export const recipesOf = async (
  recipes: Recipes,
  userId: string,
  weeks: readonly SavedWeek[],
): Promise<ReadonlyMap<string, Buyable>> =>
  recipes.buyable(userId, [
    ...new Set(weeks.flatMap(({ week }) => allMeals(week).map((meal) => meal.recipe))),
  ]);
