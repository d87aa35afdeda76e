// Pure.
// A shopping list as a person sees it. Devices change it by commands; how their changes merge is lib/sync's affair.
// A list holds everything it needs to be read and reckoned without the catalogue: offline, and years later.
import type { IsoDate } from "../shared/calendar.ts";

/** One use of a food that the list buys for: so much, for this recipe, on this day. */
export type Need = {
  /** Where it comes from: "week:<planId>:<date>:<occasion>:<line>" or "recipe:<recipeId>:<line>"; unique on the list. */
  readonly source: string;
  readonly recipeId: string;
  readonly recipeName: string;
  /** What the recipe calls it, where a food goes by several names: "cherry tomatoes". */
  readonly name: string;
  /** The day it is cooked for; null for a recipe added without one. */
  readonly date: IsoDate | null;
  /** Edible grams of the line's food in the form it is bought; null when the measure has no known weight. */
  readonly grams: number | null;
  /** As the cook says it: "2 cloves", "1 tin". Kept beside the weight and never added to it. */
  readonly count: Amount | null;
  /** The recipe goes without it. */
  readonly optional: boolean;
};

export type Amount = { readonly amount: number; readonly unit: string };

/** How shops sell a food. Grams are edible (drained) grams, so that they can be held against needs. */
export type Sold =
  /** Single things: one weighs so much; eggs come in boxes. Juice is bought as fruit. */
  | {
      readonly form: "piece";
      readonly one: string;
      readonly many: string;
      readonly grams: number;
      /** Boxes it comes in, smallest first; empty when single ones are sold. */
      readonly boxes: { readonly metric: readonly number[]; readonly us: readonly number[] };
    }
  /** Tins, bags, bottles: only whole ones. `label` is what stands on it, e.g. "400 g" for 240 g drained. */
  | {
      readonly form: "pack";
      readonly one: string;
      readonly many: string;
      readonly sizes: { readonly metric: readonly PackSize[]; readonly us: readonly PackSize[] };
    }
  /** Weighed out; `waste` is the share (0 to 1) of what is bought that is not eaten: skin, bone, stone. */
  | { readonly form: "loose"; readonly waste: number };

export type PackSize = { readonly grams: number; readonly label: string };

/** What a list has to know of a food. */
export type ShopFacts = {
  readonly sold: Sold;
  /** Oil, salt, spices: at home unless said to be out. */
  readonly staple: boolean;
  /** Days it keeps once bought; null when it keeps for weeks. */
  readonly keepsDays: number | null;
};

/** `covers` is the grams it is good for (see `coveredOnceTicked`): when a changed plan needs more, the rest is asked for. */
export type Tick = { readonly by: string; readonly at: number; readonly covers: number | null };

/** What is on a line: a food of the catalogue in the form it is bought, or a free item ("kitchen roll"). */
export type ListItem = {
  /** "food:<foodKey>" for foods, so that two devices that add the same food make one line; "free:<uuid>" otherwise. */
  readonly id: string;
  readonly foodKey: string | null;
  readonly name: string;
  readonly aisle: string;
  /** Null for free items. */
  readonly shop: ShopFacts | null;
  /** Empty for what was added by hand. */
  readonly needs: readonly Need[];
  /**
   * Edible grams at home when the list was last checked against the pantry: taken off the needs. "enough" for a staple
   * that is not out; null when nothing is known to be there.
   */
  readonly home: number | "enough" | null;
  /** An amount somebody typed; it stands over what the needs add up to until it is taken back. */
  readonly typed: Amount | null;
  readonly note: string;
  /** Who ticked it and when (epoch milliseconds); null while it is still to be bought. */
  readonly ticked: Tick | null;
  /** Removed lines stay known, so that a removal can be undone and does not come back by itself. */
  readonly removed: boolean;
};

/** What the list buys for: days of a week, or a recipe. Held against the plan as it is now. */
export type ListSource = {
  /** "week:<planId>" or "recipe:<recipeId>": its needs' sources begin with it and a colon. */
  readonly id: string;
  readonly label: string;
  /** Empty for a recipe. */
  readonly dates: readonly IsoDate[];
  /** Fingerprint of the plan's needs that the person chose not to take over; they are not asked again for these. */
  readonly declined: string | null;
};

export type ShoppingList = {
  readonly name: string;
  readonly sources: readonly ListSource[];
  readonly items: readonly ListItem[];
};

/** What somebody can do to a list. Every command is safe to repeat; ./apply-command.ts says what each does. */
export type ListCommand =
  | { readonly type: "rename"; readonly name: string }
  /** Adds a source, or replaces the one of the same id. */
  | { readonly type: "cover"; readonly source: ListSource }
  /** An item that is there gets the new needs beside its own and comes back if it was removed; nothing typed is lost. */
  | { readonly type: "add"; readonly item: ListItem }
  | { readonly type: "tick"; readonly itemId: string; readonly ticked: ListItem["ticked"] }
  | { readonly type: "type-amount"; readonly itemId: string; readonly typed: ListItem["typed"] }
  | { readonly type: "note"; readonly itemId: string; readonly note: string }
  | { readonly type: "move"; readonly itemId: string; readonly aisle: string }
  | { readonly type: "remove"; readonly itemId: string }
  | { readonly type: "restore"; readonly itemId: string }
  | { readonly type: "set-home"; readonly itemId: string; readonly home: ListItem["home"] }
  /** The plan changed and the person agreed: replaces the needs of one line, and nothing else of it. */
  | { readonly type: "set-needs"; readonly itemId: string; readonly needs: readonly Need[] };
