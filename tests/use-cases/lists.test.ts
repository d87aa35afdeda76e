import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Y from "yjs";
import { LIST_LIMITS } from "#lib/domain/shopping/list-limits.ts";
import { Conflict, Forbidden, InvalidInput, NotFound } from "#lib/errors.ts";
import { listStore } from "#lib/store/lists.ts";
import { applyCommand, openDocument, readList, stateOf } from "#lib/sync/list-document.ts";
import {
  applyCommands,
  createList,
  openList,
  setListArchived,
  setListDeleted,
  shareList,
  takeUpdates,
} from "#lib/use-cases/lists.ts";
import { db, newPerson } from "../factories/database.ts";
import { aFood, aFreeItem, aNeed } from "../factories/shopping-list.ts";

const store = listStore(db);
const ports = { lists: store, newId: randomUUID };
const GARLIC = aFood("11215", { needs: [aNeed("week:a:0:dinner", 9)] });
const tick = (by: string) =>
  ({ type: "tick", itemId: GARLIC.id, ticked: { by, at: 1, covers: null } }) as const;
let [me, partner, viewer, stranger] = ["", "", "", ""];

beforeAll(async () => {
  [me, partner, viewer, stranger] = await Promise.all([newPerson(), newPerson(), newPerson(), newPerson()]);
  await db.household.create({
    data: {
      name: "Ours",
      members: {
        create: [
          { userId: me, role: "owner" },
          { userId: partner, role: "member" },
          { userId: viewer, role: "viewer" },
        ],
      },
    },
  });
});
afterAll(() => db.$disconnect());

const aList = () => createList(ports, me, { name: "Saturday", sources: [], items: [GARLIC] });

/** A device with the list as it is now, and what it would send. */
async function device(userId: string, id: string) {
  const { state } = await openList(store, userId, id);
  const doc = openDocument(state);
  const outbox: { id: string; bytes: Uint8Array }[] = [];
  doc.on("update", (bytes: Uint8Array) => outbox.push({ id: randomUUID(), bytes }));
  return { doc, outbox };
}

describe("a list", () => {
  it("keeps what it was made with", async () => {
    const id = await aList();
    const { list, summary } = await openList(store, me, id);
    expect(list).toEqual({ name: "Saturday", sources: [], items: [GARLIC] });
    expect(summary).toMatchObject({ access: "own", shared: false, openLines: 1, tickedLines: 0 });
  });

  it("takes a device's changes once, however often they come", async () => {
    const id = await aList();
    const { doc, outbox } = await device(me, id);
    applyCommand(doc, { type: "add", item: aFreeItem("Kitchen roll") });
    applyCommand(doc, tick(me));
    const first = await takeUpdates(store, me, id, outbox);
    expect(await takeUpdates(store, me, id, outbox)).toBe(first);
    expect(await takeUpdates(store, me, id, [outbox[1]!])).toBe(first);
    const { list, summary } = await openList(store, me, id);
    expect(list).toEqual(readList(doc));
    expect(summary).toMatchObject({ openLines: 1, tickedLines: 1 });
  });

  it("takes ticks in the name of whoever sends them alone, and leaves others' as they are", async () => {
    const id = await aList();
    await shareList(store, me, id, true);
    const theirs = await device(partner, id);
    applyCommand(theirs.doc, tick(me));
    await expect(takeUpdates(store, partner, id, theirs.outbox)).rejects.toThrow(InvalidInput);
    expect((await openList(store, me, id)).list.items[0]!.ticked).toBeNull();
    await applyCommands(ports, me, id, [tick(me)]);
    const again = await device(partner, id);
    applyCommand(again.doc, { type: "note", itemId: GARLIC.id, note: "two heads" });
    await takeUpdates(store, partner, id, [{ id: randomUUID(), bytes: stateOf(again.doc) }]);
    const { list } = await openList(store, me, id);
    expect(list.items[0]).toMatchObject({ note: "two heads", ticked: { by: me } });
  });

  it("asks for the rest when something before a change is missing", async () => {
    const id = await aList();
    const { doc, outbox } = await device(me, id);
    applyCommand(doc, { type: "add", item: aFood("11282") });
    applyCommand(doc, tick(me));
    await expect(takeUpdates(store, me, id, [outbox[1]!])).rejects.toThrow(Conflict);
    await takeUpdates(store, me, id, [{ id: randomUUID(), bytes: stateOf(doc) }]);
    expect((await openList(store, me, id)).list).toEqual(readList(doc));
  });

  it("stays the same through many changes, and gives a device that was away all of them", async () => {
    const id = await aList();
    const away = await device(me, id);
    for (let round = 0; round < 150; round++)
      await applyCommands(ports, me, id, [{ type: "note", itemId: GARLIC.id, note: `note ${round}` }]);
    const { list, seq } = await openList(store, me, id);
    expect(list.items[0]!.note).toBe("note 149");
    expect((await db.list.findUniqueOrThrow({ where: { id } })).stateSeq).toBeGreaterThan(100);
    for (const from of [0, 3, seq - 1]) {
      const missed = await store.since(me, id, from);
      const states =
        missed!.kind === "state" ? missed!.states : missed!.updates.map((update) => update.bytes);
      for (const bytes of states) Y.applyUpdate(away.doc, bytes);
      expect(readList(away.doc)).toEqual(list);
    }
  });

  it("takes changes sent at the same moment one after the other", async () => {
    const id = await aList();
    const devices = await Promise.all(Array.from({ length: 5 }, () => device(me, id)));
    devices.forEach(({ doc }, index) => {
      applyCommand(doc, { type: "add", item: aFood(`2000${index}`) });
    });
    const numbers = await Promise.all(devices.map(({ outbox }) => takeUpdates(store, me, id, outbox)));
    expect([...numbers].sort()).toEqual([1, 2, 3, 4, 5]);
    expect((await openList(store, me, id)).list.items).toHaveLength(6);
  });

  it.each([
    ["bytes that are none of ours", () => Uint8Array.from([1, 2, 3, 250, 250, 7])],
    [
      "something beside the list",
      () => {
        const doc = openDocument();
        doc.getMap("other").set("a", 1);
        return stateOf(doc);
      },
    ],
    [
      "a negative amount",
      () => {
        const doc = openDocument();
        applyCommand(doc, { type: "add", item: { ...GARLIC, typed: { amount: -3, unit: "g" } } });
        return stateOf(doc);
      },
    ],
    [
      "ten thousand lines",
      () => {
        const doc = openDocument();
        doc.transact(() => {
          for (let index = 0; index < 10_000; index++) {
            doc.getMap("lines").set(`free:${index}`, { foodKey: null, name: "x", shop: null });
            doc.getMap("present").set(`free:${index}`, true);
          }
        });
        return stateOf(doc);
      },
    ],
  ])("refuses %s and loses nothing", async (_, bytes) => {
    const id = await aList();
    const before = await openList(store, me, id);
    const sent = takeUpdates(store, me, id, [{ id: randomUUID(), bytes: bytes() }]);
    await expect(sent).rejects.toThrow(InvalidInput);
    expect(await openList(store, me, id)).toEqual(before);
  });

  it("says when it is full", async () => {
    const items = Array.from({ length: LIST_LIMITS.lines }, (_, index) =>
      aFood(String(index).padStart(5, "0")),
    );
    const id = await createList(ports, me, { name: "Everything", sources: [], items });
    await expect(applyCommands(ports, me, id, [{ type: "add", item: aFreeItem("Salt") }])).rejects.toThrow(
      /at most 500 lines/,
    );
    await expect(
      createList(ports, me, { name: "More", sources: [], items: [...items, GARLIC] }),
    ).rejects.toThrow(/500/);
  });

  it("can be put away, deleted and had back", async () => {
    const id = await aList();
    await setListArchived(store, me, id, new Date());
    expect((await openList(store, me, id)).summary.archivedAt).not.toBeNull();
    await setListDeleted(store, me, id, new Date());
    await expect(openList(store, me, id)).rejects.toThrow(NotFound);
    await setListDeleted(store, me, id, null);
    expect((await openList(store, me, id)).list.items).toEqual([GARLIC]);
  });
});

