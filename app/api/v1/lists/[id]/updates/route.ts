import { after } from "next/server";
import { z } from "zod";
import { listUpdates } from "#lib/schemas/list-updates.ts";
import { lists } from "#lib/server/composition-lists.ts";
import { settlePantry } from "#lib/server/composition-shopping.ts";
import { route } from "#lib/server/route.ts";
import { LETTERS_MAX } from "#lib/sync/wire.ts";

/** Takes in what a device changed: `{ updates: [{ id, bytes }] }`, bytes in base64. Safe to repeat. `{ seq }` */
export const POST = route({
  name: "list updates",
  params: z.object({ id: z.uuid() }),
  body: listUpdates,
  bodyMax: LETTERS_MAX,
  run: async ({ params, body, user }) => {
    const seq = await lists().take(user.id, params.id, body.updates);
    // Whatever was ticked is at home, however soon the person turns to something else.
    after(() => settlePantry(user.id, params.id));
    return { seq };
  },
});
