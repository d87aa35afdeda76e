"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useActionState, useState, useTransition } from "react";
import type { ActionState } from "#lib/schemas/action-state.ts";
import { Button } from "./button.tsx";
import { showToast } from "./toast.tsx";

type Action = (state: ActionState, form: FormData) => Promise<ActionState>;

interface RemoveFormProps {
  /** Sent without script it finds a field "plain" and has to lead on by itself. */
  readonly action: Action;
  /** Which one. */
  readonly fields: Readonly<Record<string, string>>;
  readonly label: string;
  /** What it is called where its surroundings cannot be seen. */
  readonly spoken?: string;
  /** What is said afterwards, beside the way back. */
  readonly said: string;
  /** Puts it back as it was. */
  readonly restore: () => Promise<ActionState>;
  /** Where to go afterwards, when its own page goes with it. */
  readonly leaveTo?: string;
}

/** Takes something away at once, with a way back for a while. Works without script, then for good. */
export function RemoveForm({ action, fields, label, spoken, said, restore, leaveTo }: RemoveFormProps) {
  const router = useRouter();
  const [sent, send] = useActionState(action, null);
  const [pending, start] = useTransition();
  const [refused, setRefused] = useState<ActionState>(null);
  const failed = refused ?? sent;
  const undo = () =>
    void restore().then((done) => {
      if (done?.ok) router.refresh();
      else showToast({ text: "That could not be put back." });
    });
  const remove = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    form.delete("plain");
    start(async () => {
      const done = await action(null, form);
      if (!done?.ok) return setRefused(done);
      if (leaveTo) router.push(leaveTo);
      showToast({ text: said, undo });
    });
  };
  return (
    <form action={send} onSubmit={remove} className="space-y-2">
      <input type="hidden" name="plain" value="yes" />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" size="small" pending={pending} aria-label={spoken}>
        {label}
      </Button>
      {failed?.ok === false && (
        <p role="alert" className="text-sm text-stop">
          {failed.formError ?? "That didn't work."}
        </p>
      )}
    </form>
  );
}
