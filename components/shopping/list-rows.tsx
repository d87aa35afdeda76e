"use client";
import { Archive, ArchiveRestore, Copy, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { archiveListAction, copyListAction, deleteListAction } from "#app/(planner)/shopping/actions.ts";
import { Link } from "#components/ui/link.tsx";
import { reach } from "#components/ui/reach.ts";
import { showToast } from "#components/ui/toast.tsx";
import type { ActionResult } from "#lib/schemas/action-state.ts";

export interface ListRow {
  readonly id: string;
  readonly name: string;
  readonly openLines: number;
  readonly tickedLines: number;
  readonly changed: string;
  readonly access: "own" | "change" | "read";
  readonly shared: boolean;
  readonly archived: boolean;
}

const TOOL = "grid size-11 place-items-center rounded-page text-soft hover:bg-leaf-wash hover:text-leaf";
const ICON = "size-5";

/** Saved lists: how far each is, and what can be done with it. */
export function ListRows({ rows }: { readonly rows: readonly ListRow[] }) {
  const router = useRouter();
  const [, start] = useTransition();
  const failed = (result: ActionResult<unknown>) => {
    if (!result.ok) showToast({ text: result.formError ?? "That didn't work. Try again." });
    return !result.ok;
  };
  const archive = (row: ListRow, on: boolean) =>
    start(async () => {
      if (failed(await reach(archiveListAction(row.id, on)))) return;
      showToast({
        text: on ? `“${row.name}” is put away.` : `“${row.name}” is back.`,
        undo: () => void reach(archiveListAction(row.id, !on)).then(failed),
      });
    });
  const remove = (row: ListRow) =>
    start(async () => {
      if (failed(await reach(deleteListAction(row.id, true)))) return;
      showToast({
        text: `“${row.name}” is deleted.`,
        undo: () => void reach(deleteListAction(row.id, false)).then(failed),
      });
    });
  const copy = (row: ListRow) =>
    start(async () => {
      const result = await reach(copyListAction(row.id));
      if (!failed(result) && result.ok) router.push(`/shopping/${result.value}`);
    });

  return (
    <ul className="ruled">
      {rows.map((row) => (
        <li key={row.id} className="flex flex-wrap items-center gap-x-4 py-2">
          <div className="min-w-0 grow basis-56 py-1">
            <h3>
              <Link href={`/shopping/${row.id}`} className="hover:text-leaf hover:underline">
                {row.name}
              </Link>
            </h3>
            <p className="num text-sm text-soft">
              {row.openLines + row.tickedLines === 0
                ? "Empty"
                : `${row.tickedLines} of ${row.openLines + row.tickedLines} ticked`}
              {row.shared && " · shared with your household"}
              {row.access === "read" && " · to look at"} · changed {row.changed}
            </p>
          </div>
          <div className="-ml-3 flex sm:ml-0">
            <button
              type="button"
              className={TOOL}
              aria-label={`Copy ${row.name}`}
              title="Copy"
              onClick={() => copy(row)}
            >
              <Copy className={ICON} aria-hidden="true" />
            </button>
            {row.access !== "read" && (
              <button
                type="button"
                className={TOOL}
                aria-label={row.archived ? `Take ${row.name} out again` : `Put ${row.name} away`}
                title={row.archived ? "Take out again" : "Put away"}
                onClick={() => archive(row, !row.archived)}
              >
                {row.archived ? (
                  <ArchiveRestore className={ICON} aria-hidden="true" />
                ) : (
                  <Archive className={ICON} aria-hidden="true" />
                )}
              </button>
            )}
            {row.access === "own" && (
              <button
                type="button"
                className={TOOL}
                aria-label={`Delete ${row.name}`}
                title="Delete"
                onClick={() => remove(row)}
              >
                <Trash2 className={ICON} aria-hidden="true" />
              </button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
