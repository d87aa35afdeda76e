import type { ListCommand, ShoppingList } from "#lib/domain/shopping/list.ts";
import { LIST_LIMITS } from "#lib/domain/shopping/list-limits.ts";
import { showList } from "#lib/domain/shopping/shown-list.ts";
import { Conflict, Forbidden, InvalidInput, NotFound } from "#lib/errors.ts";
import { listCommand, listContent } from "#lib/schemas/shopping-list.ts";
import { applyCommand, openDocument, readList, stateOf } from "#lib/sync/list-document.ts";
import { looked, mergeInto } from "#lib/sync/list-merge.ts";
import type { HeldList, ListFigures, ListStore, ListSummary, ListUpdate } from "./list-ports.ts";

/** Lists a person may have made; archived ones count, deleted ones don't. */
export const MOST_LISTS = 200;

/** So many updates are kept beside the state before a new state is written. */
const COMPACT_AFTER = 64;

/**
 * The name under which the server itself writes. It only writes while it holds the whole list and nobody else can, so
 * one name does for all processes. Devices take random names, which are larger: of two changes at once, the person's
 * counts.
 */
const SERVER = 1;

interface NewId {
  newId(): string;
}

export interface OpenedList {
  readonly summary: ListSummary;
  readonly list: ShoppingList;
  /** The document, for a device to go on from. */
  readonly state: Uint8Array;
  readonly seq: number;
}

/** As the list itself counts: what is at home is not to be bought. */
const figuresOf = (list: ShoppingList): ListFigures => {
  const { done, of } = showList(list, []).progress;
  return { name: list.name, openLines: of - done, tickedLines: done };
};

const documentOf = (held: HeldList) => openDocument(held.state, ...held.updates);

/**
 * Makes a list with lines on it. Returns its id.
 * @throws InvalidInput when something in it can't be, or there are too many lists.
 */
export async function createList(
  { lists, newId }: NewId & { readonly lists: ListStore },
  userId: string,
  input: ShoppingList,
): Promise<string> {
  if (input.items.length > LIST_LIMITS.lines)
    throw new InvalidInput(`A list holds at most ${LIST_LIMITS.lines} lines.`);
  const content = listContent.safeParse(input);
  if (!content.success) throw new InvalidInput(content.error.issues[0]?.message);
  if ((await lists.count(userId)) >= MOST_LISTS)
    throw new InvalidInput(`There is room for ${MOST_LISTS} lists. Delete one you don't need any more.`);
  const doc = openDocument();
  doc.clientID = SERVER;
  applyCommand(doc, { type: "rename", name: content.data.name });
  for (const source of content.data.sources) applyCommand(doc, { type: "cover", source });
  for (const item of content.data.items) applyCommand(doc, { type: "add", item });
  const id = newId();
  await lists.create({ id, ownerId: userId, ...figuresOf(readList(doc)), state: stateOf(doc) });
  return id;
}

/** @throws NotFound */
export async function openList(lists: ListStore, userId: string, id: string): Promise<OpenedList> {
  const held = await lists.find(userId, id);
  if (!held) throw new NotFound("list");
  const doc = documentOf(held);
  return { summary: held.summary, list: readList(doc), state: stateOf(doc), seq: held.seq };
}

/** What was bought longer ago has been eaten, or is counted by hand. */
const IN_USE_MS = 30 * 86_400_000;
const MOST_IN_USE = 30;

/** Lists that may count on what is at home: those changed in the last weeks. */
export async function listsInUse(
  lists: Pick<ListStore, "recent">,
  userId: string,
  now: Date,
): Promise<readonly { readonly id: string; readonly list: ShoppingList; readonly done: boolean }[]> {
  const recent = await lists.recent(userId, new Date(now.getTime() - IN_USE_MS), MOST_IN_USE);
  return recent.map(({ id, archived, states }) => ({
    id,
    list: readList(openDocument(...states)),
    done: archived,
  }));
}

const writable = (held: HeldList): void => {
  if (held.summary.access === "read")
    throw new Forbidden("You can look at this list, but only members of the household change it.");
};

