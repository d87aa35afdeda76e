// The way to the server: changes are posted, what others do comes as server-sent events.
import { fromBase64, toBase64 } from "../base64.ts";
import type { Change, Listener, SendOutcome, Transport } from "./ports.ts";

/** A request that takes longer than this has been swallowed by some network. */
const PATIENCE_MS = 15_000;
/** The server calls every twenty seconds; after this long without a word nobody is there. */
const SILENCE_MS = 50_000;

const pathOf = (listId: string) => `/api/v1/lists/${encodeURIComponent(listId)}`;

export const httpTransport: Transport = { send, listen };

async function send(listId: string, changes: readonly Change[]): Promise<SendOutcome> {
  const response = await fetch(`${pathOf(listId)}/updates`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ updates: changes.map(({ id, bytes }) => ({ id, bytes: toBase64(bytes) })) }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const answer = (await response.json().catch(() => ({}))) as {
    seq?: number;
    error?: { message?: string };
  };
  if (response.ok && typeof answer.seq === "number") return { kind: "taken", seq: answer.seq };
  switch (response.status) {
    case 401:
      return { kind: "signed-out" };
    case 403:
    case 422:
      return { kind: "refused", why: answer.error?.message ?? "This change can't be saved." };
    case 404:
      return { kind: "gone" };
    case 409:
      return { kind: "incomplete" };
    default: {
      const seconds = Number(response.headers.get("retry-after"));
      return seconds > 0 ? { kind: "away", afterMs: seconds * 1000 } : { kind: "away" };
    }
  }
}

function listen(listId: string, after: number, listener: Listener): () => void {
  const source = new EventSource(`${pathOf(listId)}/events?after=${after}`);
  let silence: ReturnType<typeof setTimeout>;
  const down = () => {
    clearTimeout(silence);
    source.close();
    listener.down();
  };
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(down, SILENCE_MS);
  };
  const on = (name: string, act: (data: never) => void) =>
    source.addEventListener(name, (event) => {
      heard();
      act(JSON.parse((event as MessageEvent<string>).data) as never);
    });
  on("update", ({ update, seq }: { update: string; seq: number }) =>
    listener.update(fromBase64(update), seq),
  );
  on("state", ({ states, seq }: { states: string[]; seq: number }) =>
    listener.state(states.map(fromBase64), seq),
  );
  on("access", ({ access }: { access: "own" | "change" | "read" }) => listener.access(access));
  on("beat", () => {});
  on("gone", () => {
    clearTimeout(silence);
    source.close();
    listener.gone();
  });
  source.addEventListener("open", () => {
    heard();
    listener.open();
  });
  // The session has its own patience; the browser's would not know what was heard last.
  source.addEventListener("error", down);
  heard();
  return () => {
    clearTimeout(silence);
    source.close();
  };
}
