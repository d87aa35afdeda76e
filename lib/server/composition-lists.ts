// Wires shopping lists for pages, actions and the endpoints that devices send their changes to.
import { randomUUID } from "node:crypto";
import type { ListCommand, ShoppingList } from "#lib/domain/shopping/list.ts";
import { database } from "#lib/store/client.ts";
import { listStore } from "#lib/store/lists.ts";
import { toBase64 } from "#lib/sync/base64.ts";
import type { ListUpdate } from "#lib/use-cases/list-ports.ts";
import {
  applyCommands,
  createList,
  openList,
  setListArchived,
  setListDeleted,
  shareList,
  takeUpdates,
} from "#lib/use-cases/lists.ts";

/** The lists of the person at hand and of their household. */
export function lists() {
  const ports = { lists: listStore(database()), newId: randomUUID };
  return {
    store: ports.lists,
    mine: (userId: string) => ports.lists.mine(userId),
    create: (userId: string, list: ShoppingList) => createList(ports, userId, list),
    /** With the document as text, for a device to go on from. */
    async open(userId: string, id: string) {
      const { state, ...opened } = await openList(ports.lists, userId, id);
      return { ...opened, state: toBase64(state) };
    },
    apply: (userId: string, id: string, commands: readonly ListCommand[]) =>
      applyCommands(ports, userId, id, commands),
    take: (userId: string, id: string, updates: readonly ListUpdate[]) =>
      takeUpdates(ports.lists, userId, id, updates),
    setArchived: (userId: string, id: string, archived: boolean) =>
      setListArchived(ports.lists, userId, id, archived ? new Date() : null),
    setDeleted: (userId: string, id: string, deleted: boolean) =>
      setListDeleted(ports.lists, userId, id, deleted ? new Date() : null),
    share: (userId: string, id: string, shared: boolean) => shareList(ports.lists, userId, id, shared),
  };
}