/**
 * Carries commands out on a list, all or none.
 * @throws NotFound, Forbidden for a viewer, InvalidInput when a command can't be or the list is full.
 */
export async function applyCommands(
  { lists, newId }: NewId & { readonly lists: ListStore },
  userId: string,
  id: string,
  commands: readonly ListCommand[],
): Promise<ShoppingList> {
  for (const command of commands) {
    const parsed = listCommand.safeParse(command);
    if (!parsed.success) throw new InvalidInput(parsed.error.issues[0]?.message);
  }
  const done = await lists.change(userId, id, (held) => {
    writable(held);
    const doc = documentOf(held);
    doc.clientID = SERVER;
    const written: Uint8Array[] = [];
    doc.on("update", (bytes: Uint8Array) => written.push(bytes));
    for (const command of commands)
      if (applyCommand(doc, command) === "full")
        throw new InvalidInput(`A list holds at most ${LIST_LIMITS.lines} lines. Start a second one.`);
    const now = looked(doc);
    if (now.kind === "refused") throw new InvalidInput(now.why);
    if (written.length === 0) return { change: null, answer: now.list };
    const updates = written.map((bytes) => ({ id: newId(), bytes }));
    return { change: changeOf(held, now.list, updates, doc), answer: now.list };
  });
  if (!done) throw new NotFound("list");
  return done.answer;
}

/**
 * Takes in what a device changed while nobody looked. Safe to repeat. Returns the number of the last update.
 * @throws NotFound, Forbidden for a viewer, InvalidInput when the outcome would be no list, Conflict when the updates
 * build on others that have not arrived: the device then sends its whole state.
 */
export async function takeUpdates(
  lists: ListStore,
  userId: string,
  id: string,
  updates: readonly ListUpdate[],
): Promise<number> {
  const done = await lists.change(userId, id, (held) => {
    writable(held);
    const doc = documentOf(held);
    const before = readList(doc);
    const merge = mergeInto(
      doc,
      updates.map(({ bytes }) => bytes),
    );
    if (merge.kind === "refused") throw new InvalidInput(merge.why);
    if (merge.kind === "incomplete") throw new Conflict("Something before this change is missing.");
    if (!merge.changed) return { change: null, answer: null };
    if (hasTickOfAnother(before, merge.list, userId))
      throw new InvalidInput("Nobody can tick in somebody else's name.");
    return { change: changeOf(held, merge.list, updates, doc), answer: null };
  });
  if (!done) throw new NotFound("list");
  return done.seq;
}

/** Whether a tick that is new to the list, or another than before, names somebody else than who sends it. */
function hasTickOfAnother(before: ShoppingList, now: ShoppingList, userId: string): boolean {
  const ticks = new Map(before.items.map(({ id, ticked }) => [id, ticked]));
  return now.items.some(({ id, ticked }) => {
    if (!ticked || ticked.by === userId) return false;
    const stood = ticks.get(id);
    return stood?.by !== ticked.by || stood.at !== ticked.at;
  });
}

const changeOf = (
  held: HeldList,
  list: ShoppingList,
  updates: readonly ListUpdate[],
  doc: ReturnType<typeof openDocument>,
) => ({
  updates,
  figures: figuresOf(list),
  compacted: held.pending + updates.length >= COMPACT_AFTER ? stateOf(doc) : null,
});

/** Puts a list away, or takes it out again. @throws NotFound */
export async function setListArchived(
  lists: ListStore,
  userId: string,
  id: string,
  at: Date | null,
): Promise<void> {
  if (!(await lists.setArchived(userId, id, at))) throw new NotFound("list");
}

/** Deletes a list, or takes that back. @throws NotFound */
export async function setListDeleted(
  lists: ListStore,
  userId: string,
  id: string,
  at: Date | null,
): Promise<void> {
  if (!(await lists.setDeleted(userId, id, at))) throw new NotFound("list");
}

/** Gives a list to the household, or takes back what one has given. @throws NotFound */
export async function shareList(
  lists: ListStore,
  userId: string,
  id: string,
  shared: boolean,
): Promise<void> {
  const done = shared ? await lists.share(userId, id) : await lists.unshare(userId, id);
  if (!done) throw new NotFound("list");
}
