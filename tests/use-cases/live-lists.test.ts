// Devices, two web processes and the database between them: the sessions that browsers run, over the real store.
import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AppError } from "#lib/errors.ts";
import { listEvents } from "#lib/server/list-events.ts";
import { type ListNotices, listNotices } from "#lib/store/list-notices.ts";
import { listStore } from "#lib/store/lists.ts";
import { fromBase64 } from "#lib/sync/base64.ts";
import { ListSession } from "#lib/sync/client/list-session.ts";
import type { Change, Listener, SendOutcome, Shelf, Transport } from "#lib/sync/client/ports.ts";
import { applyCommands, createList, openList, shareList, takeUpdates } from "#lib/use-cases/lists.ts";
import { db, newPerson } from "../factories/database.ts";
import { doing, Witness } from "../factories/list-script.ts";
import { aFood } from "../factories/shopping-list.ts";

const store = listStore(db);
const ports = { lists: store, newId: randomUUID };
const GARLIC = aFood("11215");
const noError = (error: unknown) => expect.fail(String(error));
/** What a web process has of its own: its connection that listens. */
let processes: ListNotices[];
let [me, partner, third] = ["", "", ""];

beforeAll(async () => {
  processes = [0, 1].map(() => listNotices(process.env.DATABASE_URL!, noError));
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

/** A device's own memory, which outlives its session. */
function memoryShelf(): Shelf {
  const states = new Map<string, { state: Uint8Array; seq: number }>();
  let outbox: (Change & { listId: string })[] = [];
  return {
    load: async (listId) => ({
      ...(states.get(listId) ?? { state: null, seq: 0 }),
      outbox: outbox.filter((change) => change.listId === listId),
    }),
    add: async (listId, change) => {
      outbox.push({ listId, ...change });
    },
    keep: async (listId, state, seq, sent) => {
      states.set(listId, { state, seq });
      outbox = outbox.filter(({ id }) => !sent.includes(id));
    },
    drop: async (listId) => {
      states.delete(listId);
      outbox = outbox.filter((change) => change.listId !== listId);
    },
  };
}

interface Network {
  online: boolean;
  /** Says of each request how it goes: "lost" on the way back, "twice", or "well". */
  luck(): "well" | "lost" | "twice";
  cut(): void;
}

/** The way to one web process, through a network that drops out, repeats and loses answers. */
function network(userId: string, notices: ListNotices): Network & { transport: Transport } {
  const calls = new Set<() => void>();
  const net = {
    online: true,
    luck: (): "well" | "lost" | "twice" => "well",
    cut() {
      for (const hangUp of [...calls]) hangUp();
    },
    transport: {
      async send(listId: string, changes: readonly Change[]): Promise<SendOutcome> {
        if (!net.online) throw new TypeError("Failed to fetch");
        const luck = net.luck();
        try {
          const seq = await takeUpdates(store, userId, listId, changes);
          if (luck === "twice") await takeUpdates(store, userId, listId, changes);
          if (luck === "lost" || !net.online) throw new TypeError("Failed to fetch");
          return { kind: "taken", seq };
        } catch (error) {
          if (error instanceof AppError && error.code === "conflict") return { kind: "incomplete" };
          if (error instanceof AppError) return { kind: "refused", why: error.message };
          throw error;
        }
      },
      listen(listId: string, after: number, listener: Listener): () => void {
        const end = new AbortController();
        const hangUp = () => {
          calls.delete(hangUp);
          end.abort();
        };
        if (!net.online) {
          setTimeout(() => listener.down());
          return () => {};
        }
        calls.add(hangUp);
        void hear(listId, after, listener, end.signal);
        return hangUp;
      },
    },
  };
  async function hear(listId: string, after: number, listener: Listener, signal: AbortSignal): Promise<void> {
    const stream = listEvents(
      { store, notices, stillSignedIn: async () => true, onError: noError },
      { userId, listId, after, signal },
    );
    listener.open();
    let rest = "";
    for await (const text of stream.pipeThrough(
      new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>,
    )) {
      const events = (rest + text).split("\n\n");
      rest = events.pop()!;
      for (const event of events) tellOf(event, listener);
    }
    listener.down();
  }
  return net;
}

function tellOf(event: string, listener: Listener): void {
  const name = /^event: (.*)$/m.exec(event)?.[1];
  const data = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "{}");
  if (name === "update") listener.update(fromBase64(data.update), data.seq);
  if (name === "state") listener.state(data.states.map(fromBase64), data.seq);
  if (name === "access") listener.access(data.access);
  if (name === "gone") listener.gone();
}

function aDevice(userId: string, process: number) {
  const net = network(userId, processes[process]!);
  const shelf = memoryShelf();
  return {
    net,
    /** As when the page is loaded: with the server's state, or from what is kept when there is no signal. */
    async open(listId: string): Promise<ListSession> {
      const kept = net.online ? await openList(store, userId, listId) : null;
      const { state = new Uint8Array([0, 0]), seq = 0 } = kept ?? {};
      return ListSession.open(
        {
          shelf,
          transport: net.transport,
          tabs: null,
          newId: randomUUID,
          chance: () => 0,
          timers: {
            set: (run, ms) => setTimeout(run, ms / 50),
            clear: (timer) => clearTimeout(timer as number),
          },
        },
        { id: listId, state, seq, mayChange: true },
      );
    },
  };
}

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

const told = <T>({ failed, seed, errorInstance }: fc.RunDetails<T>): void => {
  if (failed) throw new Error(`fails with seed ${seed}`, { cause: errorInstance });
};

/** Two or three devices; one of them does something, loses or finds its signal, or is closed and opened again. */
const step = fc.record({
  on: fc.nat(2),
  act: fc.oneof(
    { weight: 12, arbitrary: doing },
    { weight: 2, arbitrary: fc.constantFrom("drop-out" as const, "return" as const) },
    { weight: 1, arbitrary: fc.constant("reopen" as const) },
  ),
  luck: fc.constantFrom("well" as const, "well" as const, "lost" as const, "twice" as const),
});

it.each([2, 3])(
  "%i devices come out the same after 500 doings with drop-outs over the real server",
  async (count) => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 500, maxLength: 500 }), async (steps) => {
        const id = await createList(ports, me, { name: "Saturday", sources: [], items: [] });
        await shareList(store, me, id, true);
        const witness = new Witness();
        const people = [me, partner, third].slice(0, count);
        const devices = people.map((userId, at) => ({ name: `device-${at}`, ...aDevice(userId, at % 2) }));
        const sessions = await Promise.all(devices.map((device) => device.open(id)));
        const watch = (at: number) => {
          const session = sessions[at]!;
          const look = () => witness.sees(devices[at]!.name, session.snapshot.list);
          session.watch(look);
          look();
        };
        sessions.forEach((_, at) => {
          watch(at);
        });
        for (const { on, act, luck } of steps) {
          const at = on % count;
          const { net, name, open } = devices[at]!;
          net.luck = () => luck;
          if (act === "drop-out") {
            net.online = false;
            net.cut();
          } else if (act === "return") {
            net.online = true;
            sessions[at]!.wake();
          } else if (act === "reopen") {
            await sessions[at]!.close();
            sessions[at] = await open(id);
            watch(at);
          } else {
            const command = witness.command(act, sessions[at]!.snapshot.list, name);
            if (command) sessions[at]!.dispatch([command]);
          }
          await new Promise(setImmediate);
        }
        for (const [at, { net }] of devices.entries()) {
          net.luck = () => "well";
          net.online = true;
          sessions[at]!.wake();
        }
        await until(() => sessions.every(({ snapshot }) => snapshot.unsent === 0), 30_000);
        const { list, seq } = await openList(store, me, id);
        expect(seq).toBeGreaterThan(50);
        await expect
          .poll(() => sessions.map(({ snapshot }) => snapshot.list), { timeout: 30_000, interval: 20 })
          .toEqual(sessions.map(() => list));
        witness.judges([list, ...sessions.map(({ snapshot }) => snapshot.list)]);
        await Promise.all(sessions.map((session) => session.close()));
      }),
      // The whole course of a failed run would fill screens; its seed is enough to have it again.
      { numRuns: 1, endOnFailure: true, reporter: told },
    );
  },
);
