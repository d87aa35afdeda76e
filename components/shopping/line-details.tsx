"use client";
import { Trash2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Link } from "#components/ui/link.tsx";
import { Select } from "#components/ui/select.tsx";
import { AISLE_NAMES, AISLES, aisleNamed } from "#lib/domain/shopping/aisles.ts";
import type { ListCommand, ListItem, Need } from "#lib/domain/shopping/list.ts";
import { readAmount, typedGrams } from "#lib/domain/shopping/typed-grams.ts";
import { type Manner, sayAmount, sayWeight } from "#lib/domain/shopping/words.ts";
import type { Done } from "./use-undo.ts";

interface LineDetailsProps {
  readonly item: ListItem;
  readonly manner: Manner;
  readonly mayChange: boolean;
  readonly onRun: (commands: readonly ListCommand[], said: Done) => void;
}

/** What a line is for, and everything that can be changed about it. */
export function LineDetails({ item, manner, mayChange, onRun }: LineDetailsProps) {
  return (
    <div className="space-y-4">
      {item.needs.length > 0 && (
        <ul className="space-y-1 text-sm" aria-label={`What ${item.name} is for`}>
          {[...item.needs].sort(byDate).map((need) => (
            <li key={`${need.source} ${need.name}`}>
              <Link href={`/recipes/${need.recipeId}`} className="link">
                {need.recipeName}
              </Link>{" "}
              <span className="num text-soft">{sayUse(need, manner)}</span>
            </li>
          ))}
        </ul>
      )}
      {mayChange && (
        <>
          <AmountForm item={item} manner={manner} onRun={onRun} />
          <NoteForm item={item} onRun={onRun} />
          <div className="flex flex-wrap items-end justify-between gap-3">
            <Select
              label="Aisle"
              name="aisle"
              className="w-64"
              defaultValue={aisleNamed(item.aisle)}
              options={AISLES.map((aisle) => ({ value: aisle, label: AISLE_NAMES[aisle] }))}
              onChange={(event) =>
                onRun([{ type: "move", itemId: item.id, aisle: event.target.value }], {
                  text: `${item.name} moved`,
                  undo: [{ type: "move", itemId: item.id, aisle: item.aisle }],
                })
              }
            />
            <Button
              variant="danger"
              aria-label={`Remove ${item.name}`}
              onClick={() =>
                onRun([{ type: "remove", itemId: item.id }], {
                  text: `${item.name} removed`,
                  undo: [{ type: "restore", itemId: item.id }],
                })
              }
            >
              <Trash2 className="size-4" aria-hidden="true" /> Remove
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

const byDate = (a: Need, b: Need) => ((a.date ?? "") < (b.date ?? "") ? -1 : 1);

function sayUse(need: Need, { units, locale }: Manner): string {
  const day =
    need.date &&
    new Intl.DateTimeFormat(locale, {
      weekday: "short",
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    }).format(new Date(need.date));
  const parts = [
    day,
    need.count && sayAmount(need.count, { units, locale }),
    need.grams !== null && sayWeight(need.grams, { units, locale }),
    need.optional && "if you like",
  ];
  return parts.filter(Boolean).join(" · ");
}

function AmountForm({ item, manner, onRun }: Omit<LineDetailsProps, "mayChange">) {
  const [error, setError] = useState<string | null>(null);
  const set = (typed: ListItem["typed"], text: string) => {
    setError(null);
    onRun([{ type: "type-amount", itemId: item.id, typed }], {
      text,
      undo: [{ type: "type-amount", itemId: item.id, typed: item.typed }],
    });
  };
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get("amount") ?? "");
    if (text.trim() === "") return set(null, `${item.name}: the plan's amount again`);
    const typed = readAmount(text);
    if (!typed) return setError("Type an amount above nothing, like 500 g, 3 or 2 tins.");
    if (typed.amount > 100_000) return setError("That is more than a shop holds.");
    if (typed.unit.length > 40) return setError("Use at most 40 characters for the unit.");
    set(typed, `${item.name}: ${sayAmount(typed, manner)}`);
  };
  const unknown =
    item.typed && item.needs.length > 0 && typedGrams(item.typed, item.shop, manner.units) === null;
  return (
    <form onSubmit={save} noValidate className="flex flex-wrap items-end gap-2">
      <Field
        key={JSON.stringify(item.typed)}
        label="Amount"
        name="amount"
        className="w-44"
        autoComplete="off"
        defaultValue={item.typed ? sayAmount(item.typed, manner) : ""}
        placeholder={item.needs.length > 0 ? "as planned" : "e.g. 2 tins"}
        error={error}
        hint={unknown ? "Kept as you typed it. We can't hold these words against the plan." : undefined}
      />
      <Button type="submit">Set</Button>
      {item.typed && item.needs.length > 0 && (
        <Button variant="text" onClick={() => set(null, `${item.name}: the plan's amount again`)}>
          As planned
        </Button>
      )}
    </form>
  );
}

const NOTE_LENGTH = 500;

function NoteForm({ item, onRun }: Pick<LineDetailsProps, "item" | "onRun">) {
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const note = String(new FormData(event.currentTarget).get("note") ?? "").trim();
    if (note === item.note) return;
    onRun([{ type: "note", itemId: item.id, note }], {
      text: note ? `Note on ${item.name} kept` : `Note on ${item.name} gone`,
      undo: [{ type: "note", itemId: item.id, note: item.note }],
    });
  };
  return (
    <form onSubmit={save} className="flex flex-wrap items-end gap-2">
      <Field
        key={item.note}
        label="Note"
        name="note"
        className="w-64 grow sm:max-w-md"
        maxLength={NOTE_LENGTH}
        autoComplete="off"
        defaultValue={item.note}
        placeholder="e.g. the ripe ones"
      />
      <Button type="submit">Keep</Button>
    </form>
  );
}
