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
