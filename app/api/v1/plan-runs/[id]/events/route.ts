import { z } from "zod";
import { NotFound } from "#lib/errors.ts";
import { planning, planStream } from "#lib/server/composition-planning.ts";
import { EVENT_STREAM_HEADERS } from "#lib/server/event-stream.ts";
import { route } from "#lib/server/route.ts";

/** How far a plan in the making is, as it happens (lib/server/plan-events.ts). */
export const GET = route({
  name: "plan events",
  params: z.object({ id: z.uuid() }),
  run: async ({ request, params, user }) => {
    if (!(await planning().runs.find(user.id, params.id))) throw new NotFound("plan");
    return new Response(planStream(user, params.id, request.signal), { headers: EVENT_STREAM_HEADERS });
  },
});
