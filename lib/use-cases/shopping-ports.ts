// What shopping needs of the world outside, beside the lists themselves. Wired in lib/server/composition-shopping.ts.
import type { Food, FoodKey } from "#lib/domain/catalogue/food.ts";
import type { Aisle } from "#lib/domain/shopping/aisles.ts";
import type { Buyable } from "#lib/domain/shopping/buyable.ts";
import type { ClaimingList } from "#lib/domain/shopping/claims.ts";
import type { ListCommand, ShoppingList } from "#lib/domain/shopping/list.ts";
import type { ListSummary } from "./list-ports.ts";
import type { PantryStore } from "./pantry-ports.ts";
import type { ProfileStore, WeekStore } from "./plan-ports.ts";

/** Lists as this room uses them; each checks who asks. */
export interface Lists {
  open(userId: string, id: string): Promise<{ readonly summary: ListSummary; readonly list: ShoppingList }>;
  /** Those that may count on what is at home. */
  inUse(userId: string): Promise<readonly (ClaimingList & { readonly id: string })[]>;
  create(userId: string, list: ShoppingList): Promise<string>;
  apply(userId: string, id: string, commands: readonly ListCommand[]): Promise<ShoppingList>;
}

export interface Recipes {
  /** What these recipes are made of, as far as this person may see them: ours, retired ones too, and their own. */
  buyable(userId: string, ids: readonly string[]): Promise<ReadonlyMap<string, Buyable>>;
}

export interface Foods {
  loadFoodsByKeys(keys: readonly FoodKey[]): Promise<ReadonlyMap<FoodKey, Food>>;
}

export interface ShopOrder {
  readonly id: string;
  readonly name: string;
  readonly aisles: readonly string[];
}

/** People of one household share their shops; each belongs to whoever made it, and goes with them. */
export interface ShopStore {
  /** The one last shopped in first. */
  of(userId: string): Promise<readonly (ShopOrder & { readonly mayChange: boolean })[]>;
  create(userId: string, name: string): Promise<string>;
  /** False when it isn't theirs to change. */
  change(
    userId: string,
    id: string,
    changes: { readonly name?: string; readonly aisles?: readonly Aisle[] },
  ): Promise<boolean>;
  /** It comes first from now on. */
  use(userId: string, id: string): Promise<boolean>;
  /** @returns what was deleted, for undoing; null when it isn't theirs to delete. */
  delete(userId: string, id: string): Promise<ShopOrder | null>;
}

export interface FeedStore {
  /** When the person's address of this list was made; null when there is none. */
  since(userId: string, listId: string): Promise<Date | null>;
  /** Replaces the person's address of this list. */
  put(userId: string, listId: string, tokenHash: string): Promise<void>;
  revoke(userId: string, listId: string): Promise<void>;
  find(tokenHash: string): Promise<{ readonly userId: string; readonly listId: string } | null>;
}

export interface ShoppingPorts {
  readonly lists: Lists;
  readonly weeks: WeekStore;
  readonly profiles: ProfileStore;
  readonly recipes: Recipes;
  readonly foods: Foods;
  readonly pantry: PantryStore;
}
