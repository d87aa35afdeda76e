// Wires shopping: lists with weeks, recipes, foods and the pantry; shops and feeds.
import { tokens } from "#lib/auth/tokens.ts";
import { type Buyable, buyableDraft, buyableRecipe } from "#lib/domain/shopping/buyable.ts";
import { database } from "#lib/store/client.ts";
import { foodStore } from "#lib/store/foods.ts";
import { feedStore } from "#lib/store/list-feeds.ts";
import { pantryStore } from "#lib/store/pantry.ts";
import { shopStore } from "#lib/store/shops.ts";
import { bringListHome } from "#lib/use-cases/bring-home.ts";
import type { PantryStore } from "#lib/use-cases/pantry-ports.ts";
import type { FeedStore, Recipes, ShoppingPorts, ShopStore } from "#lib/use-cases/shopping-ports.ts";
import { lists } from "./composition-lists.ts";
import { planning } from "./composition-planning.ts";
import { ownRecipes, recipes } from "./composition-recipes.ts";
import { reportFailure } from "./failure.ts";
import { todayOf } from "./today-of.ts";

const buyables: Recipes = {
  async buyable(userId, ids) {
    const [ours, own] = await Promise.all([
      recipes().listRecipesForPlanning(),
      ids.some((id) => id.startsWith("own-")) ? ownRecipes().own.list(userId) : [],
    ]);
    const wanted = new Set(ids);
    const found = new Map<string, Buyable>([
      ...ours
        .filter(({ recipe }) => wanted.has(recipe.id))
        .map(({ recipe }) => [recipe.id, buyableRecipe(recipe)] as const),
      ...own
        .filter(({ id }) => wanted.has(id))
        .map(({ id, draft }) => [id, buyableDraft(id, draft)] as const),
    ]);
    // A retired recipe that was asked for by itself; weeks keep theirs.
    const [only] = ids;
    if (ids.length === 1 && only !== undefined && found.size === 0) {
      const retired = await recipes().findRecipe(only);
      if (retired) found.set(only, buyableRecipe(retired.recipe));
    }
    return found;
  },
};

export const pantry = (): PantryStore => pantryStore(database());
export const shops = (): ShopStore => shopStore(database());
export const feeds = (): FeedStore => feedStore(database());

export const shopping = (): ShoppingPorts => ({
  lists: lists(),
  weeks: planning().weeks,
  profiles: planning().profiles,
  recipes: buyables,
  foods: foodStore(database()),
  pantry: pantry(),
});

/** What reading and making feeds needs. */
export const feedPorts = () => ({
  lists: lists(),
  feeds: feedStore(database()),
  shops: shops(),
  profiles: planning().profiles,
  tokens,
});

/** Puts a list's ticks into the pantry; what fails is made up for by the next change of the list. */
export async function settlePantry(userId: string, listId: string): Promise<void> {
  try {
    await bringListHome(shopping(), userId, listId, await todayOf(userId));
  } catch (error) {
    reportFailure("settle pantry", error);
  }
}
