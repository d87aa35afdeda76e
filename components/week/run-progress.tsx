"use client";
import { useRouter } from "next/navigation";
import { useActionState, useEffect, useState } from "react";
import { cancelAction } from "#app/(planner)/week/actions.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { RunState } from "#lib/use-cases/plan-ports.ts";

/** The server calls every few seconds; after this long without a word nobody is there. */
const SILENCE_MS = 12_000;
const AGAIN_AFTER_MS = 1_000;
/** So long after the first try that failed, something is said. */
const PATIENCE_MS = 2_500;

/** A plan in the making: hears how far it is, can be cancelled, and shows the week when it is there. */
export function RunProgress({ id, initial }: { readonly id: string; readonly initial: RunState }) {
  const router = useRouter();
  const [run, setRun] = useState(initial);
  const [unheard, setUnheard] = useState(false);
  const [, cancel] = useActionState(cancelAction, null);

  useEffect(() => {
    const tell = (state: RunState) => {
      setRun(state);
      if (state.status !== "queued" && state.status !== "running") router.refresh();
    };
    return followRun(id, tell, setUnheard);
  }, [id, router]);

  const waiting =
    run.ahead > 0
      ? `Waiting: ${run.ahead} ${run.ahead === 1 ? "plan is" : "plans are"} before yours`
      : "Gathering recipes that fit you";
  return (
    <div className="measure space-y-4 py-6" aria-live="polite">
      <Progress
        label={run.status === "running" ? "Weighing recipes, portions and days" : waiting}
        value={run.status === "running" ? (run.progress?.done ?? 0) : null}
      />
      {run.progress && run.progress.first < 1 && (
        <p className="text-sm text-soft">
          Every priority can be met. Now making the rest of the week better.
        </p>
      )}
      {unheard && (
        <Notice tone="watch">
          The server does not answer just now. The plan goes on as soon as it does; nothing is lost.
        </Notice>
      )}
      {!run.worker && !unheard && (
        <Notice tone="watch">
          The planner is away just now. Your plan is kept, and goes on by itself as soon as the planner is
          back.
        </Notice>
      )}
      <form action={cancel}>
        <input type="hidden" name="run" value={id} />
        <SubmitButton variant="quiet">Cancel</SubmitButton>
      </form>
    </div>
  );
}

/** Listens until the run has ended, through whatever breaks off; returns how to stop. */
function followRun(id: string, tell: (state: RunState) => void, unheard: (is: boolean) => void): () => void {
  let source: EventSource;
  let silence: ReturnType<typeof setTimeout>;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(silence);
    clearTimeout(patience);
    source.close();
  };
  const down = () => {
    clearTimeout(silence);
    source.close();
    patience ??= setTimeout(unheard, PATIENCE_MS, true);
    silence = setTimeout(listen, AGAIN_AFTER_MS);
  };
  const listen = () => {
    source = new EventSource(`/api/v1/plan-runs/${id}/events`);
    source.addEventListener("error", down);
    source.addEventListener("run", ({ data }) => {
      const state = JSON.parse(data) as RunState;
      clearTimeout(silence);
      clearTimeout(patience);
      patience = undefined;
      unheard(false);
      if (state.status === "queued" || state.status === "running") silence = setTimeout(down, SILENCE_MS);
      else source.close();
      tell(state);
    });
    silence = setTimeout(down, SILENCE_MS);
  };
  listen();
  return stop;
}
