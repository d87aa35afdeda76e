// What was done to weeks and recipes on this device and has not reached the server yet.
import type { Deed } from "#lib/schemas/deed.ts";
import { type DeedPlace, deedKey } from "../deed-key.ts";

export interface WaitingDeed {
  /** In the order in which they were done. */
  readonly id: number;
  readonly deed: Deed;
  /** As one would say it: "Lentil soup is cooked". */
  readonly said: string;
  /** Why the server would not take it over; null while it waits for a way there. */
  readonly refused: string | null;
}

export interface DeedShelf {
  /** The first done first. */
  all(): Promise<readonly WaitingDeed[]>;
  add(deed: Omit<WaitingDeed, "id">): Promise<number>;
  refuse(id: number, why: string | null): Promise<void>;
  forget(ids: readonly number[]): Promise<void>;
}

export type DeedOutcome =
  | { readonly kind: "taken" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "signed-out" }
  | { readonly kind: "away" };

export interface DeedOutboxPorts {
  send(deed: Deed): Promise<DeedOutcome>;
  /** One tab at a time. */
  alone(run: () => Promise<void>): Promise<void>;
  readonly timers: { set(run: () => void, ms: number): unknown; clear(timer: unknown): void };
}

/** Waits before trying again, doubled each time. */
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

export class DeedOutbox {
  readonly #ports: DeedOutboxPorts;
  #shelf: DeedShelf | null = null;
  #opening = Promise.withResolvers<DeedShelf>();
  #waiting: readonly WaitingDeed[] = [];
  /** Under way for the first time: whether they count is known in a moment. */
  readonly #fresh = new Set<number>();
  /** Taken over by the server, and not yet on the page. */
  #settled: ReadonlyMap<string, Deed> = new Map();
  #sending: Promise<void> | null = null;
  #failures = 0;
  #retry: unknown;
  readonly #watchers = new Set<() => void>();

  constructor(ports: DeedOutboxPorts) {
    this.#ports = ports;
  }

  /** Begins with what this shelf keeps; before that, what is done waits. Null when nobody is signed in. */
  async open(shelf: DeedShelf | null): Promise<void> {
    this.#shelf = shelf;
    this.#settled = new Map();
    if (shelf) this.#opening.resolve(shelf);
    else this.#opening = Promise.withResolvers<DeedShelf>();
    await this.#look();
    void this.send();
  }

  get waiting(): readonly WaitingDeed[] {
    return this.#waiting;
  }

  /** How somebody left it, where the page does not know yet; with `now`, even before it is known to count. */
  latest(place: DeedPlace, now = false): Deed | undefined {
    const key = deedKey(place);
    const mine = this.#waiting.filter(({ deed, refused }) => refused === null && deedKey(deed) === key);
    return mine.findLast(({ id }) => now || !this.#fresh.has(id))?.deed ?? this.#settled.get(key);
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  async act(deed: Deed, said: string): Promise<void> {
    const shelf = this.#shelf ?? (await this.#opening.promise);
    const earlier = this.#waiting.filter(
      (each) => deedKey(each.deed) === deedKey(deed) && !this.#fresh.has(each.id),
    );
    await shelf.forget(earlier.map(({ id }) => id));
    this.#fresh.add(await shelf.add({ deed, said, refused: null }));
    await this.#look();
    await this.send();
  }

  /** Tries what was refused once more. */
  async tryAgain(id: number): Promise<void> {
    await this.#shelf?.refuse(id, null);
    await this.send();
  }

  async giveUp(id: number): Promise<void> {
    await this.#shelf?.forget([id]);
    await this.#look();
  }

  /** Taken over by the server since the page was made. */
  get settled(): ReadonlyMap<string, Deed> {
    return this.#settled;
  }

  /** The page was made anew, and shows these by itself. */
  refreshed(shown: ReadonlyMap<string, Deed>): void {
    this.#settled = new Map([...this.#settled].filter(([key, deed]) => shown.get(key) !== deed));
    this.#tell();
  }

  /** Sends what waits, in order; what is added meanwhile, too. */
  async send(): Promise<void> {
    this.#ports.timers.clear(this.#retry);
    this.#retry = undefined;
    while (this.#sending) await this.#sending;
    this.#sending = this.#ports
      .alone(() => this.#sendAll())
      .finally(() => {
        this.#sending = null;
      });
    await this.#sending;
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      await this.#look();
      const shelf = this.#shelf;
      const next = this.#waiting.find(({ refused }) => refused === null);
      if (!shelf || !next) break;
      const outcome = await this.#ports.send(next.deed).catch((): DeedOutcome => ({ kind: "away" }));
      this.#fresh.delete(next.id);
      if (outcome.kind === "signed-out") break;
      if (outcome.kind === "away") {
        this.#later();
        break;
      }
      this.#failures = 0;
      if (outcome.kind === "refused") await shelf.refuse(next.id, outcome.why);
      else {
        this.#settled = new Map(this.#settled).set(deedKey(next.deed), next.deed);
        await shelf.forget([next.id]);
      }
    }
    await this.#look();
  }

  #later(): void {
    this.#fresh.clear();
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.#failures);
    this.#failures += 1;
    this.#retry ??= this.#ports.timers.set(() => void this.send(), wait);
  }

  /** The shelf knows best: another tab may have sent some. */
  async #look(): Promise<void> {
    this.#waiting = (await this.#shelf?.all()) ?? [];
    this.#tell();
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
