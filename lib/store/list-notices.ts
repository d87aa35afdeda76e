import postgres from "postgres";

/** Postgres channel on which every change of a list is called out; the payload is the list's id. */
export const LIST_CHANNEL = "lists";

/** Tells, in every web process, that a list has changed, whichever process took the change in. */
export interface ListNotices {
  /** Calls `heard` after each change of the list, and once whenever something may have been missed. */
  subscribe(listId: string, heard: () => void): () => void;
  close(): Promise<void>;
}

/** One connection that does nothing but listen, opened for the first subscriber. It comes back by itself. */
export function listNotices(connectionString: string, onError: (error: Error) => void): ListNotices {
  const subscribers = new Map<string, Set<() => void>>();
  let sql: postgres.Sql | undefined;

  const everybody = () => {
    for (const set of subscribers.values()) for (const heard of set) heard();
  };
  const listen = () => {
    const connection = postgres(connectionString, { max: 1, idle_timeout: 0, onnotice: () => {} });
    sql = connection;
    connection
      .listen(
        LIST_CHANNEL,
        (listId) => {
          for (const heard of subscribers.get(listId) ?? []) heard();
        },
        // Listening (again): what was called out before is not repeated.
        everybody,
      )
      .catch((error: Error) => {
        // The next subscriber tries again; until then those there look for themselves, with every heartbeat.
        if (sql === connection) sql = undefined;
        onError(error);
        void connection.end({ timeout: 1 });
      });
  };

  return {
    subscribe(listId, heard) {
      const set = subscribers.get(listId) ?? new Set();
      subscribers.set(listId, set.add(heard));
      if (!sql) listen();
      return () => {
        set.delete(heard);
        if (set.size === 0) subscribers.delete(listId);
      };
    },
    async close() {
      await sql?.end({ timeout: 1 });
      sql = undefined;
    },
  };
}
