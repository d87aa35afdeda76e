import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyUpdate, type Doc } from "yjs";
import { applyCommands, EMPTY_LIST } from "#lib/domain/shopping/apply-command.ts";
import type { ListCommand, ShoppingList } from "#lib/domain/shopping/list.ts";
import { Arrivals } from "#lib/sync/arrivals.ts";
import { applyCommand, openDocument, readList, stateOf } from "#lib/sync/list-document.ts";
import { doing, Witness } from "../factories/list-script.ts";
import { aFood, aNeed } from "../factories/shopping-list.ts";

const GARLIC = aFood("11215", { needs: [aNeed("week:1:2026-11-23:dinner:0", 9)] });

const together = (a: Doc, b: Doc): void => {
  applyUpdate(a, stateOf(b));
  applyUpdate(b, stateOf(a));
};
const tick = (by: string, at = 1): ListCommand => ({
  ...{ type: "tick", itemId: GARLIC.id },
  ticked: { by, at, covers: null },
});
function pair(): [Doc, Doc] {
  const a = openDocument();
  applyCommand(a, { type: "add", item: GARLIC });
  return [a, openDocument(stateOf(a))];
}

describe("two devices that know nothing of one another", () => {
  it("add the same food and get one line with the needs, notes and ticks of both", () => {
    const [a, b] = [openDocument(), openDocument()];
    applyCommand(a, { type: "add", item: GARLIC });
    applyCommand(a, tick("a"));
    applyCommand(b, { type: "add", item: aFood("11215", { needs: [aNeed("recipe:soup:0", 5)] }) });
    applyCommand(b, { type: "note", itemId: GARLIC.id, note: "the smoked one" });
    together(a, b);
    expect(readList(a)).toEqual(readList(b));
    expect(readList(a).items).toHaveLength(1);
    expect(readList(a).items[0]).toMatchObject({ note: "the smoked one", ticked: { by: "a" } });
    expect(readList(a).items[0]!.needs).toHaveLength(2);
  });

  it("keep a line that one adds again while the other removes it", () => {
    const [a, b] = pair();
    applyCommand(a, { type: "remove", itemId: GARLIC.id });
    applyCommand(b, { type: "add", item: GARLIC });
    together(a, b);
    expect(readList(a).items[0]!.removed).toBe(false);
    expect(readList(a)).toEqual(readList(b));
  });

  it("keep a tick while the needs of the line are replaced", () => {
    const [a, b] = pair();
    applyCommand(a, tick("a"));
    applyCommand(b, { type: "set-needs", itemId: GARLIC.id, needs: [aNeed("recipe:soup:0", 5)] });
    together(a, b);
    expect(readList(b).items[0]).toMatchObject({ ticked: { by: "a" }, needs: [{ source: "recipe:soup:0" }] });
  });

  it("end with what was done last by somebody who saw the other's doing", () => {
    const [a, b] = pair();
    applyCommand(a, tick("a"));
    together(a, b);
    applyCommand(b, { type: "tick", itemId: GARLIC.id, ticked: null });
    together(a, b);
    expect(readList(a).items[0]!.ticked).toBeNull();
    expect(readList(b).items[0]!.ticked).toBeNull();
  });
});

it("keeps several needs of one source", () => {
  const doc = openDocument();
  const twice = [aNeed("recipe:soup:0", 5), aNeed("recipe:soup:0", 7)];
  applyCommand(doc, { type: "add", item: aFood("11215", { needs: twice }) });
  expect(readList(doc).items[0]!.needs.map((need) => need.grams)).toEqual([5, 7]);
});

it("says when nothing changes, and writes nothing then", () => {
  const [a] = pair();
  expect(applyCommand(a, tick("a"))).toBe("changed");
  const before = stateOf(a).length;
  expect(applyCommand(a, tick("a"))).toBe("unchanged");
  expect(applyCommand(a, { type: "note", itemId: "food:99999", note: "x" })).toBe("unchanged");
  expect(stateOf(a)).toHaveLength(before);
});

const sorted = (list: ShoppingList): ShoppingList => ({
  ...list,
  items: list.items
    .map((item) => ({ ...item, needs: item.needs.toSorted((x, y) => (x.source < y.source ? -1 : 1)) }))
    .sort((x, y) => (x.id < y.id ? -1 : 1)),
});

it("on one device means what the domain says each command means", () => {
  fc.assert(
    fc.property(fc.array(doing, { maxLength: 60 }), (doings) => {
      const [doc, witness] = [openDocument(), new Witness()];
      let list = EMPTY_LIST;
      for (const each of doings) {
        const command = witness.command(each, list, "me");
        if (!command) continue;
        applyCommand(doc, command);
        list = applyCommands(list, [command]);
      }
      expect(readList(doc)).toEqual(sorted(list));
    }),
    { numRuns: 60 },
  );
});

/** On one of three devices: do something, take in something another sent (maybe not the next, maybe again). */
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ on: fc.nat(2), doing }) },
  {
    weight: 4,
    arbitrary: fc.record({ on: fc.nat(2), take: fc.nat({ max: 1_000 }), again: fc.boolean() }),
  },
);

it("comes out the same on three devices after 500 doings, whatever is late, twice, or out of order", () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 500, maxLength: 500 }), (steps) => {
      const witness = new Witness();
      const devices = [0, 1, 2].map((index) => {
        const doc = openDocument();
        const inbox: Uint8Array[] = [];
        return { name: `device-${index}`, doc, inbox, arrivals: new Arrivals(doc) };
      });
      for (const { doc, inbox } of devices)
        doc.on("update", (bytes: Uint8Array, origin: unknown) => {
          // Only what is done here is sent on; Yjs would send on what it took in as well.
          if (origin === "sent") return;
          for (const other of devices) if (other.inbox !== inbox) other.inbox.push(bytes);
        });
      for (const each of steps) {
        const { doc, inbox, name, arrivals } = devices[each.on]!;
        if ("doing" in each) {
          const command = witness.command(each.doing, readList(doc), name);
          if (command) applyCommand(doc, command);
        } else if (inbox.length > 0) {
          const at = each.take % inbox.length;
          arrivals.take(inbox[at]!, "sent");
          if (!each.again) inbox.splice(at, 1);
        }
        witness.sees(name, readList(doc));
      }
      for (const { doc, inbox, name, arrivals } of devices) {
        for (const bytes of inbox) arrivals.take(bytes, "sent");
        witness.sees(name, readList(doc));
      }
      witness.judges(devices.map(({ doc }) => readList(doc)));
    }),
    { numRuns: 12, endOnFailure: true },
  );
});
