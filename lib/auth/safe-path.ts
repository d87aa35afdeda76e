// Pure. Where someone may be sent after signing in: a page of ours, whatever the address bar asked for.

/** Where signing in leads when nothing else was asked for. */
export const HOME = "/week";

const HERE = "http://here.invalid";
/** Pages that make no sense once signed in, and machinery that isn't a page at all. */
const NOT_A_GOAL = /^\/(?:api|_next|sign-in|sign-up|sign-out|check-mail|forgot-password)(?:[/?#]|$)/;

/**
 * The path, query and fragment of `wanted` when it is on this site; HOME otherwise. Anything a browser could read as
 * another origin ("//evil", "/\evil", "https:evil", control characters) is refused.
 */
export function safePath(wanted: unknown, origin: string = HERE): string {
  if (typeof wanted !== "string" || wanted === "") return HOME;
  const url = URL.canParse(wanted, origin) ? new URL(wanted, origin) : null;
  if (!url || url.origin !== new URL(origin).origin || url.username || url.password) return HOME;
  const path = `${url.pathname}${url.search}${url.hash}`;
  if (path.startsWith("//") || path.includes("\\") || path === "/" || NOT_A_GOAL.test(path)) return HOME;
  return path;
}

/** The sign-in page that comes back to `path`. */
export const signInPath = (path: string): string => {
  const goal = safePath(path);
  return goal === HOME ? "/sign-in" : `/sign-in?callbackUrl=${encodeURIComponent(goal)}`;
};
