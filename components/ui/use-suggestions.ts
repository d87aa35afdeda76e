"use client";
import { useEffect, useState } from "react";

export type Suggest<T> = (text: string, signal: AbortSignal) => Promise<readonly T[]>;

export interface Suggestions<T> {
  readonly items: readonly T[];
  /** The text `items` answer; null before the first answer. */
  readonly answered: string | null;
  readonly state: "idle" | "loading" | "failed";
}

/** A pause in typing that is short enough to feel immediate and long enough to spare a request per letter. */
const PAUSE_MS = 120;

/** Asks as the person types; a later question cancels an earlier one, so answers never arrive out of order. */
export function useSuggestions<T>(text: string, suggest: Suggest<T>, minLength: number): Suggestions<T> {
  const [found, setFound] = useState<Suggestions<T>>({ items: [], answered: null, state: "idle" });
  const question = text.trim();

  useEffect(() => {
    if (question.length < minLength) {
      setFound({ items: [], answered: null, state: "idle" });
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      setFound((before) => ({ ...before, state: "loading" }));
      try {
        const items = await suggest(question, abort.signal);
        if (!abort.signal.aborted) setFound({ items, answered: question, state: "idle" });
      } catch {
        // The reason (offline, a server restarting) does not change what the person can do: keep typing or press Enter.
        if (!abort.signal.aborted) setFound({ items: [], answered: question, state: "failed" });
      }
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [question, suggest, minLength]);

  return found;
}
