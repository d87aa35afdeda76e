import { health } from "#lib/server/composition-health.ts";

// Asked anew each time; at build there is nothing to ask.
export const dynamic = "force-dynamic";

/**
 * 200 when everything the app needs is there, else 503 and which part isn't: for load balancers and start-up. Beside it,
 * for the operator, how far reminders lag behind.
 */
export async function GET(): Promise<Response> {
  const { ok, parts, reminders } = await health();
  return Response.json(
    { status: ok ? "ok" : "unavailable", parts, reminders },
    { status: ok ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
