import postgres from "postgres";

/**
 * Hears what the database calls out on `channel`. One connection that does nothing but listen; it comes back by itself,
 * and then `heard` is called once with null, since what was called out meanwhile is not repeated.
 */
export function listenTo(
  connectionString: string,
  channel: string,
  heard: (payload: string | null) => void,
  onError: (error: Error) => void,
): { close(): Promise<void> } {
  const sql = postgres(connectionString, { max: 1, idle_timeout: 0, onnotice: () => {} });
  sql.listen(channel, heard, () => heard(null)).catch(onError);
  return { close: () => sql.end({ timeout: 1 }) };
}
