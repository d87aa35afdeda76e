// Pure. What each command does to a list: the meaning that every merging store keeps to.
import type { ListCommand, ListItem, ListSource, Need, ShoppingList } from "./list.ts";

export const EMPTY_LIST: ShoppingList = { name: "", sources: [], items: [] };

/** The list after one command. A command about a line that is not there changes nothing. */
export function applyCommand(list: ShoppingList, command: ListCommand): ShoppingList {
  switch (command.type) {
    case "rename":
      return { ...list, name: command.name };
    case "cover":
      return { ...list, sources: withSource(list.sources, command.source) };
    case "add": {
      const there = list.items.find((item) => item.id === command.item.id);
      return there
        ? changed(list, there.id, (item) => joined(item, command.item))
        : { ...list, items: [...list.items, command.item] };
    }
    case "tick":
      return changed(list, command.itemId, (item) => ({ ...item, ticked: command.ticked }));
    case "type-amount":
      return changed(list, command.itemId, (item) => ({ ...item, typed: command.typed }));
    case "note":
      return changed(list, command.itemId, (item) => ({ ...item, note: command.note }));
    case "move":
      return changed(list, command.itemId, (item) => ({ ...item, aisle: command.aisle }));
    case "remove":
      return changed(list, command.itemId, (item) => ({ ...item, removed: true }));
    case "restore":
      return changed(list, command.itemId, (item) => ({ ...item, removed: false }));
    case "set-home":
      return changed(list, command.itemId, (item) => ({ ...item, home: command.home }));
    case "set-needs":
      return changed(list, command.itemId, (item) => ({ ...item, needs: command.needs }));
  }
}

export const applyCommands = (list: ShoppingList, commands: readonly ListCommand[]): ShoppingList =>
  commands.reduce(applyCommand, list);

function changed(list: ShoppingList, id: string, change: (item: ListItem) => ListItem): ShoppingList {
  return { ...list, items: list.items.map((item) => (item.id === id ? change(item) : item)) };
}

/** What was typed, noted or ticked on the line stays, unless the newcomer says otherwise. */
const joined = (there: ListItem, added: ListItem): ListItem => ({
  ...there,
  needs: joinNeeds(there.needs, added.needs),
  shop: there.shop ?? added.shop,
  home: added.home ?? there.home,
  typed: added.typed ?? there.typed,
  note: added.note || there.note,
  removed: false,
});

/** Both, the second instead of the first where their sources are the same. */
export function joinNeeds(before: readonly Need[], added: readonly Need[]): readonly Need[] {
  const replaced = new Set(added.map((need) => need.source));
  return [...before.filter((need) => !replaced.has(need.source)), ...added];
}

const withSource = (sources: readonly ListSource[], source: ListSource): readonly ListSource[] =>
  sources.some(({ id }) => id === source.id)
    ? sources.map((each) => (each.id === source.id ? source : each))
    : [...sources, source];
