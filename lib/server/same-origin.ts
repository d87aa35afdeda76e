const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that changes something comes from a page of ours. Browsers send Origin with every such request and
 * cannot be made to forge it; one without it is refused. The host compared with is the one the browser asked for.
 */
export function isSameOrigin(request: { readonly method: string; readonly headers: Headers }): boolean {
  if (READS.has(request.method)) return true;
  const site = request.headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = request.headers.get("origin");
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return origin !== null && URL.canParse(origin) && new URL(origin).host === host;
}
