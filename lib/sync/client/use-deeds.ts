"use client";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Deed } from "#lib/schemas/deed.ts";
import type { DeedPlace } from "../deed-key.ts";
import { deeds } from "./browser-deeds.ts";
import type { WaitingDeed } from "./deed-outbox.ts";

const watch = (changed: () => void) => deeds.watch(changed);
const NOTHING: readonly WaitingDeed[] = [];
const NONE: ReadonlyMap<string, Deed> = new Map();

/** Everything that waits on this device, what the server refused among it. */
export const useWaitingDeeds = (): readonly WaitingDeed[] =>
  useSyncExternalStore(
    watch,
    () => deeds.waiting,
    () => NOTHING,
  );

type Of<P extends DeedPlace> = Extract<Deed, { kind: P["kind"] }>;

/**
 * Does something that also counts without a signal. `latest` is how it was left where the page does not show it yet;
 * with `now`, even before it is known to count.
 */
export function useDeed<P extends DeedPlace>(
  place: P,
  now = false,
): {
  readonly latest: Of<P> | undefined;
  readonly act: (deed: Of<P>, said: string) => void;
  readonly pending: boolean;
} {
  const [pending, setPending] = useState(false);
  const latest = useSyncExternalStore(
    watch,
    () => deeds.latest(place, now),
    () => undefined,
  );
  return {
    latest: latest as Of<P> | undefined,
    pending,
    act: (deed, said) => {
      setPending(true);
      void deeds.act(deed as Deed, said).finally(() => setPending(false));
    },
  };
}

/** Tries to send whenever there may be a signal again. */
export function useDeedSender(onTaken: (deeds: readonly Deed[]) => void, isRefreshing: boolean): void {
  useEffect(() => {
    const wake = () => {
      if (document.visibilityState === "visible") void deeds.send();
    };
    window.addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      window.removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
    };
  }, []);
  const settled = useSyncExternalStore(
    watch,
    () => deeds.settled,
    () => NONE,
  );
  // The page is made anew with all that was taken over by then, and only afterwards believed about it.
  const asked = useRef<ReadonlyMap<string, Deed> | null>(null);
  useEffect(() => {
    if (asked.current === null && settled.size > 0) {
      asked.current = settled;
      onTaken([...settled.values()]);
    } else if (asked.current !== null && !isRefreshing) {
      const shown = asked.current;
      asked.current = null;
      deeds.refreshed(shown);
    }
  }, [settled, isRefreshing, onTaken]);
}
