// What a list on a device needs of the device: somewhere to keep things, a way to the server, and the other tabs.

export interface Change {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** A list as the device keeps it: what is known of the server's, and what has not arrived there yet. */
export interface KeptList {
  readonly state: Uint8Array | null;
  readonly seq: number;
  readonly outbox: readonly Change[];
}

export interface Shelf {
  load(listId: string): Promise<KeptList>;
  /** Puts a change into the outbox. */
  add(listId: string, change: Change): Promise<void>;
  /** Keeps a state that holds everything sent so far, and forgets those changes, in one go. */
  keep(listId: string, state: Uint8Array, seq: number, sent: readonly string[]): Promise<void>;
  /** Forgets a list, its outbox too. */
  drop(listId: string): Promise<void>;
}

export type SendOutcome =
  | { readonly kind: "taken"; readonly seq: number }
  /** The server lacks something that these build on. */
  | { readonly kind: "incomplete" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "signed-out" }
  | { readonly kind: "gone" }
  /** No way to the server just now; `afterMs` when it said how long to wait. */
  | { readonly kind: "away"; readonly afterMs?: number };

export interface Listener {
  open(): void;
  update(bytes: Uint8Array, seq: number): void;
  state(states: readonly Uint8Array[], seq: number): void;
  access(access: "own" | "change" | "read"): void;
  gone(): void;
  /** The connection broke off; the listener is called no more. */
  down(): void;
}

export interface Transport {
  send(listId: string, changes: readonly Change[]): Promise<SendOutcome>;
  /** Hears what happens to the list after update `after`. Returns how to stop. */
  listen(listId: string, after: number, listener: Listener): () => void;
}

/** Other tabs of this browser with the same list open. */
export interface Tabs {
  tell(bytes: Uint8Array): void;
  hear(told: (bytes: Uint8Array) => void): void;
  close(): void;
}
