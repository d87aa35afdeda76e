import { createHash } from "node:crypto";
import { z } from "zod";
import { reminders } from "#lib/server/composition-reminders.ts";
import { publicRoute } from "#lib/server/route.ts";

/** The calendar behind a secret address, for calendar programs: nobody signs in, the address is the key. */
export const GET = publicRoute({
  name: "calendar feed",
  params: z.object({ token: z.string().max(100) }),
  async run({ params, request }) {
    const text = await reminders().feed(params.token);
    const etag = `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`;
    const headers = {
      etag,
      "cache-control": "private, max-age=900",
      // Not to be found by searching, whoever links to it.
      "x-robots-tag": "noindex",
      "referrer-policy": "no-referrer",
    };
    const known = request.headers.get("if-none-match")?.split(/\s*,\s*/) ?? [];
    if (known.some((each) => each.replace(/^W\//, "") === etag))
      return new Response(null, { status: 304, headers });
    return new Response(text, {
      headers: {
        ...headers,
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": 'inline; filename="replenish-reminders.ics"',
      },
    });
  },
});
