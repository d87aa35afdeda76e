// A list open on a device: changes count at once, are kept on the device, and reach the server when there is a way.
import type { Doc } from "yjs";
import type { ListCommand, ShoppingList } from "#lib/domain/shopping/list.ts";
import { LIST_LIMITS } from "#lib/domain/shopping/list-limits.ts";
import { Arrivals } from "../arrivals.ts";
import { applyCommand, openDocument, readList, stateOf } from "../list-document.ts";
import { BYTES_AT_ONCE, UPDATES_AT_ONCE } from "../wire.ts";
import type { Change, SendOutcome, Shelf, Tabs, Transport } from "./ports.ts";

export type ListStatus =
  /** The device's own copy is being opened. */
  | "loading"
  /** Everything is with the server, and what others do appears at once. */
  | "live"
  | "saving"
  /** No way to the server; changes are kept on the device. */
  | "offline"
  /** The server won't take a change; `problem` says why. */
  | "refused"
  | "signed-out"
  /** Deleted, or no longer shared with this person. */
  | "gone";

export interface ListSnapshot {
  readonly list: ShoppingList;
  readonly status: ListStatus;
  readonly problem: string | null;
  /** Changes that have not reached the server. */
  readonly unsent: number;
  readonly mayChange: boolean;
}

export interface OpenedOnDevice {
  readonly id: string;
  readonly state: Uint8Array;
  readonly seq: number;
  readonly mayChange: boolean;
}

export interface SessionPorts {
  readonly shelf: Shelf;
  readonly transport: Transport;
  readonly tabs: Tabs | null;
  newId(): string;
  /** Between 0 and 1: devices that were cut off together don't come back together. */
  chance(): number;
  readonly timers: {
    set(run: () => void, ms: number): unknown;
    clear(timer: unknown): void;
  };
}

/** Waits before trying again: a second, doubled each time, up to half a minute. */
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;
/** What others do is written to the device when a moment passes without more of it. */
const KEEP_AFTER_MS = 800;
const FULL = `A list holds at most ${LIST_LIMITS.lines} lines. Start a second one.`;

/** As many changes as go into one request, the oldest first. */
function firstBatch(outbox: readonly Change[]): readonly Change[] {
  let bytes = 0;
  const fits = ({ bytes: { length } }: Change, index: number) => {
    bytes += length;
    return index === 0 || (index < UPDATES_AT_ONCE && bytes < BYTES_AT_ONCE);
  };
  const end = outbox.findIndex((change, index) => !fits(change, index));
  return end < 0 ? outbox : outbox.slice(0, end);
}

/** Where an update comes from; only what the person does here goes into the outbox. */
const HERE = Symbol("here");

export class ListSession {
  readonly #ports: SessionPorts;
  readonly #id: string;
  readonly #doc: Doc;
  readonly #arrivals: Arrivals;
  #snapshot: ListSnapshot;
  #seq: number;
  #outbox: readonly Change[] = [];
  /** Writes to the shelf in the order in which things happened. */
  #shelved: Promise<unknown> = Promise.resolve();
  #sending = false;
  #connected = false;
  #ended: "signed-out" | "gone" | null = null;
  #failures = 0;
  #hangUp = () => {};
  #timers: { retry?: unknown; keep?: unknown } = {};
  #open = true;
  readonly #watchers = new Set<() => void>();

