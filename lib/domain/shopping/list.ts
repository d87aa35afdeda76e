// Pure.
// A shopping list as a person sees it. Devices change it by commands; how their changes merge is lib/sync's affair.
import type { IsoDate } from "../shared/calendar.ts";

/** One use of a food that the list buys for: so much, for this recipe, on this day. */
export type Need = {
  /** Where it comes from, e.g. "week:<planId>:<day>:<slot>" or "recipe:<recipeId>"; unique with the food. */
  readonly source: string;
  readonly recipeId: string;
  readonly recipeName: string;
  /** The day it is cooked for; null for a recipe added without one. */
  readonly date: IsoDate | null;
  /** Grams as bought and weighed raw, edible part; null when the measure has no known weight. */
  readonly grams: number | null;
  /** As the cook says it: "2 cloves", "1 tin". Kept beside the weight and never added to it. */
  readonly count: { readonly amount: number; readonly unit: string } | null;
};

/** What is on a line: a food of the catalogue in the form it is bought, or a free item ("kitchen roll"). */
export type ListItem = {
  /** "food:<foodKey>" for foods, so that two devices that add the same food make one line; "free:<uuid>" otherwise. */
  readonly id: string;
  readonly foodKey: string | null;
  readonly name: string;
  readonly aisle: string;
  /** Empty for what was added by hand. */
  readonly needs: readonly Need[];
  /** An amount somebody typed; it stands over what the needs add up to until it is taken back. */
  readonly typed: { readonly amount: number; readonly unit: string } | null;
  readonly note: string;
  /** Who ticked it and when (epoch milliseconds); null while it is still to be bought. */
  readonly ticked: { readonly by: string; readonly at: number } | null;
  /** Removed lines stay known, so that a removal can be undone and does not come back by itself. */
  readonly removed: boolean;
};

export type ShoppingList = {
  readonly name: string;
  readonly items: readonly ListItem[];
};

/** What somebody can do to a list. Every command is safe to repeat. */
export type ListCommand =
  | { readonly type: "rename"; readonly name: string }
  | { readonly type: "add"; readonly item: ListItem }
  | { readonly type: "tick"; readonly itemId: string; readonly ticked: ListItem["ticked"] }
  | { readonly type: "type-amount"; readonly itemId: string; readonly typed: ListItem["typed"] }
  | { readonly type: "note"; readonly itemId: string; readonly note: string }
  | { readonly type: "remove"; readonly itemId: string }
  | { readonly type: "restore"; readonly itemId: string }
  /** The plan changed and the person agreed: replaces the needs of one line, and nothing else of it. */
  | { readonly type: "set-needs"; readonly itemId: string; readonly needs: readonly Need[] };
