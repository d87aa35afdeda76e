// What a device sends is applied to a copy and looked at before it becomes part of the list.
import * as Y from "yjs";
import type { ShoppingList } from "#lib/domain/shopping/list.ts";
import { listContent } from "#lib/schemas/shopping-list.ts";
import { REGISTERS, readList } from "./list-document.ts";

/** Most bytes of a whole document. A full list of 500 lines has about 300 kB. */
const STATE_MAX = 2 * 1024 * 1024;

export type Merge =
  | { readonly kind: "merged"; readonly list: ShoppingList; readonly changed: boolean }
  /** Builds on something that has not arrived yet: the device is to send all it has. */
  | { readonly kind: "incomplete" }
  | { readonly kind: "refused"; readonly why: string };

const BROKEN = "This change can't be read, so the list stays as it was.";

/**
 * Applies updates to `doc`. Unless the outcome is "merged", `doc` is to be thrown away: nothing of it may be kept. The
 * same updates may come any number of times.
 */
export function mergeInto(doc: Y.Doc, updates: readonly Uint8Array[]): Merge {
  let changed = false;
  const note = () => {
    changed = true;
  };
  doc.on("update", note);
  try {
    for (const update of updates) Y.applyUpdate(doc, update);
  } catch {
    return { kind: "refused", why: BROKEN };
  } finally {
    doc.off("update", note);
  }
  if (doc.store.pendingStructs || doc.store.pendingDs) return { kind: "incomplete" };
  return { ...looked(doc), changed } as Merge;
}

/** Whether a document is a list of ours, within what a list can hold. */
export function looked(
  doc: Y.Doc,
):
  | { readonly kind: "merged"; readonly list: ShoppingList }
  | { readonly kind: "refused"; readonly why: string } {
  const known: readonly string[] = REGISTERS;
  if ([...doc.share.keys()].some((name) => !known.includes(name))) return { kind: "refused", why: BROKEN };
  if (Y.encodeStateAsUpdate(doc).byteLength > STATE_MAX)
    return { kind: "refused", why: "This list is as long as a list can be. Start a second one." };
  let list: ShoppingList;
  try {
    list = readList(doc);
  } catch {
    return { kind: "refused", why: BROKEN };
  }
  const parsed = listContent.safeParse(list);
  if (parsed.success) return { kind: "merged", list: parsed.data };
  return { kind: "refused", why: parsed.error.issues[0]?.message ?? BROKEN };
}
