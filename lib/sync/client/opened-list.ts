import type { ShoppingList } from "#lib/domain/shopping/list.ts";

/** A list as a page brings it: read for the first look, and as a document to go on from. */
export interface OpenedList {
  readonly id: string;
  readonly userId: string;
  readonly list: ShoppingList;
  /** Base64. */
  readonly state: string;
  readonly seq: number;
  readonly access: "own" | "change" | "read";
}
