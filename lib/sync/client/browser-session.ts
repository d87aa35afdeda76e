// A list session on this browser's own parts. Loaded by use-list.ts when a list is opened, with Yjs and all.
import { fromBase64 } from "../base64.ts";
import { deviceShelf, passingShelf } from "./device-database.ts";
import { httpTransport } from "./http-transport.ts";
import { ListSession } from "./list-session.ts";
import type { OpenedList } from "./opened-list.ts";
import type { Tabs } from "./ports.ts";

export async function openOnBrowser(opened: OpenedList): Promise<ListSession> {
  const shelf = await deviceShelf(opened.userId).catch(passingShelf);
  return ListSession.open(
    {
      shelf,
      transport: httpTransport,
      tabs: otherTabs(opened.id),
      newId: () => crypto.randomUUID(),
      chance: Math.random,
      timers: { set: (run, ms) => setTimeout(run, ms), clear: (timer) => clearTimeout(timer as number) },
    },
    {
      id: opened.id,
      state: fromBase64(opened.state),
      seq: opened.seq,
      mayChange: opened.access !== "read",
    },
  );
}

/** Longest that a list nobody looks at is kept open to be sent. */
const SENDING_MS = 60_000;

/** Sends what was changed on lists that were closed before there was a signal again. */
export async function sendLists(userId: string, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const nothing = { name: "", sources: [], items: [] };
    const session = await openOnBrowser({
      id,
      userId,
      list: nothing,
      state: "AAA=",
      seq: 0,
      access: "change",
    });
    await new Promise<void>((done) => {
      const look = () => {
        const { status, unsent } = session.snapshot;
        if (unsent === 0 || ["refused", "signed-out", "gone"].includes(status)) done();
      };
      session.watch(look);
      setTimeout(done, SENDING_MS);
      look();
    });
    await session.close();
  }
}

function otherTabs(listId: string): Tabs | null {
  if (typeof BroadcastChannel === "undefined") return null;
  const channel = new BroadcastChannel(`list ${listId}`);
  return {
    tell: (bytes) => channel.postMessage(bytes),
    hear(told) {
      channel.onmessage = ({ data }) => {
        if (data instanceof Uint8Array) told(data);
      };
    },
    close: () => channel.close(),
  };
}
