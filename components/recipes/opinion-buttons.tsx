"use client";
import clsx from "clsx";
import { Ban, Heart } from "lucide-react";
import { type FormEvent, useActionState } from "react";
import { opinionAction } from "#app/(public)/recipes/actions.ts";
import { useDeed } from "#lib/sync/client/use-deeds.ts";

type Opinion = "favourite" | "never" | null;

interface OpinionButtonsProps {
  readonly recipe: string;
  readonly name: string;
  readonly opinion: Opinion;
  /** Words beside the signs. */
  readonly worded?: boolean;
}

const TOOL =
  "inline-flex min-h-8 min-w-8 items-center justify-center gap-1.5 rounded-page px-1.5 text-sm text-soft hover:bg-leaf-wash hover:text-leaf";

/**
 * Favourite, or never again: the next plan knows. Pressing once more takes it back. Counts without a signal, too. Forms, so
 * they work without script.
 */
export function OpinionButtons({ recipe, name, opinion, worded = false }: OpinionButtonsProps) {
  const [state, send] = useActionState(opinionAction, null);
  const place = { kind: "opinion", recipe } as const;
  const { latest, act } = useDeed(place, true);
  const shown = latest ? latest.opinion : opinion;
  const button = (own: Exclude<Opinion, null>, Icon: typeof Heart, label: string, words: string) => {
    const held = shown === own;
    const press = (event: FormEvent) => {
      event.preventDefault();
      act({ ...place, opinion: held ? null : own }, `${name}: ${held ? "no opinion any more" : label}`);
    };
    return (
      <form action={send} onSubmit={press} className="contents">
        <input type="hidden" name="recipe" value={recipe} />
        <input type="hidden" name="opinion" value={held ? "" : own} />
        <button
          type="submit"
          className={clsx(TOOL, held && (own === "favourite" ? "text-stop" : "text-ink"))}
          aria-pressed={held}
          aria-label={`${label}: ${name}`}
          title={label}
        >
          <Icon
            className={clsx("size-4.5", held && own === "favourite" && "fill-current")}
            aria-hidden="true"
          />
          {worded && <span>{words}</span>}
        </button>
      </form>
    );
  };
  return (
    <span className="no-print inline-flex items-center">
      {button("favourite", Heart, "Favourite", shown === "favourite" ? "A favourite" : "Favourite")}
      {button("never", Ban, "Never again", shown === "never" ? "Never planned" : "Never again")}
      {state?.ok === false && (
        <span role="alert" className="text-sm text-stop">
          {state.formError ?? "That didn't work."}
        </span>
      )}
    </span>
  );
}
