"use client";
import { CheckCheck, ClipboardCopy, Download, House, Printer, Share2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useEffect, useState, useTransition } from "react";
import { checkPantryAction } from "#app/(planner)/shopping/[id]/actions.ts";
import { finishListAction } from "#app/(planner)/shopping/actions.ts";
import { Button } from "#components/ui/button.tsx";
import { buttonStyle } from "#components/ui/button-style.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Field } from "#components/ui/field.tsx";
import { reach } from "#components/ui/reach.ts";
import { showToast } from "#components/ui/toast.tsx";
import { listAsText } from "#lib/domain/shopping/export-list.ts";
import type { ListCommand, ShoppingList } from "#lib/domain/shopping/list.ts";
import { LIST_LIMITS } from "#lib/domain/shopping/list-limits.ts";
import type { Manner } from "#lib/domain/shopping/words.ts";
import type { Done } from "./use-undo.ts";

interface ListToolsProps {
  readonly listId: string;
  readonly list: ShoppingList;
  readonly order: readonly string[];
  readonly manner: Manner;
  readonly mayChange: boolean;
  readonly onRun: (commands: readonly ListCommand[], said: Done) => void;
}

const ICON = "size-4";

/** What is done with the whole list: finish it, check the pantry, take it to paper, clipboard, another app. */
export function ListTools(props: ListToolsProps) {
  const { listId, list, mayChange, onRun } = props;
  const router = useRouter();
  const [pending, start] = useTransition();
  const finish = () =>
    start(async () => {
      const result = await reach(finishListAction(listId, true));
      if (!result.ok) return showToast({ text: result.formError ?? "That didn't work. Try again." });
      router.push("/shopping");
      showToast({
        text: `“${list.name}” is done. What you ticked is in your pantry.`,
        undo: () =>
          void reach(finishListAction(listId, false)).then(() => router.push(`/shopping/${listId}`)),
      });
    });
  const check = () =>
    start(async () => {
      const result = await reach(checkPantryAction(listId));
      if (!result.ok) return showToast({ text: result.formError ?? "That didn't work. Try again." });
      const lines = result.value === 1 ? "1 line" : `${result.value} lines`;
      showToast({
        text: result.value === 0 ? "Nothing changed at home." : `${lines} changed to match your pantry.`,
      });
    });
  return (
    <div className="space-y-4 pb-6 max-lg:mt-8 max-lg:border-t max-lg:border-rule max-lg:pt-6">
      {mayChange && (
        <div className="flex flex-wrap gap-2 lg:flex-col lg:items-start">
          <Button variant="primary" pending={pending} onClick={finish}>
            <CheckCheck className="size-5" aria-hidden="true" /> Shopping is done
          </Button>
          <Button pending={pending} onClick={check}>
            <House className="size-5" aria-hidden="true" /> Check against the pantry
          </Button>
        </div>
      )}
      <WaysOut {...props} />
      {mayChange && (
        <Disclosure summary="Rename the list">
          <RenameForm list={list} onRun={onRun} />
        </Disclosure>
      )}
    </div>
  );
}

function RenameForm({ list, onRun }: Pick<ListToolsProps, "list" | "onRun">) {
  const [error, setError] = useState<string | null>(null);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get("name") ?? "").trim();
    if (name === "") return setError("Give the list a name.");
    setError(null);
    onRun([{ type: "rename", name }], {
      text: `The list is called “${name}”`,
      undo: [{ type: "rename", name: list.name }],
    });
  };
  return (
    <form onSubmit={save} className="flex flex-wrap items-end gap-2" noValidate>
      <Field
        key={list.name}
        label="Name of the list"
        name="name"
        maxLength={LIST_LIMITS.nameLength}
        defaultValue={list.name}
        error={error}
        className="w-56"
      />
      <Button type="submit">Rename</Button>
    </form>
  );
}

/** Paper, clipboard, another app, a spreadsheet. */
function WaysOut({ listId, list, order, manner }: ListToolsProps) {
  const [canShare, setCanShare] = useState(false);
  useEffect(() => setCanShare(typeof navigator.share === "function"), []);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(listAsText(list, order, manner));
      showToast({ text: "The list is on your clipboard." });
    } catch {
      showToast({ text: "Your browser doesn't let this page copy. Print or share the list instead." });
    }
  };
  const share = async () => {
    try {
      await navigator.share({ title: list.name, text: listAsText(list, order, manner) });
    } catch (error) {
      // Closing the sheet without sharing is no failure.
      if (error instanceof DOMException && error.name === "AbortError") return;
      showToast({ text: "Sharing didn't work. Copy the list as text instead." });
    }
  };

  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" onClick={() => window.print()}>
        <Printer className={ICON} aria-hidden="true" /> Print
      </Button>
      <Button size="small" onClick={() => void copy()}>
        <ClipboardCopy className={ICON} aria-hidden="true" /> Copy as text
      </Button>
      {canShare && (
        <Button size="small" onClick={() => void share()}>
          <Share2 className={ICON} aria-hidden="true" /> Share
        </Button>
      )}
      <a href={`/shopping/${listId}/export`} download className={buttonStyle("quiet", "small")}>
        <Download className={ICON} aria-hidden="true" /> CSV
      </a>
    </div>
  );
}
