// What the cookbook of one's own needs of the world outside. Wired in lib/server/composition-recipes.ts.
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { GroupWorst } from "#lib/domain/catalogue/worst-of-group.ts";
import type { CookedRecipe } from "#lib/domain/recipes/cook-recipe.ts";
import type { KitchenWord } from "#lib/domain/recipes/kitchen-words.ts";
import type { OwnRecipeDraft } from "#lib/domain/recipes/own-recipe.ts";

export type Opinion = "favourite" | "never";

export interface Opinions {
  readonly favourites: readonly string[];
  readonly never: readonly string[];
}

export interface OpinionStore {
  of(userId: string): Promise<Opinions>;
  /** Null takes the opinion back. */
  set(userId: string, recipeId: string, opinion: Opinion | null): Promise<void>;
}

export interface OwnRecipe {
  readonly id: string;
  readonly draft: OwnRecipeDraft;
  readonly cooked: CookedRecipe;
  readonly complete: boolean;
}

export interface OwnRecipeStore {
  /** Not the deleted ones; the newest first. */
  list(userId: string): Promise<readonly OwnRecipe[]>;
  find(userId: string, id: string): Promise<OwnRecipe | null>;
  /** Adds a recipe, or replaces one of this person's; false when `id` is not theirs. */
  put(userId: string, recipe: OwnRecipe): Promise<boolean>;
  /** Takes it out of sight, or brings it back. False when it is not theirs. */
  setDeleted(userId: string, id: string, deletedAt: Date | null): Promise<boolean>;
  count(userId: string): Promise<number>;
}

export interface CatalogueLookup {
  loadFoodsByKeys(keys: readonly FoodKey[]): Promise<Map<FoodKey, Food>>;
  /** Foods whose names resemble the text, the likeliest first. */
  search(
    text: string,
    limit: number,
  ): Promise<readonly { readonly key: FoodKey; readonly description: string }[]>;
  /** Upper bounds of what was not measured, by food group. */
  worst(): Promise<GroupWorst>;
}

export interface OwnRecipePorts {
  readonly own: OwnRecipeStore;
  readonly catalogue: CatalogueLookup;
  /** What the cookbook calls its foods. */
  kitchenWords(): Promise<readonly KitchenWord[]>;
  newId(): string;
}

export interface PageReader {
  /** The text of a public page. @throws InvalidInput when it may not or cannot be read; the message says why. */
  read(url: string): Promise<string>;
}
