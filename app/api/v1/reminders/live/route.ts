import { sessionOwner } from "#lib/server/composition-account.ts";
import { EVENT_STREAM_HEADERS } from "#lib/server/event-stream.ts";
import { reminderEvents } from "#lib/server/reminder-events.ts";
import { route } from "#lib/server/route.ts";

/** Tells an open page, as it happens, that a reminder stands in the inbox. */
export const GET = route({
  name: "reminders live",
  run: async ({ request, user }) => {
    const stillSignedIn = async () => (await sessionOwner(user.sessionId)) !== null;
    return new Response(reminderEvents(user.id, request.signal, stillSignedIn), {
      headers: EVENT_STREAM_HEADERS,
    });
  },
});
