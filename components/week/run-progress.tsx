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
  const [held, setHeld] = useState(false);
  const [, cancel] = useActionState(cancelAction, null);

  useEffect(() => {
    const left = new AbortController();
    const tell = (state: RunState) => {
      setRun(state);
      if (isOpen(state)) return;
      setHeld(!navigator.onLine);
      whenOnline(left.signal, router.refresh);
    };
    const stop = followRun(id, tell, setUnheard);
    return () => {
      left.abort();
      stop();
    };
  }, [id, router]);

  return (
    <div className="measure space-y-4 py-6" aria-live="polite">
      <Progress label={labelOf(run)} value={shareOf(run)} />
      {run.status === "running" && run.progress && run.progress.first < 1 && (
        <p className="text-sm text-soft">
          Every priority can be met. Now making the rest of the week better.
        </p>
      )}
      {held && <p className="text-sm text-soft">It opens as soon as there is a signal.</p>}
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
      {isOpen(run) && (
        <form action={cancel}>
          <input type="hidden" name="run" value={id} />
          <SubmitButton variant="quiet">Cancel</SubmitButton>
        </form>
      )}
    </div>
  );
}

const isOpen = ({ status }: RunState) => status === "queued" || status === "running";

function labelOf({ status, ahead }: RunState): string {
  if (status === "running") return "Weighing recipes, portions and days";
  if (status === "done") return "Your week is ready";
  if (status !== "queued") return "Looking at what came of it";
  if (ahead === 0) return "Gathering recipes that fit you";
  return `Waiting: ${ahead} ${ahead === 1 ? "plan is" : "plans are"} before yours`;
}

function shareOf({ status, progress }: RunState): number | null {
  if (status === "done") return 1;
  return status === "running" ? (progress?.done ?? 0) : null;
}

/** Without a signal a refreshed page is a lost one. */
function whenOnline(signal: AbortSignal, act: () => void): void {
  if (navigator.onLine) act();
  else window.addEventListener("online", act, { once: true, signal });
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
      if (isOpen(state)) silence = setTimeout(down, SILENCE_MS);
      else source.close();
      tell(state);
    });
    silence = setTimeout(down, SILENCE_MS);
  };
  listen();
  return stop;
}
