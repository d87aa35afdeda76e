"use client";
import { WifiOff } from "lucide-react";
import { useEffect, useState } from "react";
import { useOnline } from "#components/ui/use-online.ts";
import { openDeeds } from "#lib/sync/client/browser-deeds.ts";
import { useWaitingDeeds } from "#lib/sync/client/use-deeds.ts";
import { WaitingDeeds } from "./waiting-deeds.tsx";

interface OfflineKeeperProps {
  /** Who is signed in; null for nobody. */
  readonly userId: string | null;
  readonly locale: string;
  /** Pages are kept on the device; not while the app is being worked on. */
  readonly keeps: boolean;
}

/** Whose things this device keeps. */
const OWNER = "replenish-device-of";
/** What is kept, by its stamp. */
const KEPT = "replenish-kept";

/**
 * Keeps the week's pages on the device, says so when one of them is shown without a connection, and forgets them all
 * when somebody signs out or another person signs in.
 */
export function OfflineKeeper({ userId, locale, keeps }: OfflineKeeperProps) {
  const online = useOnline();
  const [keptAt, setKeptAt] = useState<string | null>(null);
  const waiting = useWaitingDeeds().filter(({ refused }) => refused === null).length;

  useEffect(() => {
    const send = () => {
      if (userId) void sendLists(userId).catch(() => {});
    };
    window.addEventListener("online", send);
    void (async () => {
      // A private window, or storage that is full: then nothing is kept, and nothing else is lost.
      if (localStorage.getItem(OWNER) !== userId) await forgetOthers(userId).catch(() => {});
      await openDeeds(userId);
      send();
      if (!keeps || !("serviceWorker" in navigator)) return;
      await navigator.serviceWorker.register("/sw.js");
      const { active } = await navigator.serviceWorker.ready;
      if (!active) return;
      setKeptAt(await whenKept(active));
      if (userId) await keepPages(active);
    })().catch(() => {});
    return () => window.removeEventListener("online", send);
  }, [userId, keeps]);

  if (online && keptAt === null) return <WaitingDeeds />;
  const time = keptAt && new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <>
      <p role="status" className="no-print border-b border-watch bg-watch-wash">
        <span className="page flex items-center gap-3 py-2 text-sm">
          <WifiOff className="size-4.5 shrink-0 text-watch" aria-hidden="true" />
          <span>
            {online ? "The connection is bad." : "No connection."}{" "}
            {time && keptAt && `This page is as this device kept it on ${time.format(new Date(keptAt))}. `}
            {waiting > 0
              ? `${waiting === 1 ? "1 change of yours waits" : `${waiting} changes of yours wait`} here and will be sent when the signal returns.`
              : "Lists can be changed, meals and recipes marked; it is sent when the signal returns."}
          </span>
        </span>
      </p>
      <WaitingDeeds />
    </>
  );
}

let sending = false;

/** Yjs is loaded only when there is something to send. */
async function sendLists(userId: string): Promise<void> {
  if (sending) return;
  sending = true;
  try {
    const { listsToSend } = await import("#lib/sync/client/device-database.ts");
    const ids = await listsToSend(userId);
    if (ids.length === 0) return;
    const session = await import("#lib/sync/client/browser-session.ts");
    await session.sendLists(userId, ids);
  } finally {
    sending = false;
  }
}

async function forgetOthers(userId: string | null): Promise<void> {
  const before = localStorage.getItem(OWNER);
  if (before !== null) {
    localStorage.removeItem(KEPT);
    const names = await caches.keys();
    await Promise.all(
      names.filter((name) => name.startsWith("replenish-pages")).map((name) => caches.delete(name)),
    );
    const { clearDevice } = await import("#lib/sync/client/device-database.ts");
    await clearDevice(before, userId);
  }
  if (userId === null) localStorage.removeItem(OWNER);
  else localStorage.setItem(OWNER, userId);
}

/** When the page shown here was kept; null when it came fresh. */
const whenKept = (worker: ServiceWorker): Promise<string | null> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage({ type: "shown" }, [port2]);
  });

async function keepPages(worker: ServiceWorker): Promise<void> {
  if (!navigator.onLine) return;
  const response = await fetch("/api/v1/offline");
  if (!response.ok) return;
  const { stamp, pages } = (await response.json()) as { stamp: string; pages: string[] };
  if (localStorage.getItem(KEPT) === stamp) return;
  worker.postMessage({ type: "keep", pages });
  localStorage.setItem(KEPT, stamp);
}
