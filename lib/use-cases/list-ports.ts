// What shared lists need of the world outside. Wired in lib/server/composition-lists.ts.

/** "own": may also share it or take it back; "change": a member of its household; "read": a viewer there. */
export type ListAccess = "own" | "change" | "read";

export interface ListSummary {
  readonly id: string;
  readonly name: string;
  readonly openLines: number;
  readonly tickedLines: number;
  readonly access: ListAccess;
  /** It belongs to the household. */
  readonly shared: boolean;
  readonly archivedAt: Date | null;
  readonly createdAt: Date;
  readonly changedAt: Date;
}

/** A list as kept: a state, and what came after it, oldest first. */
export interface HeldList {
  readonly summary: ListSummary;
  readonly state: Uint8Array;
  readonly updates: readonly Uint8Array[];
  /** Number of the last update. */
  readonly seq: number;
  /** Updates after the state, counted. */
  readonly pending: number;
}

export interface ListUpdate {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** What overviews say of a list without opening it. */
export interface ListFigures {
  readonly name: string;
  readonly openLines: number;
  readonly tickedLines: number;
}

export interface ListChange {
  readonly updates: readonly ListUpdate[];
  readonly figures: ListFigures;
  /** A state that holds all updates, these included, when it is time to write one. */
  readonly compacted: Uint8Array | null;
}

/** What a device has missed: single updates, or the whole state where the updates are gone. */
export type Missed =
  | {
      readonly kind: "updates";
      readonly updates: readonly { readonly seq: number; readonly bytes: Uint8Array }[];
    }
  | { readonly kind: "state"; readonly seq: number; readonly states: readonly Uint8Array[] };

export interface ListStore {
  create(
    list: ListFigures & { readonly id: string; readonly ownerId: string; readonly state: Uint8Array },
  ): Promise<void>;
  /** How many lists a person has made and not deleted. */
  count(userId: string): Promise<number>;
  /** Lists of the person and of their household, the one changed last first; not the deleted ones. */
  mine(userId: string): Promise<readonly ListSummary[]>;
  /** The lists among these changed since, the latest first: as states and what came after them. */
  recent(
    userId: string,
    since: Date,
    most: number,
  ): Promise<
    readonly { readonly id: string; readonly archived: boolean; readonly states: readonly Uint8Array[] }[]
  >;
  /** Null when there is no such list or this person may not see it. */
  find(userId: string, id: string): Promise<HeldList | null>;
  summary(userId: string, id: string): Promise<ListSummary | null>;
  /**
   * Changes a list while nobody else does. `decide` sees the list and says what to write (null: nothing); when it
   * throws, nothing is written. Null when there is no such list for this person. Tells all web processes.
   */
  change<T>(
    userId: string,
    id: string,
    decide: (held: HeldList) => { readonly change: ListChange | null; readonly answer: T },
  ): Promise<{ readonly answer: T; readonly seq: number } | null>;
  /** What came after update `seq`; null when this person may not see the list. */
  since(userId: string, id: string, seq: number): Promise<Missed | null>;
  /** False when there is no such list for this person to change. */
  setArchived(userId: string, id: string, at: Date | null): Promise<boolean>;
  setDeleted(userId: string, id: string, at: Date | null): Promise<boolean>;
  /** Gives a person's own list to their household. False when it isn't theirs or they live in none (as a member). */
  share(userId: string, id: string): Promise<boolean>;
  /** Takes a list back from the household: by who made it. */
  unshare(userId: string, id: string): Promise<boolean>;
}
