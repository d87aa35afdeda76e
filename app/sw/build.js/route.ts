import { buildId } from "#lib/server/build-id.ts";

// Asked anew each time: a browser compares it to learn of a new build.
export const dynamic = "force-dynamic";

/** Names the build to the service worker, which keeps nothing of another one. */
export const GET = (): Response =>
  new Response(`self.BUILD = ${JSON.stringify(buildId())};\n`, {
    headers: { "content-type": "text/javascript; charset=utf-8", "cache-control": "no-cache" },
  });