describe("who may do what", () => {
  const everything = (userId: string, id: string) => ({
    open: () => openList(store, userId, id),
    apply: () => applyCommands(ports, userId, id, [tick(userId)]),
    take: async () => takeUpdates(store, userId, id, (await ticked(id, userId)).outbox),
    since: async () => {
      if (!(await store.since(userId, id, 0))) throw new NotFound("list");
    },
    archive: () => setListArchived(store, userId, id, new Date()),
    delete: () => setListDeleted(store, userId, id, new Date()),
    share: () => shareList(store, userId, id, true),
    unshare: () => shareList(store, userId, id, false),
  });
  async function ticked(id: string, by: string) {
    const held = await device(me, id);
    applyCommand(held.doc, tick(by));
    return held;
  }

  it("a stranger finds nothing, on every path", async () => {
    const id = await aList();
    for (const shared of [false, true]) {
      if (shared) await shareList(store, me, id, true);
      for (const attempt of Object.values(everything(stranger, id)))
        await expect(attempt()).rejects.toThrow(NotFound);
      expect(await store.mine(stranger)).toEqual([]);
    }
    expect((await openList(store, me, id)).list.items[0]!.ticked).toBeNull();
  });

  it("a household sees nothing before the list is shared", async () => {
    const id = await aList();
    for (const attempt of Object.values(everything(partner, id)))
      await expect(attempt()).rejects.toThrow(NotFound);
  });

  it("members change a shared list, but don't take it for themselves", async () => {
    const id = await aList();
    await shareList(store, me, id, true);
    const { open, apply, take, share, unshare, archive } = everything(partner, id);
    expect((await open()).summary).toMatchObject({ access: "change", shared: true });
    await apply();
    await take();
    await archive();
    await expect(share()).rejects.toThrow(NotFound);
    await expect(unshare()).rejects.toThrow(NotFound);
    expect((await openList(store, me, id)).list.items[0]!.ticked).not.toBeNull();
  });

  it("viewers read a shared list and change nothing", async () => {
    const id = await aList();
    await shareList(store, me, id, true);
    const { open, since, apply, take, ...rest } = everything(viewer, id);
    expect((await open()).summary.access).toBe("read");
    await since();
    await expect(apply()).rejects.toThrow(Forbidden);
    await expect(take()).rejects.toThrow(Forbidden);
    for (const attempt of Object.values(rest)) await expect(attempt()).rejects.toThrow(NotFound);
  });

  it("who made it takes it back", async () => {
    const id = await aList();
    await shareList(store, me, id, true);
    await shareList(store, me, id, false);
    await expect(openList(store, partner, id)).rejects.toThrow(NotFound);
    expect((await openList(store, me, id)).summary.shared).toBe(false);
  });
});
