// What sharing lists and weeks needs of the world outside. Wired in lib/server/composition-sharing.ts.
import type { PlannedWeek } from "#lib/domain/explanation/planned-week.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";
import type { ShoppingList } from "#lib/domain/shopping/list.ts";
import type { Units } from "#lib/domain/shopping/quantity.ts";

export type SharedThing =
  | { readonly kind: "list"; readonly id: string }
  | { readonly kind: "week"; readonly id: string };

/** What others see of a week: what is eaten when. Nothing of what it was planned for. */
export interface SharedWeek {
  readonly startDate: IsoDate;
  readonly by: string;
  readonly week: Pick<PlannedWeek, "meals" | "recipes">;
}

export interface SharingStore {
  /** Keeps the hash of a link to a list this person may change or a week of theirs. False when it isn't one. */
  addLink(userId: string, thing: SharedThing, tokenHash: string): Promise<boolean>;
  /** Ends this person's links to it. */
  revokeLinks(userId: string, thing: SharedThing): Promise<number>;
  countLinks(userId: string, thing: SharedThing): Promise<number>;
  /** What a link shows, for as long as whoever made it may see it themselves. */
  behindLink(tokenHash: string): Promise<
    /** In the units of whoever shares it. */
    | { readonly kind: "list"; readonly list: ShoppingList; readonly units: Units }
    | { readonly kind: "week"; readonly week: SharedWeek }
    | null
  >;
  /** Shows a week to the household, or hides it again. False when it isn't this person's. */
  setWeekShared(userId: string, planId: string, shared: boolean): Promise<boolean>;
  isWeekShared(userId: string, planId: string): Promise<boolean>;
  /** Weeks that others of the household share, the latest first. */
  weeksOfHousehold(
    userId: string,
  ): Promise<readonly { readonly id: string; readonly startDate: IsoDate; readonly by: string }[]>;
  /** One of these. */
  weekOfHousehold(userId: string, planId: string): Promise<SharedWeek | null>;
}
