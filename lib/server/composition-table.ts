// Wires who eats together and which days differ, for pages and actions.
import { database } from "#lib/store/client.ts";
import { specialDayStore } from "#lib/store/special-days.ts";
import { tableStore } from "#lib/store/table.ts";
import type { SpecialDayStore, TableStore } from "#lib/use-cases/table-ports.ts";

let wired: { readonly table: TableStore; readonly specialDays: SpecialDayStore } | undefined;

export function atTable() {
  if (!wired) {
    const db = database();
    wired = { table: tableStore(db), specialDays: specialDayStore(db) };
  }
  return wired;
}
