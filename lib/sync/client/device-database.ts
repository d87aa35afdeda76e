// What the device keeps of lists, in IndexedDB. It belongs to one person: whoever signs in next finds it empty.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Change, Shelf } from "./ports.ts";

const NAME = "replenish-lists";
const VERSION = 1;

interface Kept extends DBSchema {
  states: { key: string; value: { readonly state: Uint8Array; readonly seq: number } };
  outbox: { key: number; value: Change & { readonly listId: string }; indexes: { list: string } };
  owner: { key: "owner"; value: string };
}

const open = (): Promise<IDBPDatabase<Kept>> =>
  openDB<Kept>(NAME, VERSION, {
    upgrade(db) {
      db.createObjectStore("states");
      db.createObjectStore("outbox", { autoIncrement: true }).createIndex("list", "listId");
      db.createObjectStore("owner");
    },
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
  });

/** The shelf of the signed-in person. What another person left is cleared away first. */
export async function deviceShelf(userId: string): Promise<Shelf> {
  const db = await open();
  const whose = await db.get("owner", "owner");
  if (whose !== userId) {
    const tx = db.transaction(["states", "outbox", "owner"], "readwrite");
    if (whose !== undefined) {
      await tx.objectStore("states").clear();
      await tx.objectStore("outbox").clear();
    }
    await tx.objectStore("owner").put(userId, "owner");
    await tx.done;
  }
  return shelfIn(db);
}

const shelfIn = (db: IDBPDatabase<Kept>): Shelf => ({
  async load(listId) {
    const tx = db.transaction(["states", "outbox"]);
    const [kept, outbox] = await Promise.all([
      tx.objectStore("states").get(listId),
      tx.objectStore("outbox").index("list").getAll(listId),
    ]);
    return {
      state: kept?.state ?? null,
      seq: kept?.seq ?? 0,
      outbox: outbox.map(({ id, bytes }) => ({ id, bytes })),
    };
  },

  async add(listId, { id, bytes }) {
    await db.add("outbox", { listId, id, bytes });
  },

  async keep(listId, state, seq, sent) {
    const tx = db.transaction(["states", "outbox"], "readwrite");
    await tx.objectStore("states").put({ state, seq }, listId);
    if (sent.length > 0) await forget(tx.objectStore("outbox").index("list").iterate(listId), sent);
    await tx.done;
  },

  async drop(listId) {
    const tx = db.transaction(["states", "outbox"], "readwrite");
    await tx.objectStore("states").delete(listId);
    await forget(tx.objectStore("outbox").index("list").iterate(listId), null);
    await tx.done;
  },
});

async function forget(
  rows: AsyncIterable<{ readonly value: Change; delete(): Promise<void> }>,
  ids: readonly string[] | null,
): Promise<void> {
  for await (const row of rows) if (ids === null || ids.includes(row.value.id)) await row.delete();
}

/**
 * When `before` is no longer signed in here: forgets their lists. What they did that has not reached the server stays
 * for when they sign in again, unless somebody else does.
 */
export async function clearDevice(before: string, now: string | null): Promise<void> {
  const db = await open();
  const unsent = await db.count("outbox");
  await db.clear("states");
  db.close();
  if (unsent === 0 || (now !== null && now !== before)) await deleteDB(NAME);
}

/** For a device that cannot keep anything, a private window say: as long as the page is open. */
export function passingShelf(): Shelf {
  return {
    load: async () => ({ state: null, seq: 0, outbox: [] }),
    add: async () => {},
    keep: async () => {},
    drop: async () => {},
  };
}
