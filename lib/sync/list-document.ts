// A shopping list as a document that several devices change at once, and that comes out the same on all of them.
//
// Every field of every line is a register of its own in a map at the document's root: ticks in one, notes in another.
// A register holds what was last written by somebody who knew what stood there before; of two writers who did not know
// of one another, one wins, the same one everywhere. Lines are not nested maps, because two devices that both add a food
// would then each make one, and one of the two would go under with all that was ticked and noted in it.
import * as Y from "yjs";
import type { ListCommand, ListItem, ListSource, Need, ShoppingList } from "#lib/domain/shopping/list.ts";
import { LIST_LIMITS } from "#lib/domain/shopping/list-limits.ts";

/** What a line is, apart from what happens to it. */
type Identity = Pick<ListItem, "foodKey" | "name" | "shop">;

/** What each register holds, by line, except the first two and needs. */
interface Registers {
  readonly list: string;
  readonly sources: ListSource;
  readonly lines: Identity;
  /** Lines not here are removed. */
  readonly present: true;
  readonly aisles: string;
  readonly needs: Need;
  readonly home: ListItem["home"];
  readonly typed: ListItem["typed"];
  readonly notes: string;
  readonly ticks: ListItem["ticked"];
}
type Register = keyof Registers;

/** All there is in a document; anything else in one did not come from us. */
export const REGISTERS: readonly Register[] = [
  ...(["list", "sources", "lines", "present", "aisles"] as const),
  ...(["needs", "home", "typed", "notes", "ticks"] as const),
];

/** "changed", "unchanged" (it was so already, or there is no such line), or "full": no room for another line. */
export type CommandOutcome = "changed" | "unchanged" | "full";

export function openDocument(...states: readonly Uint8Array[]): Y.Doc {
  const doc = new Y.Doc();
  doc.transact(() => {
    for (const state of states) Y.applyUpdate(doc, state);
  });
  return doc;
}

export const stateOf = (doc: Y.Doc): Uint8Array => Y.encodeStateAsUpdate(doc);

const register = <R extends Register>(doc: Y.Doc, name: R): Y.Map<Registers[R]> => doc.getMap(name);
const inOrder = <T>(map: Y.Map<T>): [string, T][] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

// A need's key: its line, its source, and which of several needs of that source it is.
const needKey = (line: string, source: string, nth: number) => `${line}\n${source}\n${nth}`;
const lineOf = (key: string) => key.slice(0, key.indexOf("\n"));

/** The list as it stands in a document; lines, needs and sources in the order of their ids. */
export function readList(doc: Y.Doc): ShoppingList {
  const [present, aisles, home] = [register(doc, "present"), register(doc, "aisles"), register(doc, "home")];
  const [typed, notes, ticks] = [register(doc, "typed"), register(doc, "notes"), register(doc, "ticks")];
  const needs = Map.groupBy(inOrder(register(doc, "needs")), ([key]) => lineOf(key));
  return {
    name: register(doc, "list").get("name") ?? "",
    sources: inOrder(register(doc, "sources")).map(([, source]) => source),
    items: inOrder(register(doc, "lines")).map(([id, identity]) => ({
      ...identity,
      id,
      aisle: aisles.get(id) ?? "other",
      needs: (needs.get(id) ?? []).map(([, need]) => need),
      home: home.get(id) ?? null,
      typed: typed.get(id) ?? null,
      note: notes.get(id) ?? "",
      ticked: ticks.get(id) ?? null,
      removed: !present.has(id),
    })),
  };
}

