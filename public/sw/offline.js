// Pages that were seen, or are wanted for the week, stay readable without a signal. Shopping lists keep themselves
// (IndexedDB); here only the pages around them are kept. Nothing else is: no answers of the API, nothing posted.
(() => {
  const build = self.BUILD;
  const PAGES = `replenish-pages ${build}`;
  const FILES = `replenish-files ${build}`;
  const FALLBACK = "/offline.html";
  /** What is worth having without a signal. */
  const KEPT_PAGES = /^\/(week|shopping|pantry|recipes|training)(\/|$)/;
  const KEPT_FILES = /^\/(_next\/static\/|icons\/|icon\.svg|sw\/offline\.css)/;
  /** A network that is slower than this is as good as none, when the page is at hand. */
  const PATIENCE_MS = 5_000;
  const MOST_PAGES = 150;

  /** When the page that a window shows was kept; only for windows that got a kept one. */
  const shownFromHere = new Map();

  self.addEventListener("install", (event) => {
    const files = [FALLBACK, "/sw/offline.css", "/icon.svg"];
    event.waitUntil(
      caches
        .open(FILES)
        .then((cache) => cache.addAll(files))
        .then(() => self.skipWaiting()),
    );
  });

  self.addEventListener("activate", (event) => {
    event.waitUntil(
      (async () => {
        const ours = (await caches.keys()).filter((name) => name.startsWith("replenish-"));
        await Promise.all(
          ours.filter((name) => name !== PAGES && name !== FILES).map((name) => caches.delete(name)),
        );
        await self.clients.claim();
      })(),
    );
  });

  self.addEventListener("fetch", (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== "GET" || url.origin !== self.location.origin) return;
    if (KEPT_FILES.test(url.pathname)) event.respondWith(fileOf(request));
    else if (request.mode === "navigate") event.respondWith(pageOf(event, url));
  });

  self.addEventListener("message", (event) => {
    const { data, ports, source } = event;
    if (data?.type === "keep") event.waitUntil(keepAll(data.pages));
    if (data?.type === "shown") ports[0]?.postMessage(shownFromHere.get(source?.id) ?? null);
  });

  /** Files of the build carry their contents in their names, so what is kept is right. */
  async function fileOf(request) {
    const cache = await caches.open(FILES);
    const kept = await cache.match(request);
    if (kept) return kept;
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    return fresh;
  }

  /** Fresh where possible; else as kept; else a page that says so. */
  async function pageOf(event, url) {
    const wanted = KEPT_PAGES.test(url.pathname);
    const kept = wanted ? await keptPage(url) : undefined;
    const asked = fetch(event.request);
    try {
      const fresh = await (kept ? Promise.race([asked, late()]) : asked);
      if (wanted) event.waitUntil(keep(url, fresh.clone()).catch(() => {}));
      return fresh;
    } catch {
      // A slow answer is kept for the next time.
      if (wanted) event.waitUntil(asked.then((fresh) => keep(url, fresh)).catch(() => {}));
      if (!kept) return (await caches.match(FALLBACK)) ?? Response.error();
      const leads = kept.headers.get("x-leads-to");
      if (leads) return Response.redirect(leads, 302);
      shownFromHere.set(event.resultingClientId, kept.headers.get("x-kept-at"));
      return kept;
    }
  }

  const late = () => new Promise((_, fail) => setTimeout(fail, PATIENCE_MS));

  async function keptPage(url) {
    const cache = await caches.open(PAGES);
    return (await cache.match(url.pathname + url.search)) ?? cache.match(url.pathname);
  }

  /** Keeps a page under its address. One that led elsewhere (to sign in, say) is kept only if that is worth it, too. */
  async function keep(url, response) {
    const isPage = response.headers.get("content-type")?.startsWith("text/html");
    const there = new URL(response.url || url.href);
    if (!response.ok || !isPage || !KEPT_PAGES.test(there.pathname)) return;
    const cache = await caches.open(PAGES);
    const headers = new Headers(response.headers);
    headers.set("x-kept-at", new Date().toISOString());
    // Anew without the mark of having been redirected: browsers refuse such answers for a page.
    await cache.put(there.pathname + there.search, new Response(await response.blob(), { headers }));
    if (there.href !== url.href)
      await cache.put(url.pathname + url.search, new Response("", { headers: { "x-leads-to": there.href } }));
    const all = await cache.keys();
    await Promise.all(all.slice(0, Math.max(0, all.length - MOST_PAGES)).map((old) => cache.delete(old)));
  }

  /** Pages for the days to come, one after the other: they are wanted later, not now. */
  async function keepAll(pages) {
    for (const page of pages) {
      const url = new URL(page, self.location.origin);
      if (url.origin !== self.location.origin || !KEPT_PAGES.test(url.pathname)) continue;
      const response = await fetch(url, {
        credentials: "same-origin",
        headers: { accept: "text/html" },
      }).catch(() => null);
      if (!response) return;
      const files = response.ok ? filesIn(await response.clone().text()) : [];
      await keep(url, response).catch(() => {});
      await Promise.all(files.map((file) => fileOf(new Request(file)).catch(() => {})));
    }
  }

  /** The files of the build that a page names: without them it would be words without their looks. */
  function filesIn(html) {
    return [...new Set(html.match(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g) ?? [])];
  }
})();
