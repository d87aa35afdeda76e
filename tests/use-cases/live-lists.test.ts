// Devices, two web processes and the database between them: the sessions that browsers run, over the real store.
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "#lib/errors.ts";
import { listEvents } from "#lib/server/list-events.ts";
import { type CallOuts, callOuts, LIST_CHANNEL } from "#lib/store/call-outs.ts";
import { listStore } from "#lib/store/lists.ts";
import type { Change, SendOutcome, Transport } from "#lib/sync/client/ports.ts";
import { applyCommands, createList, openList, shareList, takeUpdates } from "#lib/use-cases/lists.ts";
import { db, newPerson } from "../factories/database.ts";
import { byItsSeed, comeOutTheSame, device, hear, steps } from "../factories/list-devices.ts";
import { aFood } from "../factories/shopping-list.ts";

const store = listStore(db);
const ports = { lists: store, newId: randomUUID };
const GARLIC = aFood("11215");
const noError = (error: unknown) => expect.fail(String(error));
/** What a web process has of its own: its connection that listens. */
let processes: CallOuts[];
let [me, partner, third] = ["", "", ""];

beforeAll(async () => {
  processes = [0, 1].map(() => callOuts(process.env.DATABASE_URL!, LIST_CHANNEL, noError));
  [me, partner, third] = await Promise.all([newPerson(), newPerson(), newPerson()]);
  const members = [me, partner, third].map((userId, at) => ({ userId, role: at === 0 ? "owner" : "member" }));
  await db.household.create({ data: { name: "Ours", members: { create: members } } });
});
afterAll(async () => {
  await Promise.all(processes.map((each) => each.close()));
  await db.$disconnect();
});

async function sharedList(): Promise<string> {
  const id = await createList(ports, me, { name: "Saturday", sources: [], items: [GARLIC] });
  await shareList(store, me, id, true);
  return id;
}

/** The way to one web process, without the wire between. */
const direct = (userId: string, notices: CallOuts): Transport => ({
  async send(listId: string, changes: readonly Change[]): Promise<SendOutcome> {
    try {
      return { kind: "taken", seq: await takeUpdates(store, userId, listId, changes) };
    } catch (error) {
      if (error instanceof AppError && error.code === "conflict") return { kind: "incomplete" };
      if (error instanceof AppError) return { kind: "refused", why: error.message };
      throw error;
    }
  },
  listen(listId, after, listener) {
    const end = new AbortController();
    const stream = listEvents(
      { store, notices, stillSignedIn: async () => true, onError: noError },
      { userId, listId, after, signal: end.signal },
    );
    void hear(stream, listener);
    return () => end.abort();
  },
});

const aDevice = (userId: string, process: number) =>
  device(direct(userId, processes[process]!), (listId) => openList(store, userId, listId));

const tick = (by: string) =>
  ({ type: "tick", itemId: GARLIC.id, ticked: { by, at: 1, covers: null } }) as const;
const until = (check: () => boolean, within = 15_000) =>
  expect.poll(check, { timeout: within, interval: 5 }).toBe(true);

