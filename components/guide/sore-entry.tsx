"use client";
import { useRouter } from "next/navigation";
import { useActionState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { carryWords } from "./carried-words.ts";
import type { SoreAction } from "./sore-path.tsx";

/** "What do you feel?", asked anywhere: leads to the path, which goes on from what was typed. */
export function SoreEntry({
  action,
  autoFocus,
}: {
  readonly action: SoreAction;
  readonly autoFocus?: boolean;
}) {
  const router = useRouter();
  // Without script the form itself leads there, with the words in its body.
  const [, send] = useActionState(action, null, "/sore");
  return (
    <form
      action={send}
      onSubmit={(event) => {
        event.preventDefault();
        carryWords(String(new FormData(event.currentTarget).get("text") ?? ""));
        router.push("/sore");
      }}
      className="flex max-w-[36rem] flex-wrap items-end gap-3"
    >
      <Field
        label="What do you feel?"
        name="text"
        maxLength={300}
        placeholder="sore muscles"
        autoComplete="off"
        autoFocus={autoFocus}
        className="min-w-0 flex-1 basis-60"
      />
      <Button type="submit" variant="primary" className="min-h-11">
        Find out
      </Button>
    </form>
  );
}
