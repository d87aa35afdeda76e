// Random doings on a shared list, and what must be true of the list they leave.
import assert from "node:assert/strict";
import fc from "fast-check";
import type { ListCommand, ListItem, ShoppingList } from "#lib/domain/shopping/list.ts";
import { aFood, aNeed } from "./shopping-list.ts";

/** Few foods, so that devices get in one another's way. */
const FOODS = ["11215", "11282", "01123", "16057", "20444"] as const;
const food = fc.constantFrom(...FOODS);
/** One that nobody ever unticks, and one that nobody removes: what is done to them must be there at the end. */
const [NEVER_UNTICKED, NEVER_REMOVED] = ["20444", "16057"];

export type Doing =
  | { readonly kind: "add"; readonly food: string; readonly week: number }
  | { readonly kind: "free" }
  | { readonly kind: "tick" | "untick" | "remove" | "restore" | "note" | "amount"; readonly food: string }
  | { readonly kind: "set-needs"; readonly food: string; readonly week: number };

export const doing: fc.Arbitrary<Doing> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("tick" as const), food }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("untick" as const), food }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("add" as const), food, week: fc.integer({ min: 1, max: 4 }) }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("free" as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom("remove", "restore", "note", "amount" as const), food }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("set-needs" as const),
      food,
      week: fc.integer({ min: 1, max: 4 }),
    }),
  },
);

const idOf = (key: string) => `food:${key}`;
const sourceOf = (week: number) => `week:${week}:2026-11-23:dinner:0`;

/** Watches everything that devices do and show, and knows what may not be seen. */
export class Witness {
  #count = 0;
  /** Ticks by their unique time: what was showing when somebody acted on the line, and so is over. */
  readonly #over = new Set<number>();
  readonly #ticked = new Set<string>();
  readonly #unticked = new Set<string>();
  readonly #removed = new Set<string>();
  readonly #setNeeds = new Set<string>();
  readonly #added = new Set<string>();
  readonly #needs = new Set<string>();
  readonly #free = new Set<string>();
  /** By device and line: ticks that once showed there and then no more. */
  readonly #past = new Map<string, Set<number>>();
  readonly #showing = new Map<string, number | null>();

  /** The command for a doing on a device that shows `list`; null when a person could not do it there. */
  command(doing: Doing, list: ShoppingList, who: string): ListCommand | null {
    this.#count += 1;
    if (doing.kind === "free") {
      const id = `free:${who}-${this.#count}`;
      this.#free.add(id);
      return { type: "add", item: { ...aFood("00000"), id, foodKey: null, name: `Thing ${this.#count}` } };
    }
    if (doing.kind === "untick" && doing.food === NEVER_UNTICKED) return null;
    if (doing.kind === "remove" && doing.food === NEVER_REMOVED) return null;
    const itemId = idOf(doing.food);
    if (doing.kind === "add") {
      this.#added.add(itemId);
      this.#needs.add(`${itemId} ${sourceOf(doing.week)}`);
      return { type: "add", item: aFood(doing.food, { needs: [aNeed(sourceOf(doing.week), 100)] }) };
    }
    const item = list.items.find(({ id }) => id === itemId);
    if (!item) return null;
    switch (doing.kind) {
      case "tick":
      case "untick": {
        if (item.ticked) this.#over.add(item.ticked.at);
        const ticked = doing.kind === "tick" ? { by: who, at: this.#count, covers: null } : null;
        (ticked ? this.#ticked : this.#unticked).add(itemId);
        return { type: "tick", itemId, ticked };
      }
      case "remove":
        this.#removed.add(itemId);
        return { type: "remove", itemId };
      case "restore":
        return { type: "restore", itemId };
      case "note":
        return { type: "note", itemId, note: `${who} ${this.#count}` };
      case "amount":
        return { type: "type-amount", itemId, typed: { amount: this.#count, unit: "g" } };
      case "set-needs":
        this.#setNeeds.add(itemId);
        return { type: "set-needs", itemId, needs: [aNeed(sourceOf(doing.week), 200)] };
    }
  }

  /** A device shows this now. A tick that was once taken over there must not show again. */
  sees(device: string, list: ShoppingList): void {
    for (const { id, ticked } of list.items) {
      const key = `${device} ${id}`;
      const before = this.#showing.get(key) ?? null;
      const now = ticked?.at ?? null;
      if (now === before) continue;
      const past = this.#past.get(key) ?? new Set();
      this.#past.set(key, past);
      if (before !== null) past.add(before);
      if (now === null) assert(this.#unticked.has(id), `the tick of ${id} went on ${device}`);
      else assert(!past.has(now), `a tick of ${id} came back on ${device}`);
      this.#showing.set(key, now);
    }
  }

  /** What must be true when everything has arrived everywhere. */
  judges(lists: readonly ShoppingList[]): void {
    for (const list of lists.slice(1)) assert.deepEqual(list, lists[0]);
    const items = new Map(lists[0]!.items.map((item) => [item.id, item]));
    for (const id of this.#free) assert.equal(items.get(id)?.removed, false, `${id} is lost`);
    for (const id of this.#added) this.#judgeLine(id, items.get(id));
  }

  #judgeLine(id: string, item: ListItem | undefined): void {
    assert(item, `${id} is lost`);
    if (!this.#removed.has(id)) assert.equal(item.removed, false, `${id} vanished`);
    if (item.ticked) assert(!this.#over.has(item.ticked.at), `a tick of ${id} came back`);
    if (this.#ticked.has(id) && !this.#unticked.has(id)) assert(item.ticked, `the tick of ${id} is lost`);
    if (this.#setNeeds.has(id)) return;
    const wanted = [...this.#needs].filter((need) => need.startsWith(`${id} `)).sort();
    assert.deepEqual(item.needs.map((need) => `${id} ${need.source}`).sort(), wanted);
  }
}
