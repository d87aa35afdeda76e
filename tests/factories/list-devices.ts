// Devices with a shopping list open: the sessions that browsers run, over a network that drops out, repeats and loses
// answers. What carries their requests is given.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout as pause, setImmediate as turn } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { ShoppingList } from "#lib/domain/shopping/list.ts";
import { fromBase64 } from "#lib/sync/base64.ts";
import { ListSession } from "#lib/sync/client/list-session.ts";
import type { Change, Listener, Shelf, Transport } from "#lib/sync/client/ports.ts";
import { doing, Witness } from "./list-script.ts";

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

type Luck = "well" | "lost" | "twice";

/** A way to the server that can be cut, sends twice, and loses answers. */
function faulty(way: Transport) {
  const calls = new Set<() => void>();
  const net = {
    online: true,
    /** Says of each request how it goes: "lost" on the way back, "twice", or "well". */
    luck: (): Luck => "well",
    cut() {
      for (const hangUp of [...calls]) hangUp();
    },
    transport: {
      async send(listId, changes) {
        if (!net.online) throw new TypeError("Failed to fetch");
        const luck = net.luck();
        const outcome = await way.send(listId, changes);
        if (luck === "twice") await way.send(listId, changes);
        if (luck === "lost" || !net.online) throw new TypeError("Failed to fetch");
        return outcome;
      },
      listen(listId, after, listener) {
        if (!net.online) {
          setTimeout(() => listener.down());
          return () => {};
        }
        const stop = way.listen(listId, after, listener);
        const hangUp = () => {
          calls.delete(hangUp);
          stop();
        };
        calls.add(hangUp);
        return hangUp;
      },
    } satisfies Transport,
  };
  return net;
}

/** Reads server-sent events until they end, or the stream breaks off. */
export async function hear(stream: ReadableStream<Uint8Array>, listener: Listener): Promise<void> {
  listener.open();
  const text = new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>;
  let rest = "";
  try {
    for await (const part of stream.pipeThrough(text)) {
      const events = (rest + part).split("\n\n");
      rest = events.pop()!;
      for (const event of events) tellOf(event, listener);
    }
  } finally {
    listener.down();
  }
}

function tellOf(event: string, listener: Listener): void {
  const name = /^event: (.*)$/m.exec(event)?.[1];
  const data = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? "{}");
  if (name === "update") listener.update(fromBase64(data.update), data.seq);
  if (name === "state") listener.state(data.states.map(fromBase64), data.seq);
  if (name === "access") listener.access(data.access);
  if (name === "gone") listener.gone();
}

/** Browsers wait seconds between tries; here it is a fiftieth of that. */
const FASTER = 50;

/** A device on its way to the server; `load` is what a page brings when it is opened with a signal. */
export function device(
  way: Transport,
  load: (listId: string) => Promise<{ readonly state: Uint8Array; readonly seq: number }>,
) {
  const net = faulty(way);
  const shelf = memoryShelf();
  return {
    net,
    /** As when the page is loaded: with the server's state, or from what is kept when there is no signal. */
    async open(listId: string): Promise<ListSession> {
      const { state, seq } = net.online ? await load(listId) : { state: new Uint8Array([0, 0]), seq: 0 };
      return ListSession.open(
        {
          shelf,
          transport: net.transport,
          tabs: null,
          newId: randomUUID,
          chance: () => 0,
          timers: {
            set: (run, ms) => setTimeout(run, ms / FASTER),
            clear: (timer) => clearTimeout(timer as NodeJS.Timeout),
          },
        },
        { id: listId, state, seq, mayChange: true },
      );
    },
  };
}

const step = fc.record({
  on: fc.nat(2),
  act: fc.oneof(
    { weight: 12, arbitrary: doing },
    { weight: 2, arbitrary: fc.constantFrom("drop-out" as const, "return" as const) },
    { weight: 1, arbitrary: fc.constant("reopen" as const) },
  ),
  luck: fc.constantFrom<Luck[]>("well", "well", "lost", "twice"),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** So many things that happen: a device does something, loses or finds its signal, or is closed and opened again. */
export const steps = (count: number): fc.Arbitrary<Step[]> =>
  fc.array(step, { minLength: count, maxLength: count });

/**
 * Has the devices do all that, then gives all of them a signal: what they and the server show must be the same, no tick
 * may have come back on the way, and nothing may be lost. Returns what the server holds.
 */
export async function comeOutTheSame<S extends { readonly list: ShoppingList }>(
  listId: string,
  devices: readonly (ReturnType<typeof device> & { readonly name: string })[],
  taken: readonly Step[],
  onServer: () => Promise<S>,
): Promise<S> {
  const witness = new Witness();
  const wrong: unknown[] = [];
  const sessions = await Promise.all(devices.map((each) => each.open(listId)));
  const watch = (at: number) => {
    const session = sessions[at]!;
    const look = () => {
      try {
        witness.sees(devices[at]!.name, session.snapshot.list);
      } catch (error) {
        wrong.push(error);
      }
    };
    session.watch(look);
    look();
  };
  for (const at of sessions.keys()) watch(at);
  for (const { on, act, luck } of taken) {
    const at = on % devices.length;
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
      sessions[at] = await open(listId);
      watch(at);
    } else {
      const command = witness.command(act, sessions[at]!.snapshot.list, name);
      if (command) sessions[at]!.dispatch([command]);
    }
    await turn();
  }
  for (const [at, { net }] of devices.entries()) {
    net.luck = () => "well";
    net.online = true;
    sessions[at]!.wake();
  }
  await until(() => sessions.every(({ snapshot }) => snapshot.unsent === 0), "everything to be sent");
  const held = await onServer();
  await until(
    () => sessions.every(({ snapshot }) => isDeepStrictEqual(snapshot.list, held.list)),
    "everybody to hear of everything",
  );
  await Promise.all(sessions.map((session) => session.close()));
  assert.deepEqual(wrong, []);
  witness.judges([held.list, ...sessions.map(({ snapshot }) => snapshot.list)]);
  return held;
}

const PATIENCE_MS = 60_000;

async function until(isSo: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; !isSo(); await pause(10))
    assert(Date.now() < end, `waited in vain for ${what}`);
}

/** Tells of a failed run by its seed: its whole course would fill screens. */
export const byItsSeed = <T>({ failed, seed, errorInstance }: fc.RunDetails<T>): void => {
  if (failed) throw new Error(`fails with seed ${seed}`, { cause: errorInstance });
};
