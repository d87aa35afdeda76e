interface Kept<T> {
  readonly value: Promise<T>;
  readonly until: number;
}

/**
 * Remembers answers for a while: the `most` asked for last, each for `freshMs`. For what costs much to compute, is the
 * same for everybody and changes only with a new release of the data. A failure is not remembered.
 */
export function keepFresh<T>(most: number, freshMs: number, now: () => number) {
  const kept = new Map<string, Kept<T>>();
  return (key: string, compute: () => Promise<T>): Promise<T> => {
    const found = kept.get(key);
    kept.delete(key);
    const entry = found && found.until > now() ? found : { value: compute(), until: now() + freshMs };
    // Put back last: the map's first key is then always the one not asked for longest.
    kept.set(key, entry);
    entry.value.catch(() => {
      if (kept.get(key) === entry) kept.delete(key);
    });
    const oldest = kept.keys().next();
    if (kept.size > most && !oldest.done) kept.delete(oldest.value);
    return entry.value;
  };
}
