"use client";
import { useRouter } from "next/navigation";
import { useActionState, useEffect, useState } from "react";
import { cancelAction } from "#app/(planner)/week/actions.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { RunProgress as Figures, RunStatus } from "#lib/use-cases/plan-ports.ts";

export interface RunState {
  readonly status: RunStatus;
  readonly progress: Figures | null;
  readonly ahead: number;
  /** The process that makes plans is alive. */
  readonly worker: boolean;
}

/** A search takes a second or so: whoever waits for the end of it should not wait for our next question. */
const ASK_EVERY_MS = { running: 120, queued: 350 } as const;
/** After this many failed questions in a row something is said. */
const PATIENCE = 6;

/** A plan in the making: asks how far it is, can be cancelled, and shows the week when it is there. */
export function RunProgress({ id, initial }: { readonly id: string; readonly initial: RunState }) {
  const router = useRouter();
  const [run, setRun] = useState(initial);
  const [failures, setFailures] = useState(0);
  const [, cancel] = useActionState(cancelAction, null);

  useEffect(() => {
    let gone = false;
    let timer: ReturnType<typeof setTimeout>;
    let every: number = ASK_EVERY_MS.running;
    const ask = async () => {
      try {
        const response = await fetch(`/api/v1/plan-runs/${id}`, { cache: "no-store" });
        if (!response.ok) throw new Error(`answered ${response.status}`);
        const next = (await response.json()) as RunState;
        if (gone) return;
        setFailures(0);
        setRun(next);
        every = next.status === "queued" ? ASK_EVERY_MS.queued : ASK_EVERY_MS.running;
        if (next.status !== "queued" && next.status !== "running") return router.refresh();
      } catch {
        if (gone) return;
        setFailures((count) => count + 1);
      }
      timer = setTimeout(ask, every);
    };
    timer = setTimeout(ask, every);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
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
      {failures >= PATIENCE && (
        <Notice tone="watch">
          The server does not answer just now. The plan goes on as soon as it does; nothing is lost.
        </Notice>
      )}
      {!run.worker && failures === 0 && (
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
