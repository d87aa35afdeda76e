import postgres from "postgres";

/** What the database calls out on one channel, heard in every process that subscribes. */
export interface CallOuts {
  /**
   * Calls `heard` with each payload that concerns `key`, and with null whenever something may have been missed.
   * Returns how to stop.
   */
  subscribe(key: string, heard: (payload: string | null) => void): () => void;
  close(): Promise<void>;
}

/**
 * One connection that does nothing but listen to `channel`, opened for the first subscriber. It comes back by itself.
 * `keyOf` tells whom a payload concerns; when left out, the payload itself is the key.
 */
export function callOuts(
  connectionString: string,
  channel: string,
  onError: (error: Error) => void,
  keyOf: (payload: string) => string = (payload) => payload,
): CallOuts {
  const subscribers = new Map<string, Set<(payload: string | null) => void>>();
  let sql: postgres.Sql | undefined;

  const listen = () => {
    const connection = postgres(connectionString, { max: 1, idle_timeout: 0, onnotice: () => {} });
    sql = connection;
    connection
      .listen(
        channel,
        (payload) => {
          for (const heard of subscribers.get(keyOf(payload)) ?? []) heard(payload);
        },
        // Listening (again): what was called out before is not repeated.
        () => {
          for (const set of subscribers.values()) for (const heard of set) heard(null);
        },
      )
      .catch((error: Error) => {
        // The next subscriber tries again; until then those there look for themselves, with every heartbeat.
        if (sql === connection) sql = undefined;
        onError(error);
        void connection.end({ timeout: 1 });
      });
  };

  return {
    subscribe(key, heard) {
      const set = subscribers.get(key) ?? new Set();
      subscribers.set(key, set.add(heard));
      if (!sql) listen();
      return () => {
        set.delete(heard);
        if (set.size === 0) subscribers.delete(key);
      };
    },
    async close() {
      await sql?.end({ timeout: 1 });
      sql = undefined;
    },
  };
}

/** Every list's changes; the payload is its id. */
export const LIST_CHANNEL = "lists";
/** A reminder stands in somebody's inbox; the payload is their id. */
export const INBOX_CHANNEL = "reminders_in_app";
/** What reminders are made from has changed, somebody's. */
export const OUTDATED_CHANNEL = "reminders_outdated";
/** A plan in the making has moved; the payload says how it stands (lib/server/plan-events.ts). */
export const RUN_CHANNEL = "plan_runs";
