import type { CookedRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import { ownRecipes, recipes } from "./composition-recipes.ts";

export interface AnyRecipe extends CookedRecipe {
  /** Null for a recipe of the cookbook; for one's own, how many lines could not be counted. */
  readonly own: {
    readonly unread: readonly string[];
    readonly source: string | null;
    /** Else somebody of the household shares it. */
    readonly mine: boolean;
    readonly shared: boolean;
    readonly by: string;
  } | null;
}

/** A recipe of the cookbook, one of this person's own, or of their household's; null when there is none they may see. */
export async function findAnyRecipe(userId: string | null, id: string): Promise<AnyRecipe | null> {
  if (!id.startsWith("own-")) {
    const found = await recipes().findRecipe(id);
    return found && { ...found, own: null };
  }
  const found = userId && (await ownRecipes().own.onShelf(userId, id));
  if (!found) return null;
  const unread = found.draft.lines.filter((line) => line.food === null || line.grams === null);
  return {
    ...found.cooked,
    own: {
      ...{ unread: unread.map((line) => line.text), source: found.draft.source },
      ...{ mine: found.mine, shared: found.shared, by: found.by },
    },
  };
}