/** Writes registers, and knows whether anything came of it. What stands there already is not written again. */
class Pen {
  wrote = false;
  readonly #doc: Y.Doc;
  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  get<R extends Register>(name: R, key: string): Registers[R] | undefined {
    return register(this.#doc, name).get(key);
  }

  keys(name: Register): string[] {
    return [...register(this.#doc, name).keys()];
  }

  put<R extends Register>(name: R, key: string, value: Registers[R]): void {
    const map = register(this.#doc, name);
    if (!map.has(key) || !same(map.get(key), value)) this.putAnew(name, key, value);
  }

  /** Even where it stands already: somebody's removal at the same time does not take it away then. */
  putAnew<R extends Register>(name: R, key: string, value: Registers[R]): void {
    register(this.#doc, name).set(key, value);
    this.wrote = true;
  }

  drop(name: Register, key: string): void {
    if (!register(this.#doc, name).has(key)) return;
    register(this.#doc, name).delete(key);
    this.wrote = true;
  }
}

/** Carries a command out, as one change; lib/domain/shopping/apply-command.ts says what each means. */
export function applyCommand(doc: Y.Doc, command: ListCommand): CommandOutcome {
  if (command.type === "add" && isFull(doc, command.item.id)) return "full";
  const pen = new Pen(doc);
  doc.transact(() => {
    if (command.type === "rename") pen.put("list", "name", command.name);
    else if (command.type === "cover") pen.put("sources", command.source.id, command.source);
    else if (command.type === "add") add(pen, command.item);
    else if (pen.get("lines", command.itemId)) changeLine(pen, command);
  });
  return pen.wrote ? "changed" : "unchanged";
}

const isFull = (doc: Y.Doc, id: string): boolean => {
  const lines = register(doc, "lines");
  return !lines.has(id) && lines.size >= LIST_LIMITS.lines;
};

type LineCommand = Exclude<ListCommand, { readonly type: "rename" | "cover" | "add" }>;

function changeLine(pen: Pen, command: LineCommand): void {
  const { itemId } = command;
  switch (command.type) {
    case "tick":
      pen.put("ticks", itemId, command.ticked);
      break;
    case "type-amount":
      pen.put("typed", itemId, command.typed);
      break;
    case "note":
      pen.put("notes", itemId, command.note);
      break;
    case "move":
      pen.put("aisles", itemId, command.aisle);
      break;
    case "set-home":
      pen.put("home", itemId, command.home);
      break;
    // A removal takes away only what the remover saw: who adds the line again meanwhile is not overruled.
    case "remove":
      pen.drop("present", itemId);
      break;
    case "restore":
      pen.put("present", itemId, true);
      break;
    case "set-needs":
      setNeeds(pen, itemId, command.needs);
      break;
  }
}

function setNeeds(pen: Pen, line: string, needs: readonly Need[]): void {
  const wanted = keyed(line, needs);
  for (const key of pen.keys("needs")) if (lineOf(key) === line && !wanted.has(key)) pen.drop("needs", key);
  for (const [key, need] of wanted) pen.put("needs", key, need);
}

/** A line that is there already keeps what happened to it, unless the new one says otherwise. */
function add(pen: Pen, item: ListItem): void {
  const { id, foodKey, name, shop, aisle, needs, home, typed, note, ticked, removed } = item;
  const there = pen.get("lines", id);
  if (!there) {
    pen.put("lines", id, { foodKey, name, shop });
    pen.put("aisles", id, aisle);
    if (ticked) pen.put("ticks", id, ticked);
  } else if (!there.shop && shop) pen.put("lines", id, { ...there, shop });
  if (there || !removed) pen.putAnew("present", id, true);
  for (const [key, need] of keyed(id, needs)) pen.put("needs", key, need);
  if (home !== null) pen.put("home", id, home);
  if (typed) pen.put("typed", id, typed);
  if (note) pen.put("notes", id, note);
}

function keyed(line: string, needs: readonly Need[]): Map<string, Need> {
  const bySource = Map.groupBy(needs, (need) => need.source);
  return new Map(
    [...bySource].flatMap(([source, all]) =>
      all.map((need, nth) => [needKey(line, source, nth), need] as const),
    ),
  );
}

/** Plain JSON values, alike whatever the order of their fields. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const left = Object.entries(a);
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => same(value, (b as Record<string, unknown>)[key]))
  );
}
