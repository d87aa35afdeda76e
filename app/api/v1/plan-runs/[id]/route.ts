import { z } from "zod";
import { NotFound } from "#lib/errors.ts";
import { planning } from "#lib/server/composition-planning.ts";
import { route } from "#lib/server/route.ts";

/** How far a plan in the making is. */
export const GET = route({
  name: "plan run",
  params: z.object({ id: z.uuid() }),
  run: async ({ params, user }) => {
    const run = await planning().runs.find(user.id, params.id);
    if (!run) throw new NotFound("plan");
    const { status, progress, outcome, ahead } = run;
    return { status, progress, outcome, ahead };
  },
});
