import { z } from "zod";
import { NotFound } from "#lib/errors.ts";
import { health } from "#lib/server/composition-health.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { route } from "#lib/server/route.ts";

/** How far a plan in the making is, and whether anybody is there to make it. */
export const GET = route({
  name: "plan run",
  params: z.object({ id: z.uuid() }),
  run: async ({ params, user }) => {
    const run = await planning().runs.find(user.id, params.id);
    if (!run) throw new NotFound("plan");
    const { status, progress, outcome, ahead } = run;
    const open = status === "queued" || status === "running";
    const worker = !open || (await health()).parts.worker;
    return { status, progress, outcome, ahead, worker };
  },
});
