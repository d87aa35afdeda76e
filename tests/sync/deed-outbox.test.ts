// What is done without a signal: kept, sent in order, once there is a way; what is refused stays until it is given up.
import { describe, expect, it } from "vitest";
import type { Deed } from "#lib/schemas/deed.ts";
import { DeedOutbox, type DeedOutcome } from "#lib/sync/client/deed-outbox.ts";
import { passingDeeds } from "#lib/sync/client/device-database.ts";

const favourite = (recipe: string): Deed => ({ kind: "opinion", recipe, opinion: "favourite" });
const nothing = (recipe: string): Deed => ({ kind: "opinion", recipe, opinion: null });
const about = (recipe: string) => ({ kind: "opinion", recipe }) as const;

/** A device, and a server that answers as it is told to. */
function aDevice(shelf = passingDeeds()) {
  const arrived: Deed[] = [];
  const retries: (() => void)[] = [];
  const server = { answer: async (_: Deed): Promise<DeedOutcome> => ({ kind: "taken" }) };
  const outbox = new DeedOutbox({
    async send(deed) {
      const outcome = await server.answer(deed);
      if (outcome.kind === "taken") arrived.push(deed);
      return outcome;
    },
    alone: (run) => run(),
    timers: {
      set: (run) => retries.push(run),
      clear: () => retries.splice(0),
    },
  });
  const offline = () => {
    server.answer = () => Promise.reject(new TypeError("Failed to fetch"));
  };
  const online = () => {
    server.answer = async () => ({ kind: "taken" });
  };
  return { outbox, shelf, arrived, retries, server, offline, online };
}

describe("what is done to weeks and recipes", () => {
  it("arrives at once when there is a way", async () => {
    const { outbox, shelf, arrived } = aDevice();
    await outbox.open(shelf);
    await outbox.act(favourite("soup"), "Soup is a favourite");
    expect(arrived).toEqual([favourite("soup")]);
    expect(outbox.waiting).toEqual([]);
    expect(outbox.latest(about("soup")), "until the page is made anew").toEqual(favourite("soup"));
    outbox.refreshed(outbox.settled);
    expect(outbox.latest(about("soup"))).toBeUndefined();
  });

  it("counts and waits without a signal, through closing the page, and arrives in order", async () => {
    const { outbox, shelf, offline, arrived } = aDevice();
    offline();
    await outbox.open(shelf);
    await outbox.act(favourite("soup"), "Soup");
    await outbox.act(favourite("stew"), "Stew");
    expect(arrived).toEqual([]);
    expect(outbox.latest(about("soup"))).toEqual(favourite("soup"));
    const later = aDevice(shelf);
    later.offline();
    await later.outbox.open(shelf);
    expect(later.outbox.latest(about("stew"))).toEqual(favourite("stew"));
    later.online();
    for (const retry of later.retries.splice(0)) retry();
    await expect.poll(() => later.arrived).toEqual([favourite("soup"), favourite("stew")]);
    expect(await shelf.all()).toEqual([]);
  });

  it("of two things about the same, the later one holds", async () => {
    const { outbox, shelf, offline, online, arrived } = aDevice();
    offline();
    await outbox.open(shelf);
    await outbox.act(favourite("soup"), "Soup");
    await outbox.act(nothing("soup"), "No soup");
    expect(outbox.waiting).toHaveLength(1);
    online();
    await outbox.send();
    expect(arrived).toEqual([nothing("soup")]);
  });

  it("what is done while another thing is under way is sent after it", async () => {
    const { outbox, shelf, server, arrived } = aDevice();
    await outbox.open(shelf);
    const gate = Promise.withResolvers<DeedOutcome>();
    server.answer = () => gate.promise;
    const first = outbox.act(favourite("soup"), "Soup");
    await expect.poll(() => outbox.waiting.length).toBe(1);
    expect(outbox.latest(about("soup")), "not known to count yet").toBeUndefined();
    expect(outbox.latest(about("soup"), true)).toEqual(favourite("soup"));
    const second = outbox.act(nothing("soup"), "No soup");
    gate.resolve({ kind: "taken" });
    await Promise.all([first, second]);
    expect(arrived).toEqual([favourite("soup"), nothing("soup")]);
    expect(outbox.latest(about("soup"))).toEqual(nothing("soup"));
  });

  it("what the server refuses is set aside with its reason, holds up nothing, and can be tried again or given up", async () => {
    const { outbox, shelf, server, online, arrived } = aDevice();
    server.answer = async (deed) =>
      deed.recipe === "soup" ? { kind: "refused", why: "There is no soup." } : { kind: "taken" };
    await outbox.open(shelf);
    await outbox.act(favourite("soup"), "Soup");
    await outbox.act(favourite("stew"), "Stew");
    expect(arrived).toEqual([favourite("stew")]);
    expect(outbox.waiting).toMatchObject([{ said: "Soup", refused: "There is no soup." }]);
    expect(outbox.latest(about("soup")), "as the server has it").toBeUndefined();
    const [refused] = outbox.waiting;
    online();
    await outbox.tryAgain(refused!.id);
    expect(arrived).toEqual([favourite("stew"), favourite("soup")]);
    server.answer = async () => ({ kind: "refused", why: "No." });
    await outbox.act(favourite("pie"), "Pie");
    await outbox.giveUp(outbox.waiting[0]!.id);
    expect(await shelf.all()).toEqual([]);
  });

  it("somebody who is signed out keeps what they did until they are in again", async () => {
    const { outbox, shelf, server, online, arrived } = aDevice();
    server.answer = async () => ({ kind: "signed-out" });
    await outbox.open(shelf);
    await outbox.act(favourite("soup"), "Soup");
    expect(outbox.waiting).toHaveLength(1);
    await outbox.open(null);
    expect(outbox.waiting).toEqual([]);
    online();
    await outbox.open(shelf);
    await expect.poll(() => arrived).toEqual([favourite("soup")]);
  });
});
