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

/** A recipe on a person's shelf: their own, or one that somebody of their household shares with them. */
export interface ShelfRecipe extends OwnRecipe {
  readonly mine: boolean;
  /** The household sees it. */
  readonly shared: boolean;
  /** Who wrote it. */
  readonly by: string;
}

export interface OwnRecipeStore {
  /** Not the deleted ones; the newest first. */
  list(userId: string): Promise<readonly OwnRecipe[]>;
  find(userId: string, id: string): Promise<OwnRecipe | null>;
  /** Their own and what their household shares with them, while they live together; the newest first. */
  shelf(userId: string): Promise<readonly ShelfRecipe[]>;
  /** One of the shelf. */
  onShelf(userId: string, id: string): Promise<ShelfRecipe | null>;
  /** Shares a recipe of this person's with their household, or stops. False when it is not theirs. */
  setShared(userId: string, id: string, shared: boolean): Promise<boolean>;
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
