// What the pantry needs of the world outside. Wired in lib/server/composition-shopping.ts.

import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { BroughtHome } from "#lib/domain/shopping/bring-home.ts";
import type { Drawn, PantryItem } from "#lib/domain/shopping/pantry.ts";

export interface Staple {
  readonly foodKey: string;
  readonly name: string;
}

/** The pantry of a person's household, or their own. */
export interface Pantry {
  readonly items: readonly PantryItem[];
  readonly staplesOut: readonly Staple[];
  /** False for somebody who only looks at a household. */
  readonly mayChange: boolean;
}

export type NewPantryItem = Omit<PantryItem, "id">;

/** One cooking of a week, as the plan has it. */
export interface MealPlace {
  readonly planId: string;
  readonly day: number;
  readonly slot: string;
  readonly recipeId: string;
}

export interface CookedMeal extends MealPlace {
  readonly servings: number;
  readonly cookedAt: Date;
}

/** What a list has put into the pantry so far, by line. */
export type KnownBrought = ReadonlyMap<string, { readonly grams: number | null; readonly at: Date }>;

export interface Bringing {
  readonly brought: readonly (BroughtHome & { readonly at: Date })[];
  /** Lines brought before and ticked again for more: grams that came on top. */
  readonly more: readonly { readonly itemId: string; readonly grams: number; readonly at: Date }[];
  readonly staples: readonly (Staple & { readonly itemId: string; readonly at: Date })[];
  /** Lines whose tick was taken back. */
  readonly takenBack: readonly { readonly itemId: string; readonly name: string }[];
}

export interface PantryStore {
  of(userId: string): Promise<Pantry>;
  /** @returns the new rows' ids, in order. */
  add(userId: string, items: readonly NewPantryItem[]): Promise<readonly string[]>;
  /** False when there is no such row for this person to change. */
  change(
    userId: string,
    id: string,
    changes: Partial<Pick<PantryItem, "grams" | "useBy" | "useUp">>,
  ): Promise<boolean>;
  setDeleted(userId: string, id: string, at: Date | null): Promise<boolean>;
  setStaple(userId: string, staple: Staple, out: boolean): Promise<void>;
  /** Brings a list's ticks home while nobody else does. `decide` sees what it brought before. */
  bring(userId: string, listId: string, decide: (known: KnownBrought) => Bringing): Promise<void>;
  /** Meals of these plans that were cooked. */
  cooked(userId: string, planId: string): Promise<readonly CookedMeal[]>;
  /** Meals cooked in this kitchen, by whomever, of these plans. */
  cookedOf(
    userId: string,
    planIds: readonly string[],
  ): Promise<readonly { readonly planId: string; readonly date: IsoDate; readonly slot: string }[]>;
  /** Marks a meal of the person's own week as cooked and takes from the pantry what `draw` says. False when it was. */
  cook(
    userId: string,
    meal: MealPlace & { readonly servings: number },
    draw: (items: readonly PantryItem[]) => readonly Drawn[],
  ): Promise<boolean>;
  /** Takes that back, and puts what was drawn where it came from. */
  uncook(userId: string, meal: MealPlace): Promise<boolean>;
}