describe("two people, each at another web process", () => {
  it("see one another's ticks", async () => {
    const id = await sharedList();
    const [mine, theirs] = [await aDevice(me, 0).open(id), await aDevice(partner, 1).open(id)];
    await until(() => mine.snapshot.status === "live" && theirs.snapshot.status === "live");
    mine.dispatch([tick(me)]);
    await until(() => theirs.snapshot.list.items[0]!.ticked?.by === me);
    theirs.dispatch([{ type: "tick", itemId: GARLIC.id, ticked: null }]);
    await until(() => mine.snapshot.list.items[0]!.ticked === null);
    await mine.close();
    await theirs.close();
  });

  it("hear of each other again after the listening connections were cut", async () => {
    const id = await sharedList();
    const [mine, theirs] = [await aDevice(me, 0).open(id), await aDevice(partner, 1).open(id)];
    await until(() => theirs.snapshot.status === "live");
    await db.$queryRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE query ILIKE 'listen%' AND datname = current_database()`;
    mine.dispatch([tick(me)]);
    await until(() => theirs.snapshot.list.items[0]!.ticked?.by === me);
    await mine.close();
    await theirs.close();
  });

  it("keep what was done without a signal, through closing the page, and bring it when it returns", async () => {
    const id = await sharedList();
    const device = aDevice(me, 0);
    const first = await device.open(id);
    await until(() => first.snapshot.status === "live");
    device.net.online = false;
    device.net.cut();
    await until(() => first.snapshot.status === "offline");
    first.dispatch([tick(me), { type: "add", item: aFood("11282") }]);
    await first.close();
    const second = await device.open(id);
    expect(second.snapshot.list.items).toHaveLength(2);
    expect(second.snapshot.unsent).toBeGreaterThan(0);
    await applyCommands(ports, partner, id, [{ type: "note", itemId: GARLIC.id, note: "two heads" }]);
    device.net.online = true;
    second.wake();
    await until(
      () => second.snapshot.status === "live" && second.snapshot.list.items[0]!.note === "two heads",
    );
    const { list } = await openList(store, me, id);
    expect(second.snapshot.list).toEqual(list);
    expect(list.items.find((item) => item.id === GARLIC.id)?.ticked?.by).toBe(me);
    await second.close();
  });

  it("show what they heard, and not what it replaced, when the list is opened again without a signal", async () => {
    const id = await sharedList();
    await applyCommands(ports, me, id, [tick(me)]);
    const device = aDevice(partner, 1);
    const first = await device.open(id);
    await until(() => first.snapshot.status === "live");
    await applyCommands(ports, me, id, [{ type: "tick", itemId: GARLIC.id, ticked: null }]);
    await until(() => first.snapshot.list.items[0]!.ticked === null);
    device.net.online = false;
    device.net.cut();
    await first.close();
    const second = await device.open(id);
    expect(second.snapshot.list.items[0]!.ticked).toBeNull();
    await second.close();
  });

  it("hear nothing more once the list is taken back or they have left", async () => {
    const id = await sharedList();
    const theirs = await aDevice(partner, 1).open(id);
    await until(() => theirs.snapshot.status === "live");
    await shareList(store, me, id, false);
    await until(() => theirs.snapshot.status === "gone");
    await applyCommands(ports, me, id, [tick(me)]);
    expect(theirs.snapshot.list.items[0]!.ticked).toBeNull();
    expect(theirs.snapshot.mayChange).toBe(false);
    await theirs.close();
  });

  it("hear nothing more once their device is signed out", async () => {
    const id = await sharedList();
    let signedIn = true;
    const stream = listEvents(
      { store, notices: processes[0]!, stillSignedIn: async () => signedIn, onError: noError, beatMs: 20 },
      { userId: me, listId: id, after: 0, signal: new AbortController().signal },
    );
    const reader = stream.getReader();
    await reader.read();
    signedIn = false;
    const ended = (async () => {
      while (!(await reader.read()).done);
    })();
    await expect(ended).resolves.toBeUndefined();
  });

  it("count as listening no longer, whichever way it ended", async () => {
    const id = await sharedList();
    const ended: string[] = [];
    const listen = (how: string, signal: AbortSignal) =>
      listEvents(
        {
          ...{ store, notices: processes[0]!, stillSignedIn: async () => true, onError: noError },
          onEnd: () => ended.push(how),
        },
        { userId: partner, listId: id, after: 0, signal },
      );
    // Gone before it began, gone in the middle, and ended by the server.
    listen("before", AbortSignal.abort());
    const middle = new AbortController();
    listen("middle", middle.signal);
    middle.abort();
    await listen("cancelled", new AbortController().signal).cancel();
    expect(ended).toEqual(["before", "middle", "cancelled"]);
    const reader = listen("server", new AbortController().signal).getReader();
    await shareList(store, me, id, false);
    while (!(await reader.read()).done);
    expect(ended).toEqual(["before", "middle", "cancelled", "server"]);
  });

  it("are told when a change is refused, and keep it", async () => {
    const id = await sharedList();
    const mine = await aDevice(me, 0).open(id);
    mine.dispatch([{ type: "type-amount", itemId: GARLIC.id, typed: { amount: -2, unit: "g" } }]);
    await until(() => mine.snapshot.status === "refused");
    expect(mine.snapshot.problem).toMatch(/more than nothing/);
    expect(mine.snapshot.list.items[0]!.typed?.amount).toBe(-2);
    expect((await openList(store, me, id)).list.items[0]!.typed).toBeNull();
    await mine.close();
  });
});

it.each([2, 3])(
  "%i devices come out the same after 500 doings with drop-outs over the real server",
  async (count) => {
    await fc.assert(
      fc.asyncProperty(steps(500), async (taken) => {
        const id = await createList(ports, me, { name: "Saturday", sources: [], items: [] });
        await shareList(store, me, id, true);
        const people = [me, partner, third].slice(0, count);
        const devices = people.map((userId, at) => ({ name: userId, ...aDevice(userId, at % 2) }));
        const { seq } = await comeOutTheSame(id, devices, taken, () => openList(store, me, id));
        expect(seq).toBeGreaterThan(50);
      }),
      // The whole course of a failed run would fill screens; its seed is enough to have it again.
      { numRuns: 1, endOnFailure: true, reporter: byItsSeed },
    );
  },
);
