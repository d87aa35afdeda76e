import { z } from "zod";
import { fromBase64 } from "#lib/sync/base64.ts";
import { UPDATES_AT_ONCE } from "#lib/sync/wire.ts";

const bytes = z
  .string()
  .min(1)
  .transform((text, context) => {
    try {
      return fromBase64(text);
    } catch {
      context.addIssue({ code: "custom", message: "This change can't be read." });
      return z.NEVER;
    }
  });

/** What a device sends: changes, each under an id of its own. */
export const listUpdates = z.object({
  updates: z
    .array(z.object({ id: z.uuid(), bytes }))
    .min(1)
    .max(UPDATES_AT_ONCE),
});

/** The number of the last update a device knows. */
export const eventsAfter = z.object({ after: z.coerce.number().int().min(0).max(2_147_483_647).default(0) });
