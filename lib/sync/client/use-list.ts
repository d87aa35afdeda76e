"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { applyCommands } from "#lib/domain/shopping/apply-command.ts";
import type { ListCommand, ShoppingList } from "#lib/domain/shopping/list.ts";
import type { ListSession, ListSnapshot, ListStatus } from "./list-session.ts";
import type { OpenedList } from "./opened-list.ts";

export type { ListStatus } from "./list-session.ts";
export type { OpenedList } from "./opened-list.ts";

export interface LiveList {
  readonly list: ShoppingList;
  /** Carries commands out at once; they reach everybody else when there is a way. */
  readonly dispatch: (commands: readonly ListCommand[]) => void;
  readonly status: ListStatus;
  /** Why the last change could not be made or saved; null when nothing is wrong. */
  readonly problem: string | null;
  /** Changes that only this device knows of. */
  readonly unsent: number;
  readonly mayChange: boolean;
  /** Gives up what the server won't take, and shows the list as the server has it. */
  readonly discard: () => void;
}

/** The list that was shown before this one, until the device has kept all of it. */
let leaving: Promise<void> = Promise.resolve();

/** A shopping list that other devices change, too, and that can be changed without a connection. */
export function useList(opened: OpenedList): LiveList {
  const [snapshot, setSnapshot] = useState<ListSnapshot>(() => ({
    ...{ list: opened.list, status: "loading", problem: null, unsent: 0 },
    mayChange: opened.access !== "read",
  }));
  const session = useRef<ListSession | null>(null);
  // What is done before the device's copy is open.
  const waiting = useRef<ListCommand[]>([]);
  // A page that is rendered anew brings a newer state, which the open session hears of by itself.
  const first = useRef(opened);
  if (first.current.id !== opened.id) first.current = opened;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a session lives as long as its list is shown
  useEffect(() => {
    let wanted = true;
    const wake = () => {
      if (document.visibilityState === "visible") session.current?.wake();
      else session.current?.keepNow();
    };
    void (async () => {
      const { openOnBrowser } = await import("./browser-session.ts");
      await leaving;
      const made = await openOnBrowser(first.current);
      if (!wanted) {
        leaving = made.close();
        return;
      }
      session.current = made;
      made.watch(() => setSnapshot(made.snapshot));
      if (waiting.current.length > 0) made.dispatch(waiting.current.splice(0));
      setSnapshot(made.snapshot);
    })();
    window.addEventListener("online", wake);
    document.addEventListener("visibilitychange", wake);
    return () => {
      wanted = false;
      window.removeEventListener("online", wake);
      document.removeEventListener("visibilitychange", wake);
      if (session.current) leaving = session.current.close();
      session.current = null;
    };
  }, [opened.id]);

  const dispatch = useCallback((commands: readonly ListCommand[]) => {
    if (session.current) return session.current.dispatch(commands);
    waiting.current.push(...commands);
    setSnapshot((shown) => ({ ...shown, list: applyCommands(shown.list, commands) }));
  }, []);

  const discard = useCallback(() => {
    void session.current?.discard().then(() => window.location.reload());
  }, []);

  return { ...snapshot, dispatch, discard };
}
