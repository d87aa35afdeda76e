// What planning for several people and for days that differ needs of the world outside.

import type { FoodKey } from "#lib/domain/catalogue/food.ts";
import type { Guest, SeatedMember } from "#lib/domain/people/companion.ts";
import type { Companion } from "#lib/domain/planner/basis.ts";
import type { DayAdjustment } from "#lib/domain/planner/day-adjustment.ts";
import type { IsoDate } from "#lib/domain/shared/calendar.ts";

/** Something that makes days differ: special days, training. */
export interface DaySource {
  /** Of the `days` days from `start`; `day` counts from there. */
  adjustments(userId: string, start: IsoDate, days: number): Promise<readonly DayAdjustment[]>;
}

/** Foods at home that wait to be eaten. */
export interface UseUpStore {
  for(userId: string): Promise<readonly FoodKey[]>;
}

export interface SpecialDay {
  readonly id: string;
  readonly date: IsoDate;
  readonly label: string;
  /** Added to the day, in kcal. */
  readonly energy: number;
  /** Most minutes for each meal; null: as usual. */
  readonly minutes: number | null;
}

export interface SpecialDayStore extends DaySource {
  /** From `from` on, the nearest first. */
  list(userId: string, from: IsoDate): Promise<readonly SpecialDay[]>;
  /** Writes the day; one of the same date is replaced. */
  put(userId: string, day: Omit<SpecialDay, "id">): Promise<void>;
  /** False when it is not this person's. */
  remove(userId: string, id: string): Promise<boolean>;
}

/** Another member of the person's household. */
export interface Housemate {
  readonly id: string;
  readonly name: string;
  /** They let the others plan for them, and have a profile to plan with. */
  readonly consents: boolean;
  /** Null: not at this person's table. */
  readonly presence: Companion["presence"] | null;
}

export interface TableStore {
  housemates(userId: string): Promise<readonly Housemate[]>;
  /** Whether this person lets the others plan for them. */
  consents(userId: string): Promise<boolean>;
  setConsent(userId: string, consents: boolean): Promise<void>;
  /** Seats a member, or takes their seat away with null. False unless both live together and the member consents. */
  setSeat(userId: string, memberId: string, presence: Companion["presence"] | null): Promise<boolean>;
  guests(userId: string): Promise<readonly Guest[]>;
  /** Adds a guest (no `id`) or changes one; false when there is none of that id. */
  saveGuest(userId: string, guest: Omit<Guest, "id">, id: string | null): Promise<boolean>;
  removeGuest(userId: string, id: string): Promise<boolean>;
  /** Members seated at this person's table who still live with them and still consent, with their profiles. */
  seated(userId: string): Promise<readonly SeatedMember[]>;
}
