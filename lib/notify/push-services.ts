// Pure. Which addresses a browser may name for its push messages. They come from the person's browser, so they are held
// to be hostile: only the services that browsers really use, and those the operator adds.

/** Chrome and its kin, Firefox, Safari, Edge. A leading dot stands for any host below it. */
const KNOWN: readonly string[] = [
  "fcm.googleapis.com",
  "updates.push.services.mozilla.com",
  ".push.services.mozilla.com",
  "web.push.apple.com",
  ".push.apple.com",
  ".notify.windows.com",
];

const ENDPOINT_MAX = 1000;

/** `more`: origins from the setting PUSH_SERVICES, "https://push.example.org". */
export function isPushService(endpoint: string, more: readonly string[] = []): boolean {
  const url = URL.parse(endpoint);
  if (!url || endpoint.length > ENDPOINT_MAX || url.username || url.password) return false;
  if (more.includes(url.origin)) return true;
  if (url.protocol !== "https:" || url.port !== "") return false;
  return KNOWN.some((known) =>
    known.startsWith(".") ? url.hostname.endsWith(known) : url.hostname === known,
  );
}
