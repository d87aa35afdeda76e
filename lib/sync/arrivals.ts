// Changes that arrive before what they build on wait for it.
import * as Y from "yjs";

interface Early {
  readonly update: Uint8Array;
  readonly origin: unknown;
  /** How far each device's doings must be known before this can be taken in. */
  readonly needs: ReadonlyMap<number, number>;
}

/**
 * Takes changes into a document, in whatever order they come. Yjs itself takes them in any order, too, but of one that
 * comes too early it already carries out what it replaces: a tick would be gone until the rest arrives.
 */
export class Arrivals {
  readonly #doc: Y.Doc;
  #early: Early[] = [];

  constructor(doc: Y.Doc) {
    this.#doc = doc;
  }

  take(update: Uint8Array, origin?: unknown): void {
    this.#early.push({ update, origin, needs: needsOf(update) });
    let ready: Early[] = [];
    do {
      const there = Y.decodeStateVector(Y.encodeStateVector(this.#doc));
      const isReady = ({ needs }: Early) =>
        [...needs].every(([client, clock]) => clock <= (there.get(client) ?? 0));
      ready = this.#early.filter(isReady);
      this.#early = this.#early.filter((each) => !ready.includes(each));
      for (const each of ready) Y.applyUpdate(this.#doc, each.update, each.origin);
    } while (ready.length > 0 && this.#early.length > 0);
  }
}

function needsOf(update: Uint8Array): ReadonlyMap<number, number> {
  const { from, to } = Y.parseUpdateMeta(update);
  const needs = new Map(from);
  const need = (client: number, clock: number) => {
    // What the update brings itself need not be there before it.
    const least = clock <= (to.get(client) ?? 0) ? (from.get(client) ?? 0) : clock;
    needs.set(client, Math.max(needs.get(client) ?? 0, least));
  };
  const { structs, ds } = Y.decodeUpdate(update);
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue;
    for (const id of [struct.origin, struct.rightOrigin, struct.parent])
      if (id instanceof Y.ID) need(id.client, id.clock + 1);
  }
  for (const [client, gone] of ds.clients) for (const { clock, len } of gone) need(client, clock + len);
  return needs;
}
