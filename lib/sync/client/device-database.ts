// What the device keeps of lists, and what was done on it and not sent yet, in IndexedDB. It belongs to one person:
// whoever signs in next finds it empty.
import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";
import type { DeedShelf, WaitingDeed } from "./deed-outbox.ts";
import type { Change, Shelf } from "./ports.ts";

const NAME = "replenish-lists";
const VERSION = 2;

interface Kept extends DBSchema {
  states: { key: string; value: { readonly state: Uint8Array; readonly seq: number } };
  outbox: { key: number; value: Change & { readonly listId: string }; indexes: { list: string } };
  owner: { key: "owner"; value: string };
  deeds: { key: number; value: Omit<WaitingDeed, "id"> };
}

const open = (): Promise<IDBPDatabase<Kept>> =>
  openDB<Kept>(NAME, VERSION, {
    upgrade(db, before) {
      if (before < 1) {
        db.createObjectStore("states");
        db.createObjectStore("outbox", { autoIncrement: true }).createIndex("list", "listId");
        db.createObjectStore("owner");
      }
      if (before < 2) db.createObjectStore("deeds", { autoIncrement: true });
    },
    blocking: (_old, _new, event) => (event.target as IDBDatabase).close(),
  });

/** The database of the signed-in person. What another person left is cleared away first. */
async function openFor(userId: string): Promise<IDBPDatabase<Kept>> {
  const db = await open();
  const whose = await db.get("owner", "owner");
  if (whose === userId) return db;
  const tx = db.transaction(["states", "outbox", "deeds", "owner"], "readwrite");
  if (whose !== undefined)
    for (const name of ["states", "outbox", "deeds"] as const) await tx.objectStore(name).clear();
  await tx.objectStore("owner").put(userId, "owner");
  await tx.done;
  return db;
}

export const deviceShelf = async (userId: string): Promise<Shelf> => shelfIn(await openFor(userId));

/** For one look or one change: nothing is held open that another tab may want to clear away. */
async function once<T>(userId: string, use: (db: IDBPDatabase<Kept>) => Promise<T>): Promise<T> {
  const db = await openFor(userId);
  try {
    return await use(db);
  } finally {
    db.close();
  }
}

/** Lists of this person with changes that the server does not have. */
export const listsToSend = (userId: string): Promise<readonly string[]> =>
  once(userId, async (db) => [...new Set((await db.getAll("outbox")).map(({ listId }) => listId))]);

export const deviceDeeds = (userId: string): DeedShelf => ({
  all: () =>
    once(userId, async (db) => {
      const tx = db.transaction("deeds");
      const [keys, deeds] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      return deeds.map((deed, index) => ({ ...deed, id: keys[index]! }));
    }),
  add: (deed) => once(userId, (db) => db.add("deeds", deed)),
  refuse: (id, why) =>
    once(userId, async (db) => {
      const tx = db.transaction("deeds", "readwrite");
      const deed = await tx.store.get(id);
      if (deed) await tx.store.put({ ...deed, refused: why }, id);
      await tx.done;
    }),
  forget: (ids) =>
    once(userId, async (db) => {
      const tx = db.transaction("deeds", "readwrite");
      await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
    }),
});

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
  const unsent = (await db.count("outbox")) + (await db.count("deeds"));
  await db.clear("states");
  db.close();
  if (unsent === 0 || (now !== null && now !== before)) await deleteDB(NAME);
}

/** For a device that cannot keep anything, a private window say: as long as the page is open. */
export function passingDeeds(): DeedShelf {
  let deeds: WaitingDeed[] = [];
  let last = 0;
  return {
    all: async () => deeds,
    add: async (deed) => {
      last += 1;
      deeds = [...deeds, { ...deed, id: last }];
      return last;
    },
    refuse: async (id, why) => {
      deeds = deeds.map((deed) => (deed.id === id ? { ...deed, refused: why } : deed));
    },
    forget: async (ids) => {
      deeds = deeds.filter(({ id }) => !ids.includes(id));
    },
  };
}

/** The same for lists. */
export function passingShelf(): Shelf {
  return {
    load: async () => ({ state: null, seq: 0, outbox: [] }),
    add: async () => {},
    keep: async () => {},
    drop: async () => {},
  };
}
