"use client";
import { useCallback, useState } from "react";
import type { ListCommand } from "#lib/domain/shopping/list.ts";

export interface Done {
  readonly text: string;
  readonly undo: readonly ListCommand[];
}

/** Carries out changes and keeps the last one at hand to be taken back: one press, no question before. */
export function useUndo(dispatch: (commands: readonly ListCommand[]) => void) {
  const [done, setDone] = useState<Done | null>(null);
  const run = useCallback(
    (commands: readonly ListCommand[], said: Done | null = null) => {
      if (commands.length > 0) dispatch(commands);
      setDone(said);
    },
    [dispatch],
  );
  const undo = useCallback(() => {
    if (done && done.undo.length > 0) dispatch(done.undo);
    setDone(null);
  }, [done, dispatch]);
  const dismiss = useCallback(() => setDone(null), []);
  return { done, run, undo, dismiss };
}
