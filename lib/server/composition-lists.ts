// Wires shopping lists for pages, actions and the endpoints that devices send their changes to.
import { randomUUID } from "node:crypto";
import type { ListCommand, ShoppingList } from "#lib/domain/shopping/list.ts";
import { env } from "#lib/env.ts";
import { logger } from "#lib/logger.ts";
import { sessionOwner } from "#lib/server/composition-account.ts";
import type { CurrentUser } from "#lib/server/current-user.ts";
import { reportFailure } from "#lib/server/failure.ts";
import { listEvents } from "#lib/server/list-events.ts";
import { countSending, countStream } from "#lib/server/stream-limits.ts";
import { type CallOuts, callOuts, LIST_CHANNEL } from "#lib/store/call-outs.ts";
import { database } from "#lib/store/client.ts";
import { listStore } from "#lib/store/lists.ts";
import { toBase64 } from "#lib/sync/base64.ts";
import type { ListUpdate } from "#lib/use-cases/list-ports.ts";
import {
  applyCommands,
  createList,
  listsInUse,
  openList,
  setListArchived,
  setListDeleted,
  shareList,
  takeUpdates,
} from "#lib/use-cases/lists.ts";

/** Hot reload evaluates modules anew; the listening connection is kept across it. */
const kept = globalThis as typeof globalThis & { replenishListNotices?: CallOuts };

function notices(): CallOuts {
  kept.replenishListNotices ??= callOuts(env.DATABASE_URL, LIST_CHANNEL, (error) =>
    logger.warn({ err: error }, "list notices"),
  );
  return kept.replenishListNotices;
}

/** The lists of the person at hand and of their household. */
export function lists() {
  const ports = { lists: listStore(database()), newId: randomUUID };
  return {
    store: ports.lists,
    mine: (userId: string) => ports.lists.mine(userId),
    inUse: (userId: string) => listsInUse(ports.lists, userId, new Date()),
    create: (userId: string, list: ShoppingList) => createList(ports, userId, list),
    /** With the document as text, for a device to go on from. */
    async open(userId: string, id: string) {
      const { state, ...opened } = await openList(ports.lists, userId, id);
      return { ...opened, id, userId, access: opened.summary.access, state: toBase64(state) };
    },
    apply: (userId: string, id: string, commands: readonly ListCommand[]) =>
      applyCommands(ports, userId, id, commands),
    async take(userId: string, id: string, updates: readonly ListUpdate[]) {
      await countSending(userId);
      return takeUpdates(ports.lists, userId, id, updates);
    },
    /** What happens to a list from update `after` on, for one signed-in device. */
    events(user: CurrentUser, listId: string, after: number, signal: AbortSignal) {
      const onEnd = countStream(user.id);
      return listEvents(
        {
          store: ports.lists,
          notices: notices(),
          stillSignedIn: async () => (await sessionOwner(user.sessionId)) !== null,
          onError: (error) => reportFailure("list events", error),
          onEnd,
        },
        { userId: user.id, listId, after, signal },
      );
    },
    setArchived: (userId: string, id: string, archived: boolean) =>
      setListArchived(ports.lists, userId, id, archived ? new Date() : null),
    setDeleted: (userId: string, id: string, deleted: boolean) =>
      setListDeleted(ports.lists, userId, id, deleted ? new Date() : null),
    share: (userId: string, id: string, shared: boolean) => shareList(ports.lists, userId, id, shared),
  };
}
