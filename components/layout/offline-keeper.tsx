"use client";
import { WifiOff } from "lucide-react";
import { useEffect, useState } from "react";

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
  const [online, setOnline] = useState(true);
  const [keptAt, setKeptAt] = useState<string | null>(null);

  useEffect(() => {
    const look = () => setOnline(navigator.onLine);
    look();
    window.addEventListener("online", look);
    window.addEventListener("offline", look);
    return () => {
      window.removeEventListener("online", look);
      window.removeEventListener("offline", look);
    };
  }, []);

  useEffect(() => {
    if (!keeps || !("serviceWorker" in navigator)) return;
    void (async () => {
      if (localStorage.getItem(OWNER) !== userId) await forgetOthers(userId);
      await navigator.serviceWorker.register("/sw.js");
      const { active } = await navigator.serviceWorker.ready;
      if (!active) return;
      setKeptAt(await whenKept(active));
      if (userId) await keepPages(active);
    })().catch(() => {
      // A private window, or storage that is full: then nothing is kept, and nothing else is lost.
    });
  }, [userId, keeps]);

  if (online && keptAt === null) return null;
  const time = keptAt && new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <p role="status" className="no-print border-b border-watch bg-watch-wash">
      <span className="page flex items-center gap-3 py-2 text-sm">
        <WifiOff className="size-4.5 shrink-0 text-watch" aria-hidden="true" />
        <span>
          {online ? "The connection is bad." : "No connection."}{" "}
          {time && keptAt && `This page is as this device kept it on ${time.format(new Date(keptAt))}. `}
          Shopping lists can be changed; it is sent when the signal returns.
        </span>
      </span>
    </p>
  );
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
