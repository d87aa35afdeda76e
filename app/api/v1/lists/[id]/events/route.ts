import { z } from "zod";
import { NotFound } from "#lib/errors.ts";
import { eventsAfter } from "#lib/schemas/list-updates.ts";
import { lists } from "#lib/server/composition-lists.ts";
import { EVENT_STREAM_HEADERS } from "#lib/server/event-stream.ts";
import { route } from "#lib/server/route.ts";

/** What happens to a list from update `after` on, as server-sent events (lib/server/list-events.ts). */
export const GET = route({
  name: "list events",
  params: z.object({ id: z.uuid() }),
  query: eventsAfter,
  run: async ({ request, params, query, user }) => {
    if (!(await lists().store.summary(user.id, params.id))) throw new NotFound("list");
    const last = eventsAfter.safeParse({ after: request.headers.get("last-event-id") ?? undefined });
    const after = Math.max(query.after, last.success ? last.data.after : 0);
    return new Response(lists().events(user, params.id, after, request.signal), {
      headers: EVENT_STREAM_HEADERS,
    });
  },
});
