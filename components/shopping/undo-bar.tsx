"use client";
import { Undo2, X } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import type { Done } from "./use-undo.ts";

interface UndoBarProps {
  readonly done: Done | null;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** The last thing done, within reach of the thumb, with the way back. The next one takes its place. */
export function UndoBar({ done, onUndo, onDismiss }: UndoBarProps) {
  return (
    <div role="status" className="no-print sticky bottom-20 z-20 sm:bottom-4">
      {done && (
        <div className="mx-auto flex max-w-md items-center gap-3 rounded-page bg-ink py-1.5 pr-1.5 pl-4 text-paper shadow-lift">
          <span className="line-clamp-2 min-w-0 flex-1 text-sm/snug">{done.text}</span>
          <Button onClick={onUndo}>
            <Undo2 className="size-4" aria-hidden="true" /> Undo
          </Button>
          <button
            type="button"
            aria-label="Dismiss"
            onClick={onDismiss}
            className="grid size-9 place-items-center"
          >
            <X className="size-4" aria-hidden="true" />
          </button>
        </div>
      )}
    </div>
  );
}
