import { eventStream, oneAtATime } from "#lib/server/event-stream.ts";
import type { CallOuts } from "#lib/store/call-outs.ts";
import type { RunState, RunStore } from "#lib/use-cases/plan-ports.ts";

const RETRY_MS = 1_000;
/** A worker that is away is told of this soon. */
const BEAT_MS = 5_000;

/** What the database calls out when a run moves (plan_run_called_out). */
type RunCall = { readonly id: string } & Pick<RunState, "status" | "progress">;

export interface PlanEventPorts {
  readonly runs: Pick<RunStore, "find">;
  readonly calls: Pick<CallOuts, "subscribe">;
  readonly workerAlive: () => Promise<boolean>;
  readonly stillSignedIn: () => Promise<boolean>;
  readonly onError: (error: unknown) => void;
  readonly onEnd?: () => void;
  readonly beatMs?: number;
}

/**
 * How a plan in the making stands, as server-sent events "run" (a RunState): at the start, whenever it or the queue
 * before it moves, and with every beat. The last one says how it ended; then the stream ends, too.
 */
export function planEvents(
  { runs, calls, workerAlive, onError, ...shape }: PlanEventPorts,
  { userId, runId, signal }: { userId: string; runId: string; signal: AbortSignal },
): ReadableStream<Uint8Array> {
  let look = async () => {};
  const onBeat = () => void look();
  return eventStream({ beatMs: BEAT_MS, ...shape, signal, retryMs: RETRY_MS, onBeat }, ({ send, end }) => {
    let queued = true;
    const tell = (state: RunState) => {
      queued = state.status === "queued";
      send("run", state);
      if (!queued && state.status !== "running") end();
    };
    look = oneAtATime(
      async () => {
        const [run, worker] = await Promise.all([runs.find(userId, runId), workerAlive()]);
        if (!run) return end();
        const { status, progress, ahead } = run;
        tell({ status, progress, ahead, worker });
      },
      (error) => {
        onError(error);
        end();
      },
    );
    const leave = calls.subscribe(ANY_RUN, (payload) => {
      const call = payload === null ? null : (JSON.parse(payload) as RunCall);
      if (call?.id === runId && call.status !== "queued")
        // The whole of it: nothing has to be asked.
        tell({ status: call.status, progress: call.progress, ahead: 0, worker: true });
      else if (call === null || (queued && isMove(call))) void look();
    });
    void look();
    return leave;
  });
}

/** Somebody's turn begins or ends, and the queue behind it moves. */
const isMove = ({ status, progress }: RunCall) => status !== "running" || progress === null;

/** Every stream hears of every run: one that waits is told when those before it begin and end. */
export const ANY_RUN = "";
