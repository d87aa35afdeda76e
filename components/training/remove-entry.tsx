"use client";
import { X } from "lucide-react";
import { useTransition } from "react";
import { deleteDrinkAction, deleteWeighInAction } from "#app/(planner)/training/diary/actions.ts";
import { showToast } from "#components/ui/toast.tsx";

const ACTIONS = { drink: deleteDrinkAction, weighIn: deleteWeighInAction } as const;

/** Takes one entry out of the log. */
export function RemoveEntry({
  kind,
  id,
  label,
}: {
  readonly kind: keyof typeof ACTIONS;
  readonly id: string;
  readonly label: string;
}) {
  const [pending, start] = useTransition();
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={pending}
      className="grid size-8 place-items-center rounded-page text-soft hover:bg-leaf-wash hover:text-leaf"
      onClick={() =>
        start(async () => {
          if (!(await ACTIONS[kind](id)).ok) showToast({ text: "That could not be removed." });
        })
      }
    >
      <X className="size-4" aria-hidden="true" />
    </button>
  );
}