  private constructor(
    ports: SessionPorts,
    opened: OpenedOnDevice,
    doc: Doc,
    seq: number,
    outbox: readonly Change[],
  ) {
    this.#ports = ports;
    this.#id = opened.id;
    this.#doc = doc;
    this.#arrivals = new Arrivals(doc);
    this.#seq = seq;
    this.#outbox = outbox;
    this.#snapshot = {
      ...{ list: readList(doc), status: "loading", problem: null },
      ...{ unsent: outbox.length, mayChange: opened.mayChange },
    };
    doc.on("update", (bytes: Uint8Array, origin: unknown) => this.#changed(bytes, origin));
    ports.tabs?.hear((bytes) => this.#arrivals.take(bytes));
  }

  /** Opens the list from what the page brought and what the device kept. */
  static async open(ports: SessionPorts, opened: OpenedOnDevice): Promise<ListSession> {
    const kept = await ports.shelf.load(opened.id);
    const states = [
      opened.state,
      ...(kept.state ? [kept.state] : []),
      ...kept.outbox.map(({ bytes }) => bytes),
    ];
    const doc = openDocument(...states);
    const session = new ListSession(ports, opened, doc, Math.max(opened.seq, kept.seq), kept.outbox);
    session.#keep([]);
    session.#connect();
    void session.#send();
    return session;
  }

  get snapshot(): ListSnapshot {
    return this.#snapshot;
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  dispatch(commands: readonly ListCommand[]): void {
    if (!this.#open || !this.#snapshot.mayChange) return;
    let full = false;
    this.#doc.transact(() => {
      for (const command of commands) full = applyCommand(this.#doc, command) === "full" || full;
    }, HERE);
    this.#show({ problem: full ? FULL : null });
  }

  /** Tries at once: the signal is back, or somebody looks at the page again. */
  wake(): void {
    if (!this.#open || this.#ended) return;
    this.#failures = 0;
    if (!this.#connected) this.#connect();
    void this.#send();
  }

  /** Gives up what the server won't take, for the list as the server has it; the page is then loaded anew. */
  async discard(): Promise<void> {
    await this.close();
    await this.#ports.shelf.drop(this.#id);
  }

  /** Writes what was heard of others to the device now: a page out of sight may be ended without a word. */
  keepNow(): void {
    if (this.#open && this.#timers.keep !== undefined) this.#keep([]);
  }

  /**
   * Resolves when everything that was shown here is kept. Opened before that and without a signal, the list would show
   * what had been replaced already.
   */
  async close(): Promise<void> {
    this.keepNow();
    if (this.#open) this.#leave();
    await this.#shelved;
  }

  #leave(): void {
    this.#open = false;
    for (const timer of Object.values(this.#timers)) this.#ports.timers.clear(timer);
    this.#hangUp();
    this.#ports.tabs?.close();
    this.#watchers.clear();
  }

  #changed(bytes: Uint8Array, origin: unknown): void {
    if (origin === HERE) {
      const change = { id: this.#ports.newId(), bytes };
      this.#outbox = [...this.#outbox, change];
      this.#ports.tabs?.tell(bytes);
      this.#shelve(() => this.#ports.shelf.add(this.#id, change));
      void this.#send();
    } else this.#keepSoon();
    this.#show({ list: readList(this.#doc) });
  }

  #shelve(write: () => Promise<void>): void {
    // A device that keeps nothing (private window, disk full) still works while the page is open.
    this.#shelved = this.#shelved.then(write).catch(() => {});
  }

  #keepSoon(): void {
    this.#timers.keep ??= this.#ports.timers.set(() => this.#keep([]), KEEP_AFTER_MS);
  }

  #keep(sent: readonly string[]): void {
    this.#ports.timers.clear(this.#timers.keep);
    delete this.#timers.keep;
    const [state, seq] = [stateOf(this.#doc), this.#seq];
    this.#shelve(() => this.#ports.shelf.keep(this.#id, state, seq, sent));
  }

  #connect(): void {
    this.#hangUp();
    let current = true;
    const heard =
      <A extends unknown[]>(act: (...args: A) => void) =>
      (...args: A): void => {
        if (current && this.#open) act(...args);
      };
    const hangUp = this.#ports.transport.listen(this.#id, this.#seq, {
      open: heard(() => {
        this.#connected = true;
        this.#failures = 0;
        this.#show({});
        void this.#send();
      }),
      update: heard((bytes, seq) => {
        this.#arrivals.take(bytes);
        this.#reached(seq);
      }),
      state: heard((states, seq) => {
        for (const state of states) this.#arrivals.take(state);
        this.#reached(seq);
      }),
      access: heard((access) => this.#show({ mayChange: access !== "read" })),
      gone: heard(() => this.#end("gone")),
      down: heard(() => {
        current = false;
        this.#connected = false;
        this.#retry();
        this.#show({});
      }),
    });
    this.#hangUp = () => {
      current = false;
      this.#connected = false;
      hangUp();
    };
  }

  #reached(seq: number): void {
    if (seq <= this.#seq) return;
    this.#seq = seq;
    this.#keepSoon();
  }

  #retry(afterMs?: number): void {
    if (!this.#open || this.#ended || this.#timers.retry !== undefined) return;
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#timers.retry = this.#ports.timers.set(
      () => {
        delete this.#timers.retry;
        if (!this.#connected) this.#connect();
        void this.#send();
      },
      afterMs ?? wait * (0.5 + this.#ports.chance() / 2),
    );
  }

  async #send(): Promise<void> {
    if (this.#sending || this.#outbox.length === 0 || !this.#open || this.#ended) return;
    this.#sending = true;
    this.#show({});
    const batch = firstBatch(this.#outbox);
    const outcome = await this.#ports.transport
      .send(this.#id, batch)
      .catch((): SendOutcome => ({ kind: "away" }));
    this.#sending = false;
    if (!this.#open) return;
    switch (outcome.kind) {
      case "taken":
        this.#taken(batch);
        break;
      case "incomplete":
        await this.#sendWhole(batch);
        break;
      case "refused":
        this.#show({ problem: outcome.why, status: "refused" });
        break;
      case "away":
        this.#retry(outcome.afterMs);
        this.#show({ status: "offline" });
        break;
      default:
        this.#end(outcome.kind);
    }
  }

  #taken(batch: readonly Change[]): void {
    const sent = new Set(batch.map(({ id }) => id));
    this.#outbox = this.#outbox.filter(({ id }) => !sent.has(id));
    this.#failures = 0;
    this.#keep([...sent]);
    this.#show({ problem: null });
    void this.#send();
  }

  /** Something got lost between here and there: the whole document makes up for it. */
  async #sendWhole(batch: readonly Change[]): Promise<void> {
    const whole = { id: this.#ports.newId(), bytes: stateOf(this.#doc) };
    const outcome = await this.#ports.transport
      .send(this.#id, [whole])
      .catch((): SendOutcome => ({ kind: "away" }));
    if (!this.#open) return;
    if (outcome.kind === "taken") this.#taken(batch);
    else if (outcome.kind === "refused") this.#show({ problem: outcome.why, status: "refused" });
    else this.#retry();
  }

  #end(how: "signed-out" | "gone"): void {
    this.#ended = how;
    this.#hangUp();
    this.#show({ status: how, mayChange: how === "signed-out" && this.#snapshot.mayChange });
  }

  #show(change: Partial<ListSnapshot>): void {
    if (!this.#open) return;
    const status: ListStatus =
      this.#ended ??
      change.status ??
      (this.#snapshot.status === "refused" && change.problem === undefined
        ? "refused"
        : !this.#connected
          ? "offline"
          : this.#outbox.length > 0
            ? "saving"
            : "live");
    this.#snapshot = { ...this.#snapshot, ...change, unsent: this.#outbox.length, status };
    for (const watcher of this.#watchers) watcher();
  }
}
