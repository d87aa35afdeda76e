// Wires the cookbook, ours and people's own, for pages and actions.
import { randomUUID } from "node:crypto";
import { type GroupWorst, worstOfGroup } from "#lib/domain/catalogue/worst-of-group.ts";
import { type KitchenWord, kitchenWords } from "#lib/domain/recipes/kitchen-words.ts";
import { database } from "#lib/store/client.ts";
import { foodStore } from "#lib/store/foods.ts";
import { ownRecipeStore } from "#lib/store/own-recipes.ts";
import { usageLimits } from "#lib/store/rate-limits.ts";
import { opinionStore } from "#lib/store/recipe-opinions.ts";
import { type RecipeStore, recipeStore } from "#lib/store/recipes.ts";
import type { OpinionStore, OwnRecipePorts, PageReader } from "#lib/use-cases/recipe-ports.ts";
import { searchFoods } from "#lib/use-cases/search-foods.ts";
import { readPublicPage } from "#lib/web/public-page.ts";

let shelf: RecipeStore | undefined;

/** The cookbook's shelf, made at the first request. */
export const recipes = (): RecipeStore => {
  shelf ??= recipeStore(database());
  return shelf;
};

let words: { readonly of: readonly unknown[]; readonly words: readonly KitchenWord[] } | undefined;
let worst: Promise<GroupWorst> | undefined;

/** Reads the whole catalogue once; it changes only with a new release, which begins with a restart. */
const worstOfAll = (): Promise<GroupWorst> => {
  worst ??= foodStore(database()).loadAllFoods().then(worstOfGroup);
  worst.catch(() => {
    worst = undefined;
  });
  return worst;
};

export const opinions = (): OpinionStore => opinionStore(database());

export const ownRecipes = (): OwnRecipePorts => ({
  own: ownRecipeStore(database()),
  catalogue: {
    loadFoodsByKeys: (keys) => foodStore(database()).loadFoodsByKeys(keys),
    search: async (text, limit) =>
      (await searchFoods({ text, limit, offset: 0 }, foodStore(database()))).foods,
    worst: worstOfAll,
  },
  async kitchenWords() {
    const cooked = await recipes().listRecipesForPlanning();
    if (words?.of !== cooked) words = { of: cooked, words: kitchenWords(cooked.map(({ recipe }) => recipe)) };
    return words.words;
  },
  newId: randomUUID,
});

/** Reads public pages for one person, so often in an hour. */
export const pagesFor = (userId: string): PageReader => ({
  async read(url) {
    await usageLimits(database()).count("read-page", userId);
    return readPublicPage(url);
  },
});
