"use client";
import { CalendarX2, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import {
  deleteSessionAction,
  restoreOccurrenceAction,
  restoreSessionAction,
  skipAction,
} from "#app/(planner)/training/actions.ts";
import { Button } from "#components/ui/button.tsx";
import { showToast } from "#components/ui/toast.tsx";

interface SessionActionsProps {
  readonly id: string;
  readonly on: string;
  readonly title: string;
  readonly repeats: boolean;
}

/** Skip this one, or take the session away; a moment later either can be had back. */
export function SessionActions({ id, on, title, repeats }: SessionActionsProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const run = (
    action: () => Promise<{ readonly ok: boolean }>,
    text: string,
    undo: () => Promise<{ readonly ok: boolean }>,
  ) =>
    start(async () => {
      if (!(await action()).ok) {
        showToast({ text: "That didn't work. Load the page again." });
        return;
      }
      router.push(`/training?week=${on}`);
      showToast({
        text,
        undo: () => {
          void undo().then(() => router.refresh());
        },
      });
    });
  return (
    <>
      {repeats && (
        <Button
          size="small"
          pending={pending}
          onClick={() =>
            run(
              () => skipAction({ id, on }),
              `“${title}” is skipped this time.`,
              () => restoreOccurrenceAction({ id, on }),
            )
          }
        >
          <CalendarX2 className="size-4" aria-hidden="true" /> Skip this one
        </Button>
      )}
      <Button
        size="small"
        variant="danger"
        pending={pending}
        onClick={() =>
          run(
            () => deleteSessionAction(id),
            `“${title}” is deleted${repeats ? ", all of it" : ""}.`,
            () => restoreSessionAction(id),
          )
        }
      >
        <Trash2 className="size-4" aria-hidden="true" /> {repeats ? "Delete all" : "Delete"}
      </Button>
    </>
  );
}
