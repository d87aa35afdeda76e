"use client";
import clsx from "clsx";
import { Pencil, Trash2, Utensils } from "lucide-react";
import { useActionState, useState, useTransition } from "react";
import { changeStockAction, markUseUpAction, removeStockAction } from "#app/(planner)/pantry/actions.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { reach } from "#components/ui/reach.ts";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { showToast } from "#components/ui/toast.tsx";
import type { ActionResult } from "#lib/schemas/action-state.ts";

export interface PantryRow {
  readonly id: string;
  readonly name: string;
  /** "380 g", "some"; empty pots are not listed. */
  readonly amount: string;
  readonly useBy: string | null;
  /** "until Friday 27 November", "2 days past its date". */
  readonly dateWords: string;
  readonly dateTone: "past" | "soon" | "calm";
  readonly useUp: boolean;
}

const TOOL = "grid size-11 place-items-center rounded-page text-soft hover:bg-leaf-wash hover:text-leaf";
const TONE = {
  past: "font-semibold text-stop",
  soon: "font-semibold text-watch",
  calm: "text-soft",
} as const;

/** What is at home, what must be eaten first on top. */
export function PantryRows({
  rows,
  mayChange,
}: {
  readonly rows: readonly PantryRow[];
  readonly mayChange: boolean;
}) {
  return (
    <ul className="ruled">
      {rows.map((row) => (
        <PantryLine key={row.id} row={row} mayChange={mayChange} />
      ))}
    </ul>
  );
}

function PantryLine({ row, mayChange }: { readonly row: PantryRow; readonly mayChange: boolean }) {
  const [editing, setEditing] = useState(false);
  const [, start] = useTransition();
  const failed = (result: ActionResult<unknown>) => {
    if (!result.ok) showToast({ text: result.formError ?? "That didn't work. Try again." });
    return !result.ok;
  };
  const remove = () =>
    start(async () => {
      if (failed(await reach(removeStockAction(row.id, true)))) return;
      showToast({
        text: `${row.name} is gone from your pantry.`,
        undo: () => void reach(removeStockAction(row.id, false)).then(failed),
      });
    });
  const flip = () => start(async () => void failed(await reach(markUseUpAction(row.id, !row.useUp))));
  return (
    <li className="py-1.5">
      <div className="flex flex-wrap items-center gap-x-4">
        <div className="min-w-0 grow basis-48 py-1">
          <p className="flex flex-wrap items-baseline gap-x-3">
            <span className="text-lg/snug">{row.name}</span>
            <span className="num font-semibold">{row.amount}</span>
          </p>
          {row.dateWords && <p className={clsx("num text-sm", TONE[row.dateTone])}>{row.dateWords}</p>}
        </div>
        {mayChange && (
          <div className="-ml-3 flex sm:ml-0">
            <button
              type="button"
              aria-pressed={row.useUp}
              aria-label={`Use up ${row.name}`}
              title="Use up: plan meals with it"
              onClick={flip}
              className={clsx(TOOL, row.useUp && "bg-leaf-wash text-leaf")}
            >
              <Utensils className="size-5" aria-hidden="true" />
            </button>
            <button
              type="button"
              aria-expanded={editing}
              aria-label={`Change ${row.name}`}
              title="Change"
              onClick={() => setEditing(!editing)}
              className={TOOL}
            >
              <Pencil className="size-5" aria-hidden="true" />
            </button>
            <button
              type="button"
              aria-label={`Remove ${row.name}`}
              title="Remove"
              onClick={remove}
              className={TOOL}
            >
              <Trash2 className="size-5" aria-hidden="true" />
            </button>
          </div>
        )}
      </div>
      {row.useUp && (
        <p className="text-sm text-leaf">Marked to be used up: your next plan looks for meals with it.</p>
      )}
      {editing && <ChangeForm row={row} onDone={() => setEditing(false)} />}
    </li>
  );
}

function ChangeForm({ row, onDone }: { readonly row: PantryRow; readonly onDone: () => void }) {
  const [state, action] = useActionState<Awaited<ReturnType<typeof changeStockAction>>, FormData>(
    async (before, form) => {
      const result = await reach(changeStockAction(before, form), form);
      if (result?.ok) onDone();
      return result;
    },
    null,
  );
  const failure = state && !state.ok ? state : null;
  return (
    <form action={action} className="flex flex-wrap items-end gap-3 pb-3" noValidate>
      <input type="hidden" name="id" value={row.id} />
      <Field
        label="How much"
        name="amount"
        className="w-36"
        autoComplete="off"
        defaultValue={String(failure?.values.amount ?? (row.amount === "some" ? "" : row.amount))}
        error={failure?.fieldErrors.amount ?? failure?.formError}
      />
      <Field
        label="Use by"
        name="useBy"
        type="date"
        className="w-44"
        defaultValue={String(failure?.values.useBy ?? row.useBy ?? "")}
        error={failure?.fieldErrors.useBy}
      />
      <SubmitButton>Save</SubmitButton>
      <Button variant="text" onClick={onDone}>
        Cancel
      </Button>
    </form>
  );
}
